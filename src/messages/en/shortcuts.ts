/** Messages for the list of keyboard shortcuts, in English. */

export const shortcuts = {
  keys: {
    /** The names of keys that have a word on them. */
    names: { home: "Home", end: "End", enter: "Enter", escape: "Esc" },
    does: {
      search: "Search; Enter leads to the first result",
      move: "Move along a row of links, or around the picture of actors",
      ends: "Start or end of the row (Ctrl: of the picture)",
      open: "Open the focused link",
      compare: "Compare the focused stance, or the page’s own stance or actor",
      close: "Close a menu, panel or preview; go back from the words of a cell to the cell",
      help: "Show these shortcuts",
    },
    single: "Use single-key shortcuts (/, c, ?)",
    close: "Close",
  },
};
