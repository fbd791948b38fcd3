/** The order in which a field offers records. */
import type { Draft } from "../../../coding/draft.ts";
import { recordsOf } from "../../../coding/records.ts";
import { itemsAt } from "../../../coding/values.ts";
import type { ErrorPath } from "../../../model/corpus-error.ts";
import { type Collection, COLLECTIONS } from "../../../model/vocabulary.ts";
import { textOf } from "../names.ts";

/** The ids of a value that names one or several records. */
export function idsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  return itemsAt(value, []).map(textOf);
}

/** The ids of a collection: first those that the same field of other records names, the latest of them at the top. */
export function latestFirst(draft: Draft, path: ErrorPath, collection: Collection): readonly string[] {
  const [, , form, , key] = path;
  const uses = COLLECTIONS.some((each) => each === form)
    ? recordsOf(draft, form as Collection).toReversed()
    : [];
  const known = new Set(recordsOf(draft, collection).map(({ record }) => textOf(record["id"])));
  const used = new Set(uses.flatMap(({ record }) => idsIn(record[String(key)])));
  return [...new Set([...[...used].filter((id) => known.has(id)), ...known])];
}
