/** Messages for the tools of a page, in English. */

export const tools = {
  tools: {
    label: "Page actions",
    compare: "Compare with …",
    /** After it, for screen readers: the name of the stance or the actor. */
    compareOf: (name: string) => `: ${name}`,
    share: "Share",
    cite: "Cite",
    embed: "Embed",
    download: "Download",
  },
};
