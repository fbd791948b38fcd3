/** The orders of the list view. */
import { compareEdtf } from "../model/edtf.ts";
import { get, localize, type Model } from "../model/model.ts";
import type { Stance } from "../model/schema.ts";
import { ATTRIBUTIONS } from "../model/vocabulary.ts";
import { gradeOf } from "./grade.ts";

export const SORT_KEYS = ["actor", "issue", "position", "date", "grade"] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface SortOrder {
  readonly key: SortKey;
  readonly descending: boolean;
}

export const DEFAULT_SORT: SortOrder = { key: "issue", descending: false };

/**
 * Sorts stances. Actors go by name; issues in the corpus's order; positions by their issue and then along
 * its scale; grades from the strongest. What is equal keeps the corpus's order.
 */
export function sortStances(
  model: Model,
  stances: readonly Stance[],
  { key, descending }: SortOrder,
  locale: string,
): readonly Stance[] {
  const collator = new Intl.Collator(locale);
  const name = ({ actor }: Stance) =>
    localize(get(model.byId.actors, actor).name, locale, model.locales[0] ?? locale).value;
  const issueRank = new Map(model.issues.map(({ id }, rank) => [id, rank]));
  const rankOfIssue = ({ issue }: Stance) => issueRank.get(issue) ?? 0;
  const rankOfPosition = ({ issue, position }: Stance) =>
    get(model.byId.issues, issue).positions.findIndex(({ id }) => id === position);
  const compare: Record<SortKey, (a: Stance, b: Stance) => number> = {
    actor: (a, b) => collator.compare(name(a), name(b)),
    issue: (a, b) => rankOfIssue(a) - rankOfIssue(b),
    position: (a, b) => rankOfIssue(a) - rankOfIssue(b) || rankOfPosition(a) - rankOfPosition(b),
    date: (a, b) => compareEdtf(a.statedOn, b.statedOn),
    grade: (a, b) => ATTRIBUTIONS.indexOf(gradeOf(model, a)) - ATTRIBUTIONS.indexOf(gradeOf(model, b)),
  };
  return stances.toSorted((a, b) => (descending ? -1 : 1) * compare[key](a, b));
}
