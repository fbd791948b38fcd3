/** Messages for the comparison of two to four stances or actors, in English. */
import type { Agreement } from "../../domain/compare.ts";
import type { DropReason } from "../../url/tray.ts";
import { pluralizer } from "../plural.ts";
import { tray } from "./tray.ts";

const plural = pluralizer("en");

const { add } = tray.tray;

export const compare = {
  comparePage: {
    titleOf: (names: string) => `Compare: ${names}`,
    description: "Compare two to four stances or actors, point by point.",
    needsScript: "Comparing needs JavaScript. Without it, read each stance and actor on its own page.",
    caption: "One column per stance or actor, one row per point. Each row says whether they differ.",
    row: "Point of comparison",
    agreement: { differs: "Differs", same: "Same", none: "No position reported" } satisfies Record<
      Exclude<Agreement, "partial">,
      string
    >,
    partial: (n: number) => plural(n, { one: "Reported for 1 only", other: `Reported for ${n} only` }),
    summary: (differs: number, same: number, rest: number) =>
      [
        plural(differs, { one: "1 row differs", other: `${differs} rows differ` }),
        plural(same, { one: "1 is the same", other: `${same} are the same` }),
        plural(rest, { one: "1 is incomplete", other: `${rest} are incomplete` }),
      ]
        .filter((_, at) => [differs, same, rest][at] !== 0)
        .join(", "),
    notReported: "Not reported",
    between: "How they relate",
    dropped: {
      unknown: (names: readonly string[]) =>
        `This site does not have everything that the link asks for. Left out: ${names.join(", ")}.`,
      "other-kind": (names: readonly string[]) =>
        `A comparison has either stances or actors, not both. Left out: ${names.join(", ")}.`,
      "too-many": (names: readonly string[]) =>
        `A comparison has at most four columns. Left out: ${names.join(", ")}.`,
    } satisfies Record<DropReason, (names: readonly string[]) => string>,
    startAgain: "Start again",
    how: [
      `Select ${add} on the page of a stance or an actor, or in the list of stances. Your comparison then stays at the bottom of every page.`,
      "You can compare two to four stances, or two to four actors. Your comparison is saved only in this page’s address: bookmark it to keep it, or share it.",
    ],
    list: "Go to the list of stances",
    oneMore: "Choose what to compare it with",
    partners: {
      answers: "Related stances",
      sameIssue: "Other stances on this issue",
      sameActor: (actor: string) => `Other stances: ${actor}`,
      actors: "Actors with a stance on the same issues",
    },
  },
};
