/** Messages for the comparison of two to four stances or actors, in English. */
import type { Agreement } from "../../domain/compare.ts";
import type { ACTOR_LINKS, STANCE_LINKS } from "../../domain/partners.ts";
import type { ComparedKind, DropReason } from "../../url/compare-params.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

export const compare = {
  comparePage: {
    titleOf: (names: string) => `Compare: ${names}`,
    description: "Compare two to four stances or actors, point by point.",
    /** A stance with its issue. */
    stance: (actor: string, issue: string, position: string) => `${actor}, ${issue}: ${position}`,
    /** A stance with its date, if the date tells it from others. */
    dated: (stance: string, date: string) => `${stance} (${date})`,
    needsScript: "Comparing needs JavaScript. Without it, read each stance and actor on its own page:",
    how: "Your comparison is saved only in this page’s address: bookmark it to keep it, or share it.",
    field: {
      first: "First stance or actor",
      second: { stances: "Second stance", actors: "Second actor" } satisfies Record<ComparedKind, string>,
      either: "Second stance or actor",
      another: { stances: "Add another stance", actors: "Add another actor" } satisfies Record<
        ComparedKind,
        string
      >,
      hint: "Type a name",
      found: (n: number) => plural(n, { one: "1 found", other: `${n} found` }),
      more: (shown: number, n: number) => `The first ${shown} of ${n}. Type more letters to see fewer.`,
      none: "Nothing found",
    },
    one: {
      stances: "One stance is selected. Select another to compare it with.",
      actors: "One actor is selected. Select another to compare it with.",
    } satisfies Record<ComparedKind, string>,
    links: {
      answers: "Related stances",
      sameIssue: "Other stances on this issue",
      sameActor: "Other stances of this actor",
      otherStances: "Other stances",
      commonIssues: "Actors with a stance on the same issues",
      otherActors: "Other actors",
    } satisfies Record<(typeof STANCE_LINKS | typeof ACTOR_LINKS)[number], string>,
    all: { actors: "Actors", stances: "Stances" } satisfies Record<ComparedKind, string>,
    begin: "Related stances to begin with",
    remove: (name: string) => `Remove ${name}`,
    caption: "One column per stance or actor, one row per point.",
    row: "Point of comparison",
    agreement: { differs: "Differs", same: "Same", none: "No position reported" } satisfies Record<
      Exclude<Agreement, "partial">,
      string
    >,
    partial: (n: number) => plural(n, { one: "Reported for 1 only", other: `Reported for ${n} only` }),
    summary: (differs: number, same: number, rest: number) =>
      [
        plural(differs, { one: "1 row differs", other: `${differs} rows differ` }),
        plural(same, { one: "1 row is the same", other: `${same} rows are the same` }),
        plural(rest, {
          one: "1 row is missing from at least one column",
          other: `${rest} rows are missing from at least one column`,
        }),
      ]
        .filter((_, at) => [differs, same, rest][at] !== 0)
        .join(", "),
    severalIssues:
      "Not all of these stances answer the same question, so no difference between them is named.",
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
  },
};
