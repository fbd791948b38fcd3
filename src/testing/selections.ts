/** Random selections over the real corpus, for the laws of filters, the matrix and addresses. */
import fc from "fast-check";
import { type Facet, FACETS, facetValues } from "../domain/entries.ts";
import type { Selection } from "../domain/filter.ts";
import { createSearch } from "../domain/search.ts";
import { normalizeQuery } from "../url/query.ts";
import { realModel } from "./real-corpus.ts";

export const searchReal = createSearch(realModel, "en");

/** A query: often empty, otherwise words of the corpus, parts of words, or words that the corpus lacks. */
export const query = fc
  .oneof(
    { weight: 2, arbitrary: fc.constant("") },
    fc.constantFrom(
      "combat",
      "kurd",
      "train ukrane",
      "ndp iraq",
      "françois hollande",
      "of the",
      "zebra",
      "?!",
    ),
    fc.string({ unit: "grapheme", maxLength: 8 }),
  )
  .map(normalizeQuery);

const someOf = (facet: Facet) =>
  fc.oneof(
    fc.constant<string[]>([]),
    fc
      .shuffledSubarray([...facetValues(realModel)[facet]], { minLength: 1 })
      .map((values) => values.slice(0, 3)),
  );

/** A limit of the date range: mostly empty, otherwise a date of any precision near those of the corpus. */
const limit = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  fc.constantFrom("1999", "2003", "2014-10", "2015-03~", "2015-09", "2015-09-10", "201X", "2015-23", "2030"),
);

export const selection: fc.Arbitrary<Selection> = fc.record({
  from: limit,
  to: limit,
  q: query,
  facets: fc.record(
    Object.fromEntries(FACETS.map((facet) => [facet, someOf(facet)])) as Record<
      Facet,
      fc.Arbitrary<string[]>
    >,
  ),
});

/** A facet and one of its values. */
export const choice: fc.Arbitrary<readonly [Facet, string]> = fc
  .constantFrom(...FACETS)
  .chain((facet) => fc.tuple(fc.constant(facet), fc.constantFrom(...facetValues(realModel)[facet])));
