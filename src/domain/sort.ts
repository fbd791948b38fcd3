/** The orders of the list view. */
import { compareEdtf } from "../model/edtf.ts";
import { get, localize, type Model } from "../model/model.ts";
import type { Stance } from "../model/schema.ts";
import { ATTRIBUTIONS } from "../model/vocabulary.ts";
import type { Entry } from "./entries.ts";
import { gradeOf } from "../model/evidence.ts";

export const SORT_KEYS = ["actor", "issue", "position", "date", "grade"] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface SortOrder {
  readonly key: SortKey;
  readonly descending: boolean;
}

export const DEFAULT_SORT: SortOrder = { key: "issue", descending: false };

/**
 * Sorts entries: actors by name, issues in the order of the corpus, positions by issue and then along its scale, dates
 * of stances in the order of time, grades from the most direct. Sorted by position, date or grade, silences come last
 * in both directions. Equal entries keep the order in which they are given.
 */
export function sortEntries(
  model: Model,
  entries: readonly Entry[],
  { key, descending }: SortOrder,
  locale: string,
): readonly Entry[] {
  const collator = new Intl.Collator(locale);
  const name = ({ actor }: Entry) =>
    localize(get(model.byId.actors, actor).name, locale, model.locales[0] ?? locale).value;
  const issueRank = new Map(model.issues.map(({ id }, rank) => [id, rank]));
  const rankOfIssue = ({ issue }: Entry | Stance) => issueRank.get(issue) ?? 0;
  const rankOfPosition = ({ issue, position }: Stance) =>
    get(model.byId.issues, issue).positions.findIndex(({ id }) => id === position);
  const direction = descending ? -1 : 1;
  /** Orders stances by a comparison, and puts silences after them. */
  const ofStances =
    (compare: (a: Stance, b: Stance) => number) =>
    ({ stance: a }: Entry, { stance: b }: Entry) =>
      a && b ? direction * compare(a, b) : Number(!a) - Number(!b);
  const compare: Record<SortKey, (a: Entry, b: Entry) => number> = {
    actor: (a, b) => direction * collator.compare(name(a), name(b)),
    issue: (a, b) => direction * (rankOfIssue(a) - rankOfIssue(b)),
    position: ofStances((a, b) => rankOfIssue(a) - rankOfIssue(b) || rankOfPosition(a) - rankOfPosition(b)),
    date: ofStances((a, b) => compareEdtf(a.statedOn, b.statedOn)),
    grade: ofStances(
      (a, b) => ATTRIBUTIONS.indexOf(gradeOf(model, a)) - ATTRIBUTIONS.indexOf(gradeOf(model, b)),
    ),
  };
  return entries.toSorted(compare[key]);
}
