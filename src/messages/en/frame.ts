/** Messages for the frame of every page, in English. */

export const frame = {
  /** The BCP 47 tag of this catalogue. */
  lang: "en",
  /** The locale of dates and lists among these messages, if the page's locale names no region. */
  formatLocale: "en-CA",
  siteName: "Standpoint",
  siteClaim: "Who wants what, and the evidence for it",

  skipToContent: "Skip to content",
  mainNavigation: "Main",
  languages: "Languages",
  breadcrumb: "Breadcrumb",
  allStances: "All stances",
  about: "About",
  pageTitle: (title: string) => `${title} – Standpoint`,

  display: {
    title: "Display",
    theme: "Colour theme",
    themes: { system: "Match system", light: "Light", dark: "Dark" },
    kept: "Saved on this device only.",
  },

  keys: {
    title: "Keyboard shortcuts",
    does: {
      search: "Search",
      move: "Move around the table",
      ends: "First or last cell of the row (Ctrl: of the table)",
      open: "Open the focused link",
      compare: "Add to the comparison, or remove from it",
      close: "Close a menu, panel or preview",
      help: "Show these shortcuts",
    },
    single: "Use single-key shortcuts (/, c, ?)",
    close: "Close",
  },

  footer: {
    sources: "Sources",
    data: "About the data",
    asOf: (date: string) => `Last checked against the sources on ${date}.`,
    licence: (licence: string) =>
      `Our own text is licensed under ${licence}. Quotations belong to their publishers.`,
  },

  printedEarly: "Printed before the page was ready: its search, filters and selection are not applied.",

  notFound: {
    title: "Page not found",
    body: "There is no page at this address. The link may be old or mistyped.",
    nearest: "Did you mean one of these?",
    home: "Go to all stances",
  },
};
