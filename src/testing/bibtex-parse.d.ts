/** The package ships no types; this is what the tests use of it. */
declare module "bibtex-parse" {
  export function entries(text: string): Readonly<Record<string, string>>[];
}
