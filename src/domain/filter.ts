/** Filters: which entries a selection leaves, and what each further choice would leave. */
import type { Model } from "../model/model.ts";
import type { Stance } from "../model/schema.ts";
import { derivedEntries, type Entry, type Facet, FACETS, recordedEntries } from "./entries.ts";
import type { SearchResult } from "./search.ts";

/** What a reader has chosen. Values of one facet are alternatives; facets, and the search, combine. */
export interface Selection {
  readonly q: string;
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
}

export const EMPTY_SELECTION: Selection = {
  q: "",
  facets: { actor: [], kind: [], country: [], issue: [], position: [], attribution: [], silence: [] },
};

export function isEmptySelection({ q, facets }: Selection): boolean {
  return q === "" && FACETS.every((facet) => facets[facet].length === 0);
}

/** The same selection with one facet's values replaced. */
export function withFacet(selection: Selection, facet: Facet, values: readonly string[]): Selection {
  return { ...selection, facets: { ...selection.facets, [facet]: values } };
}

/** The same selection with one value of a facet added or taken away. */
export function toggleValue(selection: Selection, facet: Facet, value: string): Selection {
  const values = selection.facets[facet];
  return withFacet(
    selection,
    facet,
    values.includes(value) ? values.filter((each) => each !== value) : [...values, value],
  );
}

function matchesFacets({ values }: Entry, { facets }: Selection, except?: Facet): boolean {
  return FACETS.every((facet) => {
    if (facet === except || facets[facet].length === 0) return true;
    const value = values[facet];
    return value !== undefined && facets[facet].includes(value);
  });
}

/**
 * The entries that a selection leaves. Silences that no record names are far more than the rest and count
 * only where the reader asks for them: by their kind, or by naming both an actor and an issue.
 */
export function filterEntries(model: Model, selection: Selection, found: SearchResult): readonly Entry[] {
  const recorded = recordedEntries(model).filter(
    (entry) => matchesFacets(entry, selection) && (!found.entries || found.entries.has(entry)),
  );
  const { actor, issue, silence } = selection.facets;
  const wantsDerived = silence.includes("not-mentioned") || (actor.length > 0 && issue.length > 0);
  if (!wantsDerived || found.entries) return recorded;
  return [...recorded, ...derivedEntries(model).filter((entry) => matchesFacets(entry, selection))];
}

export function stancesIn(entries: readonly Entry[]): readonly Stance[] {
  return entries.flatMap(({ stance }) => stance ?? []);
}

/**
 * For each facet and value, the number of entries that would be left if it were that facet's only value:
 * stances, and for `silence` empty cells.
 */
export function facetCounts(
  model: Model,
  selection: Selection,
  found: SearchResult,
): Readonly<Record<Facet, ReadonlyMap<string, number>>> {
  const searched = recordedEntries(model).filter((entry) => !found.entries || found.entries.has(entry));
  const derived = found.entries ? [] : derivedEntries(model);
  const count = (facet: Facet): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const entry of facet === "silence" ? [...searched, ...derived] : searched) {
      const value = entry.values[facet];
      if (value === undefined || (facet !== "silence" && !entry.stance)) continue;
      if (matchesFacets(entry, selection, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, count(facet)])) as Record<
    Facet,
    Map<string, number>
  >;
}
