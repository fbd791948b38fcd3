/**
 * Converts the state of the home page to query parameters and back. Defaults are left out of the URL. Unknown values
 * are dropped and reported.
 */
import { currentValue } from "../domain/current-value.ts";
import { type Facet, FACETS, facetValues } from "../domain/entries.ts";
import { EMPTY_SELECTION, RANGE_LIMITS, type RangeLimit, type Selection } from "../domain/filter.ts";
import { isEdtfDate } from "../model/edtf.ts";
import { DEFAULT_SORT, SORT_KEYS, type SortOrder } from "../domain/sort.ts";
import type { Model } from "../model/model.ts";

export const VIEWS = ["table", "scale", "timeline", "sentences", "list"] as const;
export type View = (typeof VIEWS)[number];

export interface ViewState {
  readonly view: View;
  readonly selection: Selection;
  readonly sort: SortOrder;
  /** The EDTF date as of which everything is shown; the empty text for now. */
  readonly asOf: string;
}

export const DEFAULT_VIEW_STATE: ViewState = {
  view: "table",
  selection: EMPTY_SELECTION,
  sort: DEFAULT_SORT,
  asOf: "",
};

/** A longer query is cut: no reader types one. */
export const MAX_QUERY_LENGTH = 200;

/** A part of an address that was dropped. */
export interface Dropped {
  readonly name: "view" | "sort" | "q" | "asof" | RangeLimit | Facet;
  readonly value: string;
}

/** The normal form of a query: one space between words, none around them, cut to its greatest length. */
export function normalizeQuery(text: string): string {
  // The cut may split a surrogate pair, and a URL cannot hold half of one.
  return tidy(text)
    .slice(0, MAX_QUERY_LENGTH)
    .replace(/[\uD800-\uDBFF]$/u, "")
    .toWellFormed()
    .trim();
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

const asView = (text: string) => VIEWS.find((each) => each === text);

/** No date that a reader means is longer. */
const MAX_DATE_LENGTH = 32;

/** The normal form of what a reader writes as a date: without spaces around it; `undefined` if it is no date. */
export function normalizeDate(text: string): string | undefined {
  const date = text.trim();
  return date === "" || (date.length <= MAX_DATE_LENGTH && isEdtfDate(date)) ? date : undefined;
}

/** The view that an address names, or the one that it need not name. */
export function viewIn(params: URLSearchParams): View {
  return asView(params.get("view") ?? "") ?? DEFAULT_VIEW_STATE.view;
}

/** Reads the parameters of a URL and ignores those of others. Former ids are replaced by current ones. */
export function parseViewParams(
  params: URLSearchParams,
  model: Model,
): { readonly state: ViewState; readonly dropped: readonly Dropped[] } {
  const known = facetValues(model);
  const dropped: Dropped[] = [];
  const facets = Object.fromEntries(
    FACETS.map((facet) => {
      const values = params.getAll(facet).flatMap((list) => list.split(","));
      const asked = new Set(values.map((value) => currentValue(model, facet, value)));
      asked.delete("");
      for (const value of asked) if (!known[facet].includes(value)) dropped.push({ name: facet, value });
      return [facet, [...asked].filter((value) => known[facet].includes(value))];
    }),
  ) as Record<Facet, string[]>;

  const asked = params.get("q") ?? "";
  const q = normalizeQuery(asked);
  if (tidy(asked).length > MAX_QUERY_LENGTH) dropped.push({ name: "q", value: asked });

  const dateIn = (name: RangeLimit | "asof") => {
    const value = params.get(name) ?? "";
    const date = normalizeDate(value);
    if (date === undefined) dropped.push({ name, value });
    return date ?? "";
  };
  const [from, to, asOf] = [dateIn("from"), dateIn("to"), dateIn("asof")];

  const viewText = params.get("view") ?? "";
  const view = asView(viewText);
  if (viewText !== "" && !view) dropped.push({ name: "view", value: viewText });

  const sortText = params.get("sort") ?? "";
  const key = SORT_KEYS.find((each) => each === sortText.replace(/^-/u, ""));
  if (sortText !== "" && !key) dropped.push({ name: "sort", value: sortText });

  return {
    state: {
      view: view ?? DEFAULT_VIEW_STATE.view,
      selection: { q, facets, from, to },
      sort: key ? { key, descending: sortText.startsWith("-") } : DEFAULT_SORT,
      asOf,
    },
    dropped,
  };
}

/** Prints the parameters, with the “?”; the empty text where everything is as by default. */
export function printViewParams({ view, selection, sort, asOf }: ViewState): string {
  const parts: string[] = [];
  if (view !== DEFAULT_VIEW_STATE.view) parts.push(`view=${view}`);
  if (selection.q !== "") parts.push(`q=${encodeURIComponent(selection.q).replaceAll("%20", "+")}`);
  for (const facet of FACETS) {
    const values = selection.facets[facet];
    if (values.length > 0) parts.push(`${facet}=${values.map(encodeURIComponent).join(",")}`);
  }
  for (const limit of RANGE_LIMITS)
    if (selection[limit] !== "") parts.push(`${limit}=${encodeURIComponent(selection[limit])}`);
  if (asOf !== "") parts.push(`asof=${encodeURIComponent(asOf)}`);
  if (sort.key !== DEFAULT_SORT.key || sort.descending)
    parts.push(`sort=${sort.descending ? "-" : ""}${sort.key}`);
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
