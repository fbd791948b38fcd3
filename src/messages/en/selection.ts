/** Messages for the search, the filters and what they leave, in English. */
import type { Facet } from "../../domain/entries.ts";
import type { EmptyReason, RangeLimit } from "../../domain/filter.ts";
import type { MatrixOrder } from "../../domain/matrix-order.ts";
import type { Tally } from "../../domain/tally.ts";
import { pluralizer } from "../plural.ts";
import { emptyCells, stances, tally } from "./counts.ts";

const plural = pluralizer("en");

export const selection = {
  selection: {
    needsScript:
      "Search, filters and Follow need JavaScript. You can read everything on this site without it.",
    search: "Search",
    filters: "Filter",
    activeFilters: "Active filters",
    clearAll: "Clear all",
    showResult: (counted: Tally) => `Show ${tally(counted)}`,
    removeFilter: (facet: string, value: string) => `Remove filter ${facet}: ${value}`,
    facet: {
      actor: "Actor",
      kind: "Type of actor",
      country: "Country",
      issue: "Issue",
      position: "Position",
      attribution: "Reported as",
      silence: "Empty cells",
      source: "Source",
    } satisfies Record<Facet, string>,
    facetHint: {
      actor: "",
      kind: "",
      country: "",
      issue: "",
      position: "",
      attribution: "How directly the source reports the stance",
      silence: "Why an actor has no position on an issue",
      source: "The source of the evidence, or the source that was read for the issue",
    } satisfies Record<Facet, string>,
    dates: "Date",
    range: { from: "From", to: "To" } satisfies Record<RangeLimit, string>,
    rangeHint: "A year, a month or a day: 2015, 2015-03 or 2015-03-20",
    backwards: "The start date is after the end date.",
    notADate: "Not a date. Write 2015, 2015-03 or 2015-03-20.",
    asOf: {
      label: "As of",
      now: "Now",
      hint: "Shows all stances as they stood on that date",
      title: (date: string) => `All stances as of ${date}.`,
      means:
        "Stances and events of a later date are left out; those that may be earlier stay. Sources published later count as not yet read.",
      toNow: "Show all stances as of now",
      nothing: "No stances as of that date",
      nothingHint: "All stances on record are of a later date.",
    },
    chosen: (n: number) => `${n} selected`,
    shut: {
      corpus: "Nothing on record",
      search: "No results with your search",
      filters: "No results with your other filters",
      both: "No results with your search and your other filters",
    } satisfies Record<EmptyReason, string>,
    noValues: "There is nothing to select here.",
    result: (shown: Tally, all: number, actors: number, issues: number) =>
      [
        shown.stances === all ? stances(all) : `${shown.stances} of ${stances(all)}`,
        plural(actors, { one: "1 actor", other: `${actors} actors` }),
        plural(issues, { one: "1 issue", other: `${issues} issues` }),
        ...emptyCells(shown),
      ].join(", "),
    resultEvents: (n: number) => plural(n, { one: "1 event", other: `${n} events` }),
    nothing: {
      corpus: "No stances yet",
      search: "No results for this search",
      filters: "No results for these filters",
      both: "No results for this search with these filters",
    } satisfies Record<EmptyReason, string>,
    nothingHint: {
      corpus: "The sources on this site give no stances so far.",
      search: "Check the spelling, or search for something else.",
      filters: "No stance and no empty cell on record matches all your filters. Remove a filter.",
      both: "The search has results without the filters, and the filters have results without the search. Remove one of them.",
    } satisfies Record<EmptyReason, string>,
    /** The orders of the rows and columns of a dense matrix. */
    order: {
      label: "Order",
      names: {
        similar: "similar together",
        "as-asked": "as asked",
        agreement: "most agreed first",
        "a-z": "A to Z",
      } satisfies Record<MatrixOrder, string>,
      means: "no place in an order is better",
    },
    named: "Pages with this name",
    withoutSearch: "Remove the search",
    withoutFilters: "Remove the filters",
    startAgain: "Show everything",
    dropped: (names: readonly string[]) => `Part of this link has been ignored: ${names.join(", ")}.`,
    droppedValue: (name: string, value: string) => `${name} “${value}”`,
    tooMany: (actor: string, most: number) => `followed actor “${actor}” (you can follow ${most} at most)`,
    droppedName: {
      follow: "followed actor",
      sort: "sort order",
      order: "order of actors and issues",
      from: "start date",
      to: "end date",
      asof: "as of",
      q: "the end of your search, which was too long",
    },
  },
};
