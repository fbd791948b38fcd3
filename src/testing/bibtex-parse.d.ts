/** The part of the `bibtex-parse` package that the tests use; it ships no types. */
declare module "bibtex-parse" {
  export function entries(text: string): Readonly<Record<string, string>>[];
}
