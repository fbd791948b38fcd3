/** The field with which an author goes on after a choice. */
import type { Draft } from "../../../coding/draft.ts";
import { localeOf } from "../../../coding/new-draft.ts";
import { itemsAt, textAt } from "../../../coding/values.ts";
import type { ErrorPath } from "../../../model/corpus-error.ts";
import type { Collection } from "../../../model/vocabulary.ts";
import { useDesk } from "../use-desk.ts";
import { missingFacts } from "./missing-facts.tsx";
import { FIELDS } from "./fields.ts";

/** Says whether a field has neither a text, nor a text in the default locale, nor an item. */
function isEmpty(draft: Draft, path: ErrorPath): boolean {
  const text = textAt(draft, path) ?? textAt(draft, [...path, localeOf(draft)]) ?? "";
  return text === "" && itemsAt(draft, path).length === 0;
}

/**
 * The next field of a stance or an empty cell that must be filled in and is empty; `undefined` if there is none, and for other
 * records.
 * @param path the path of the field in which the author has made a choice
 */
export function nextField(draft: Draft, path: ErrorPath): ErrorPath | undefined {
  const [, , collection, , key] = path;
  if ((collection !== "stances" && collection !== "silences") || path.length > 5) return undefined;
  const fields = FIELDS[collection];
  const after = fields.slice(fields.findIndex((field) => field.key === key) + 1);
  const record = path.slice(0, 4);
  const next = after.find((field) => field.optional !== true && isEmpty(draft, [...record, field.key]));
  return next && placeOfField(draft, [...record, next.key]);
}

/** The path of the control of a field: that of the default locale, if the field has several. */
function placeOfField(draft: Draft, path: ErrorPath): ErrorPath {
  const isLocalized = textAt(draft, [...path, localeOf(draft)]) !== undefined;
  return isLocalized ? [...path, localeOf(draft)] : path;
}

/** Leads from a choice to the field with which the author goes on: first to what the chosen record lacks. */
export function useGoOn(path: ErrorPath): (collection?: Collection, chosen?: string) => void {
  const desk = useDesk();
  return (collection, chosen = "") => {
    const { draft } = desk.get().edited;
    const [missing] = collection ? missingFacts(draft, collection, chosen) : [];
    const next = missing ? placeOfField(draft, missing) : nextField(draft, path);
    if (next) desk.set({ focus: next });
  };
}
