/** Messages for the timeline, in English. */

export const timeline = {
  timeline: {
    intro: "Events and stances, in order of date.",
    caption: (from: number, to: number) =>
      `Each bar shows the period that the source gives, from a thin line for one day to a wide bar for a whole year. The scale ${from === to ? `covers ${to}` : `runs from ${from} to ${to}`}.`,
    inset: (month: string) => `The shaded part on the right enlarges ${month}.`,
    key: {
      approximate: "approximate date",
      open: "open-ended: on or after this date, or on or before it",
      uncertain: "date uncertain in the source",
    },
    undated: "Empty cells",
  },
};
