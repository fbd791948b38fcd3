/** Messages for the frame of every page, in English. */

export const frame = {
  /** The BCP 47 tag of this catalogue. */
  lang: "en",
  siteName: "Standpoint",
  siteClaim: "Who wants what, and the words that prove it",

  skipToContent: "Skip to the content",
  mainNavigation: "Main",
  languages: "Languages",
  breadcrumb: "You are here",
  compare: "All positions",
  about: "About",
  pageTitle: (title: string) => `${title} – Standpoint`,

  display: {
    title: "Display",
    theme: "Colours",
    themes: { system: "As the system has them", light: "Light", dark: "Dark" },
    kept: "Your choice is kept on this device, and nowhere else.",
  },

  keys: {
    title: "Keyboard",
    does: {
      search: "Search",
      move: "Go through the table",
      ends: "To the first or the last of a row; with Ctrl, of the table",
      open: "Open what is chosen",
      compare: "Collect it to compare, or take it out again",
      close: "Close what is open",
      help: "Show this list",
    },
    single: "Keys of a single sign, such as “/”, work",
    close: "Close",
  },

  footer: {
    sources: "Sources",
    data: "Data",
    asOf: (date: string) => `Checked against its sources on ${date}.`,
    licence: (licence: string) =>
      `What is authored here is under ${licence}. Quoted words belong to their publishers.`,
  },

  printedEarly: "Printed before the page was ready: its search, filters and selection are not applied.",

  notFound: {
    title: "Page not found",
    body: "There is no page at this address. The link may be old or mistyped.",
    nearest: "Did you mean one of these?",
    home: "Go to the comparison",
  },
};
