/** Changes the languages of a corpus, and with them the languages of its texts. */
import type { ErrorPath } from "../model/corpus-error.ts";
import type { Draft } from "./draft.ts";
import { type Edit, Edits } from "./edit.ts";
import { localesOf } from "./new-draft.ts";
import { setValue } from "./records.ts";
import { isJsonObject, itemsAt, type JsonObject } from "./values.ts";

/** The keys of the fields with a text in each language. */
export const LOCALIZED: ReadonlySet<string> = new Set([
  ...["title", "description", "was", "now", "why", "summary", "name", "role", "topic", "question", "label"],
  ...["gloss", "translation", "timing", "condition", "note", "reason"],
]);

/** The texts in a value that have a language each, with their paths. */
function* textsIn(value: unknown, path: ErrorPath): Generator<readonly [ErrorPath, JsonObject]> {
  const entries = Array.isArray(value)
    ? [...value.entries()]
    : isJsonObject(value)
      ? Object.entries(value)
      : [];
  for (const [key, inner] of entries as [string | number, unknown][]) {
    const place = [...path, key];
    if (LOCALIZED.has(String(key)) && isJsonObject(inner)) yield [place, inner];
    else yield* textsIn(inner, place);
  }
}

/**
 * Sets the languages of a corpus. If a language replaces another one, the texts are moved to it. Empty texts in languages that
 * the corpus does not have are taken out.
 */
export function setLocales(draft: Draft, locales: readonly string[]): Edit {
  const edits = new Edits(draft);
  const path = ["files", "corpus.json", "locales"];
  if (JSON.stringify(itemsAt(draft, path)) === JSON.stringify(locales)) return [];
  edits.add(setValue(draft, path, locales));
  if (locales.length === 0) return edits.all();
  const before = localesOf(draft);
  const added = locales.filter((locale) => !before.includes(locale));
  const gone = before.filter((locale) => !locales.includes(locale));
  for (const [place, text] of textsIn(draft.files, ["files"])) {
    for (const [locale, words] of Object.entries(text)) {
      if (locales.includes(locale)) continue;
      const to = added[gone.indexOf(locale)];
      const canMove = to !== undefined && (text[to] ?? "") === "";
      if (canMove) edits.add(setValue(edits.draft, [...place, to], words));
      if (canMove || words === "") edits.add(setValue(edits.draft, [...place, locale]));
    }
  }
  return edits.all();
}
