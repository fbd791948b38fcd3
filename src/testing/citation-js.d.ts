/** The parts of citation-js that tests read our RIS and CSL-JSON with; it ships no types. */
declare module "@citation-js/core" {
  type Items = Readonly<Record<string, unknown>>[];
  export const plugins: {
    readonly input: {
      /** Reads a text in any form that is known as CSL-JSON. */
      chain(text: string, options: { readonly generateGraph: false }): Items;
      readonly util: {
        /** Leaves out every field that is not as CSL-JSON has it. */
        clean(items: Items, bestGuessConversions: boolean): Items;
      };
    };
  };
}
declare module "@citation-js/plugin-ris";
