/** The parts of citation-js with which tests read our RIS and CSL-JSON; it ships no types. */
declare module "@citation-js/core" {
  type Items = Readonly<Record<string, unknown>>[];
  export const plugins: {
    readonly input: {
      /** Converts a text of any format that citation-js knows to CSL-JSON. */
      chain(text: string, options: { readonly generateGraph: false }): Items;
      readonly util: {
        /** Removes every field that CSL-JSON does not allow. */
        clean(items: Items, bestGuessConversions: boolean): Items;
      };
    };
  };
}
declare module "@citation-js/plugin-ris";
