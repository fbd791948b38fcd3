/** Messages for the comparison of two to four stances or actors, in English. */
import type { Agreement } from "../../domain/compare.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

export const compare = {
  tray: {
    label: "To compare",
    add: "Compare",
    remove: "In the comparison: take out",
    removeShort: "Take out",
    full: "Comparison full",
    of: (name: string) => `: ${name}`,
    skip: "Skip to what you collected",
    count: (n: number, most: number) => `${n} of ${most} collected`,
    none: "Nothing collected any more.",
    oneMore: "Choose one more",
    compare: (n: number) => `Compare these ${n}`,
    clear: "Clear",
    takeOut: (name: string) => `Take out: ${name}`,
  },
  sideBySide: {
    title: "Side by side",
    titleOf: (names: string) => `Side by side: ${names}`,
    description: "Two to four stances or actors, row by row, with a mark where they differ.",
    needsScript: "Setting things side by side needs JavaScript. Everything is also on its own page.",
    caption: "A column for each, a row for each thing compared. Every row says whether they differ.",
    row: "Compared",
    agreement: { differs: "Differs", same: "Same", none: "No one takes a position" } satisfies Record<
      Exclude<Agreement, "partial">,
      string
    >,
    partial: (n: number) => plural(n, { one: "Only one says", other: `Only ${n} say` }),
    summary: (differs: number, same: number, rest: number) =>
      [
        plural(differs, { one: "1 row differs", other: `${differs} rows differ` }),
        plural(same, { one: "1 is the same", other: `${same} are the same` }),
        plural(rest, { one: "in 1 not everyone speaks", other: `in ${rest} not everyone speaks` }),
      ]
        .filter((_, at) => [differs, same, rest][at] !== 0)
        .join(", "),
    unsaid: "Not said",
    between: "Between them",
    dropped: (names: readonly string[]) =>
      `Not all that this link asks for can be shown: only what is here, of one kind, four at most. Left out: ${names.join(", ")}.`,
    startAgain: "Start again",
    how: [
      "Press “Compare” on the page of a stance or an actor, or in the list of stances. What you collect waits at the foot of every page.",
      "Two to four can stand side by side. The address holds what you collected, and nothing else does: share it, or keep it.",
    ],
    list: "Go to the list of stances",
    oneMore: "Choose what to set beside it",
    partners: {
      answers: "What answers it, and what it answers",
      sameIssue: "Others on this issue",
      sameActor: (actor: string) => `More from ${actor}`,
      actors: "Actors with a stance on the same issues",
    },
  },
  pair: {
    title: "Set against each other in the source",
    compare: "Compare the two",
  },
};
