/** Messages for the timeline, in English. */

export const timeline = {
  timeline: {
    intro: "Events and stances, in order of date.",
    caption: (from: string, to: string) =>
      `Each bar shows the period of a date below, with the same letter, on an axis ${from === to ? `of ${to}` : `from ${from} to ${to}`}.`,
    inset: (month: string) => `Below it, ${month} by days.`,
    key: {
      inexact: "approximate, open or uncertain date",
      ahead: "later than the source",
    },
    undated: "Empty cells",
  },
};
