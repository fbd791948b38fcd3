/** Messages for the timeline, in English. */

export const timeline = {
  timeline: {
    title: "Timeline",
    intro: "What happened when, and who stated what at that date.",
    caption: (from: number, to: number) =>
      `Each bar covers the time that the source gives: a day is a thin line, a year is as wide as a year. The scale ${from === to ? `is ${to}` : `runs from ${from} to ${to}`}.`,
    inset: (month: string) => `The shaded scale on the right enlarges ${month}.`,
    key: {
      approximate: "around this date",
      open: "this date or later, or earlier",
      uncertain: "the source doubts the date",
    },
    undated: "Empty cells, which have no date",
  },
};
