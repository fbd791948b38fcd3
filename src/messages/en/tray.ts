/** Messages for the tray, and the pair that the home page offers to compare, in English. */

const add = "Add to comparison";

export const tray = {
  tray: {
    label: "Your comparison",
    add,
    remove: "Remove from comparison",
    removeShort: "Remove",
    full: "Comparison is full (4 of 4)",
    of: (name: string) => `: ${name}`,
    skip: "Skip to your comparison",
    count: (n: number, most: number) => `${n} of ${most} selected`,
    none: "Your comparison is empty.",
    oneMore: "Add at least one more",
    compare: (n: number) => `Compare these ${n}`,
    clear: "Clear",
    removeItem: (name: string) => `Remove ${name}`,
  },
  pair: {
    title: "A contrast in the source",
    ours: "Two stances to compare",
    compare: "Compare these two",
  },
};
