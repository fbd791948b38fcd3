/**
 * Converts what the pages with a selection show to query parameters and back. Defaults are left out of the URL. Unknown
 * values are dropped and reported.
 */
import { currentValue } from "../domain/current-value.ts";
import { type Facet, FACETS, facetValues } from "../domain/entries.ts";
import { RANGE_LIMITS, type RangeLimit, type Selection } from "../domain/filter.ts";
import { isEdtfDate } from "../model/edtf.ts";
import { DEFAULT_SORT, SORT_KEYS, type SortOrder } from "../domain/sort.ts";
import { DEFAULT_MATRIX_ORDER, MATRIX_ORDERS, type MatrixOrder } from "../domain/matrix-order.ts";
import type { Model } from "../model/model.ts";
import { MAX_QUERY_LENGTH, normalizeQuery, oneLine, printQuery } from "./query.ts";
import { joinParams } from "./raw-query.ts";

/** The most actors that a reader can follow. */
export const MAX_FOLLOWED = 4;

/** What a page with a selection shows. */
export interface PageState {
  readonly selection: Selection;
  /** The ids of the followed actors, at most `MAX_FOLLOWED`. */
  readonly follow: readonly string[];
  readonly sort: SortOrder;
  /** The order of the matrix. */
  readonly order: MatrixOrder;
  /** The EDTF date as of which everything is shown; the empty text for now. */
  readonly asOf: string;
}

/** A part of an address that was dropped. */
export interface Dropped {
  readonly name: "follow" | "sort" | "order" | "q" | "asof" | RangeLimit | Facet;
  readonly value: string;
  /** The most values that the parameter takes, if the value was dropped because there are more. */
  readonly most?: number;
}

/** No date that a reader means is longer. */
const MAX_DATE_LENGTH = 32;

/** The normal form of what a reader writes as a date: without spaces around it; `undefined` if it is no date. */
export function normalizeDate(text: string): string | undefined {
  const date = text.trim();
  return date === "" || (date.length <= MAX_DATE_LENGTH && isEdtfDate(date)) ? date : undefined;
}

/** Reads the parameters of a URL and ignores those of others. Former ids are replaced by current ones. */
export function parsePageParams(
  params: URLSearchParams,
  model: Model,
): { readonly state: PageState; readonly dropped: readonly Dropped[] } {
  const known = facetValues(model);
  const dropped: Dropped[] = [];
  /** The values in the lists of a parameter, each once and with its current id. */
  const asked = (facet: Facet, lists: readonly string[]) => {
    const values = lists.flatMap((list) => list.split(",")).filter((value) => value !== "");
    return [...new Set(values.map((value) => currentValue(model, facet, value)))];
  };
  const facets = Object.fromEntries(
    FACETS.map((facet) => {
      const values = asked(facet, params.getAll(facet));
      for (const value of values) if (!known[facet].includes(value)) dropped.push({ name: facet, value });
      return [facet, values.filter((value) => known[facet].includes(value))];
    }),
  ) as Record<Facet, string[]>;

  const text = params.get("q") ?? "";
  const q = normalizeQuery(text);
  if (oneLine(text).length > MAX_QUERY_LENGTH) dropped.push({ name: "q", value: text });

  const dateIn = (name: RangeLimit | "asof") => {
    const value = params.get(name) ?? "";
    const date = normalizeDate(value);
    if (date === undefined) dropped.push({ name, value });
    return date ?? "";
  };
  const [from, to, asOf] = [dateIn("from"), dateIn("to"), dateIn("asof")];

  const followed = asked("actor", params.getAll("follow"));
  const ofActors = followed.filter((id) => known.actor.includes(id));
  const follow = ofActors.slice(0, MAX_FOLLOWED);
  for (const value of followed) if (!ofActors.includes(value)) dropped.push({ name: "follow", value });
  for (const value of ofActors.slice(MAX_FOLLOWED))
    dropped.push({ name: "follow", value, most: MAX_FOLLOWED });

  const sortText = params.get("sort") ?? "";
  const key = SORT_KEYS.find((each) => each === sortText.replace(/^-/u, ""));
  if (sortText !== "" && !key) dropped.push({ name: "sort", value: sortText });

  const orderText = params.get("order") ?? "";
  const order = MATRIX_ORDERS.find((each) => each === orderText);
  if (orderText !== "" && !order) dropped.push({ name: "order", value: orderText });

  return {
    state: {
      selection: { q, facets, from, to },
      follow,
      sort: key ? { key, descending: sortText.startsWith("-") } : DEFAULT_SORT,
      order: order ?? DEFAULT_MATRIX_ORDER,
      asOf,
    },
    dropped,
  };
}

/** Prints the parameters, with the “?”; the empty text where everything is as by default. */
export function printPageParams({ selection, follow, sort, order, asOf }: PageState): string {
  const parts: string[] = [];
  if (selection.q !== "") parts.push(printQuery(selection.q));
  for (const facet of FACETS) {
    const values = selection.facets[facet];
    if (values.length > 0) parts.push(`${facet}=${values.map(encodeURIComponent).join(",")}`);
  }
  for (const limit of RANGE_LIMITS)
    if (selection[limit] !== "") parts.push(`${limit}=${encodeURIComponent(selection[limit])}`);
  if (follow.length > 0) parts.push(`follow=${follow.map(encodeURIComponent).join(",")}`);
  if (asOf !== "") parts.push(`asof=${encodeURIComponent(asOf)}`);
  if (sort.key !== DEFAULT_SORT.key || sort.descending)
    parts.push(`sort=${sort.descending ? "-" : ""}${sort.key}`);
  if (order !== DEFAULT_MATRIX_ORDER) parts.push(`order=${order}`);
  return joinParams(parts);
}
