/** Reads loose JSON, such as the proposals of a language model, as a table with a row for each item. */
import { isObject } from "../../model/check/records.ts";
import { folded, matchColumns } from "./columns.ts";
import { LIST, type Table, TableError, tableOf } from "./table.ts";

type Item = Readonly<Record<string, unknown>>;

/** The items of a list, or of the first list of items that an object holds at any depth. */
function itemsIn(value: unknown, depth = 0): readonly Item[] | undefined {
  if (Array.isArray(value)) {
    const items = (value as unknown[]).filter(isObject);
    if (items.length > 0) return items;
  } else if (isObject(value) && depth < 4) {
    for (const inner of Object.values(value)) {
      const items = itemsIn(inner, depth + 1);
      if (items) return items;
    }
    // A single proposal.
    if (depth === 0 && matchColumns(Object.keys(value)).quotation !== undefined) return [value];
  }
  return undefined;
}

/**
 * A value as the text of a cell: a list as its texts, an object as its name or its text. An item without a text keeps its
 * place in the list, so that each quotation has the values of its own place.
 */
function cellOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) {
    const texts = (value as unknown[]).map(cellOf);
    return texts.some(Boolean) ? texts.join(LIST) : "";
  }
  if (!isObject(value)) return "";
  const key = ["id", "quotation", "quote", "exact", "text", "name", "label", "title"].find(
    (name) => typeof value[name] === "string",
  );
  return key === undefined ? "" : cellOf(value[key]);
}

/** The JSON of a text that may have a sentence or a fence (```) around it. */
function parsed(text: string): unknown {
  const fenced = /```(?:json)?\s*\n([\s\S]*?)\n\s*```/iu.exec(text)?.[1];
  for (const candidate of [text, fenced ?? ""]) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch {
      // The next one may be JSON.
    }
  }
  throw new TableError("damaged");
}

/** Says whether a text looks like JSON, and not like CSV. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/u.test(text) || /```(?:json)?\s*\n\s*[[{]/iu.test(text);
}

/**
 * Reads a list of items. The keys of all items are the columns.
 * @throws TableError if the text is not JSON, or has no list of items
 */
export function readJson(text: string): Table {
  const items = itemsIn(parsed(text));
  if (!items) throw new TableError("no-list");
  const columns = new Map<string, string>();
  for (const key of items.flatMap(Object.keys)) if (!columns.has(folded(key))) columns.set(folded(key), key);
  const cells = (item: Item) => {
    const byName = new Map(Object.entries(item).map(([key, value]) => [folded(key), value]));
    return [...columns.keys()].map((name) => cellOf(byName.get(name)));
  };
  return tableOf([
    { row: 0, cells: [...columns.values()] },
    ...items.map((item, at) => ({ row: at + 1, cells: cells(item) })),
  ]);
}
