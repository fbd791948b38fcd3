/** The part of the `edtf` package with which tests compare our parser; it ships no types. */
declare module "edtf" {
  /** Parses a text; throws if it is not of that level. Both ends are milliseconds since 1970. */
  export default function edtf(
    text: string,
    constraints: { readonly level: number },
  ): { readonly min: number; readonly max: number };
}
