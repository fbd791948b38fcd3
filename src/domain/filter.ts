/** Filters: the entries that a selection leaves, and the entries that each further value of a facet would leave. */
import { canLieBetween } from "../model/edtf.ts";
import { groupByEach, type Model } from "../model/model.ts";
import type { Stance } from "../model/schema.ts";
import { derivedEntries, type Entry, type Facet, FACETS, recordedEntries } from "./entries.ts";
import { perModel } from "./per-model.ts";
import { type CellSilence, DERIVED_SILENCE_KINDS } from "./silence.ts";
import type { SearchResult } from "./search-result.ts";
import { type Tally, tallyOf } from "./tally.ts";

/** The selection of a reader. Values of one facet are alternatives; the facets and the search combine. */
export interface Selection {
  readonly q: string;
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** The limits of the dates of records: EDTF dates, included in the range; the empty text if there is no limit. */
  readonly from: string;
  readonly to: string;
}

/** The limits of the date range. Their names are the query parameters. */
export const RANGE_LIMITS = ["from", "to"] as const;
export type RangeLimit = (typeof RANGE_LIMITS)[number];

export const EMPTY_SELECTION: Selection = {
  q: "",
  facets: {
    actor: [],
    kind: [],
    country: [],
    issue: [],
    position: [],
    attribution: [],
    silence: [],
    source: [],
  },
  from: "",
  to: "",
};

export function isEmptySelection({ q, facets, from, to }: Selection): boolean {
  return q === "" && from === "" && to === "" && FACETS.every((facet) => facets[facet].length === 0);
}

/** Returns the selection with one facet's values replaced. */
export function withFacet(selection: Selection, facet: Facet, values: readonly string[]): Selection {
  return { ...selection, facets: { ...selection.facets, [facet]: values } };
}

/** Returns the selection with one value of a facet added, or removed if it was selected. */
export function toggleValue(selection: Selection, facet: Facet, value: string): Selection {
  const values = selection.facets[facet];
  return withFacet(
    selection,
    facet,
    values.includes(value) ? values.filter((each) => each !== value) : [...values, value],
  );
}

function matchesFacets({ values }: Entry, { facets }: Selection, except?: Facet): boolean {
  return FACETS.every(
    (facet) =>
      facet === except ||
      facets[facet].length === 0 ||
      values[facet].some((value) => facets[facet].includes(value)),
  );
}

/** Says whether an entry can lie in the date range. A derived silence has no date, so any limit excludes it. */
function isInRange({ date = "" }: Entry, { from, to }: Selection): boolean {
  return canLieBetween(date, from, to);
}

/**
 * Says whether an entry matches the facets and the date range of a selection, without its search.
 * @param except a facet to ignore
 */
function matches(entry: Entry, selection: Selection, except?: Facet): boolean {
  return matchesFacets(entry, selection, except) && isInRange(entry, selection);
}

/**
 * Says whether a selection includes the derived silences. There are far more of them than other entries, so they are
 * included only if the reader filters by their kind, or by both an actor and an issue.
 */
function asksForDerived({ facets: { actor, issue, silence } }: Selection): boolean {
  return (
    DERIVED_SILENCE_KINDS.some((kind) => silence.includes(kind)) || (actor.length > 0 && issue.length > 0)
  );
}

/** The entries of a search result. */
type Found = Pick<SearchResult, "entries">;
const NO_SEARCH: Found = { entries: undefined };

/** The entries that a selection leaves. A search leaves no derived silences, because they have no text. */
export function filterEntries(model: Model, selection: Selection, found: Found): readonly Entry[] {
  const recorded = recordedEntries(model).filter(
    (entry) => matches(entry, selection) && (!found.entries || found.entries.has(entry)),
  );
  if (found.entries || !asksForDerived(selection)) return recorded;
  return [...recorded, ...derivedEntries(model).filter((entry) => matches(entry, selection))];
}

export function stancesIn(entries: readonly Entry[]): readonly Stance[] {
  return entries.flatMap(({ stance }) => stance ?? []);
}

export function silencesIn(entries: readonly Entry[]): readonly CellSilence[] {
  return entries.flatMap(({ silence }) => silence ?? []);
}

/** For each value of a facet, a tally of the entries that would be left if it were the facet's only value. */
export function facetCounts(
  model: Model,
  selection: Selection,
  found: Found,
  facet: Facet,
): ReadonlyMap<string, Tally> {
  const recorded = recordedEntries(model).filter((entry) => !found.entries || found.entries.has(entry));
  // For an actor or an issue any value will do, because only their number counts. For a silence it must be a derived
  // kind.
  const isAsked = !found.entries && asksForDerived(withFacet(selection, facet, ["not-mentioned"]));
  const left = [...recorded, ...(isAsked ? derivedEntries(model) : [])].filter((entry) =>
    matches(entry, selection, facet),
  );
  const byValue = groupByEach(left, ({ values }) => values[facet]);
  return new Map([...byValue].map(([value, entries]) => [value, tallyOf(entries)] as const));
}

/** The reasons for an empty result: an empty corpus, the search, the filters, or both together. */
export type EmptyReason = "corpus" | "search" | "filters" | "both";

/** Returns the reason why a selection leaves no entry. */
export function whyEmpty(model: Model, selection: Selection, found: Found): EmptyReason {
  if (recordedEntries(model).length === 0) return "corpus";
  if (found.entries?.size === 0) return "search";
  return filterEntries(model, selection, NO_SEARCH).length === 0 ? "filters" : "both";
}

/** The values of each facet that some entry of the corpus has. */
const usedValues = perModel(
  (model) =>
    new Map(FACETS.map((facet) => [facet, facetCounts(model, EMPTY_SELECTION, NO_SEARCH, facet)] as const)),
);

/** Returns the reason why adding a value of a facet would give an empty result. */
export function whyShut(model: Model, selection: Selection, facet: Facet, value: string): EmptyReason {
  if (!usedValues(model).get(facet)?.has(value)) return "corpus";
  if (selection.q === "") return "filters";
  return isEmptySelection({ ...withFacet(selection, facet, []), q: "" }) ? "search" : "both";
}
