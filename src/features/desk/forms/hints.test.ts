/** The hints of fields, which each language has by the place of the field. */
import { describe, expect, it, test } from "vitest";
import { de } from "../../../messages/de/de.ts";
import { en } from "../../../messages/en/en.ts";
import { fr } from "../../../messages/fr/fr.ts";
import type { ErrorPath } from "../../../model/corpus-error.ts";
import { COLLECTIONS } from "../../../model/vocabulary.ts";
import { CORPUS_FIELDS, type Field, FIELDS, hintKey } from "./fields.ts";

/** The paths of fields, those in items included. */
function pathsOf(fields: readonly Field[], at: ErrorPath): ErrorPath[] {
  return fields.flatMap((field) => {
    const path = [...at, field.key];
    return [path, ...(field.kind === "items" ? pathsOf(field.fields, [...path, 0]) : [])];
  });
}

const paths = [
  ...COLLECTIONS.flatMap((collection) =>
    pathsOf(FIELDS[collection], [
      ...["files", "x.json"],
      ...(collection === "sources" ? ["source"] : [collection, 0]),
    ]),
  ),
  ...pathsOf(CORPUS_FIELDS, ["files", "corpus.json"]),
];

describe("the hint of a field", () => {
  test.each(Object.entries({ en, de, fr }))("is for a field that there is: %s", (_, { desk }) => {
    expect(paths.map(hintKey)).toEqual(expect.arrayContaining(Object.keys(desk.hint)));
  });

  test.each(Object.entries({ de, fr }))("is there in every language: %s", (_, { desk }) => {
    expect(Object.keys(desk.hint)).toEqual(Object.keys(en.desk.hint));
  });

  test.each(Object.entries({ en, de, fr }))("shows where missing words stand: %s", (_, { desk }) => {
    expect(desk.hint["excerpts.gloss"]).toMatch(/\[.+\]/u);
  });

  it("is not that of another field with the same key", () => {
    expect(en.desk.hint["source.type"]).toContain("NewsArticle");
    expect(en.desk.hint["actors.type"]).toBeUndefined();
  });
});
