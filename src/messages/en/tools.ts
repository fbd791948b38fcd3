/** Messages for the buttons of a page that open its panels, in English. */

export const tools = {
  tools: {
    label: "Page actions",
    share: "Share",
    cite: "Cite",
    embed: "Embed",
    download: "Download",
  },
};
