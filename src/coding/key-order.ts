/** Writes the files of a corpus so that the same records always give the same text. */
import type { Draft, Json } from "./draft.ts";
import { isJsonObject, itemsAt } from "./values.ts";

/**
 * The keys of all records in one order, which is that of the schema for each of them. A test compares it with the schema,
 * which pages do not load.
 */
export const KEY_ORDER = [
  ...[
    "$schema",
    "schemaVersion",
    "id",
    "formerIds",
    "name",
    "translateName",
    "otherNames",
    "type",
    "country",
  ],
  ...["organization", "role", "topic", "label", "source", "excerpts", "stances", "silences"],
  ...["events", "headline", "alternativeHeadline", "author", "publisher", "originalSource", "url"],
  ...["archivedAt", "datePublished", "dateModified", "accessed", "dateline", "inLanguage"],
  ...["wordCount", "rights", "sha256", "length", "from", "to", "n", "paragraph", "locator"],
  ...["speaker", "attribution", "reportingVerb", "gloss", "translation", "selector", "directive"],
  ...["page", "time", "section", "exact", "prefix", "start", "end", "suffix", "refinedBy", "actor"],
  ...["issue", "position", "kind", "date", "title", "target", "was", "now", "why", "question"],
  ...["description", "locales", "asOf", "licence", "contact", "corrections", "memberships", "scale"],
  ...["positions", "credit", "readFor", "text", "paragraphs", "summary", "actors", "issues", "use"],
  ...["statedOn", "note", "evidence", "timing", "condition", "reasons", "responses"],
  ...["coding", "coders", "decision", "coder", "by", "reason"],
] as const;

/** The place of each key; of a language, after them. */
function placesFor(locales: readonly Json[]): ReadonlyMap<unknown, number> {
  return new Map(
    [...KEY_ORDER, ...locales].map((key, place): [unknown, number] => [key, place]).toReversed(),
  );
}

function ordered(value: Json, places: ReadonlyMap<unknown, number>): Json {
  if (Array.isArray(value)) return value.map((item: Json) => ordered(item, places));
  if (!isJsonObject(value)) return value;
  const placeOf = (key: string) => places.get(key) ?? places.size;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner, places)]),
  );
}

/** Files in the order in which a folder is written. Keys have the order of the schema. */
export function orderedFiles(files: Draft["files"]): Draft["files"] {
  const places = placesFor(itemsAt(files, ["corpus.json", "locales"]));
  const first = ["corpus.json", "actors.json", "issues.json"].filter((name) => Object.hasOwn(files, name));
  const others = Object.keys(files).filter((name) => !first.includes(name));
  return Object.fromEntries(
    [...first, ...others.toSorted()].map((name) => [name, ordered(files[name] ?? null, places)]),
  );
}

/** The texts of files, by their names in the order in which a folder is written. */
export function fileTexts(files: Draft["files"]): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(orderedFiles(files)).map(([name, data]) => [name, `${JSON.stringify(data, null, 2)}\n`]),
  );
}
