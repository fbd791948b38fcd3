import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { draftOf } from "../model/check/draft.ts";
import { corpusSchema, isLocalizedText } from "../model/schema.ts";
import { bridgeDraft } from "../testing/bridge-draft.ts";
import { apply, inverse } from "./edit.ts";
import { LOCALIZED, setLocales } from "./locales.ts";
import { valueAt } from "./values.ts";

/** The keys of all fields with localized texts. */
function localizedKeys(schema: unknown): string[] {
  if (schema instanceof z.ZodMiniOptional) return localizedKeys(schema.def.innerType);
  if (schema instanceof z.ZodMiniArray) return localizedKeys(schema.def.element);
  if (!(schema instanceof z.ZodMiniObject)) return [];
  return Object.entries(schema.def.shape).flatMap(([key, field]: [string, unknown]) => {
    const inner = field instanceof z.ZodMiniOptional ? field.def.innerType : field;
    return isLocalizedText(inner as z.core.$ZodType) ? [key] : localizedKeys(field);
  });
}

describe("the keys of localized texts", () => {
  it("are those of the schema", () => {
    expect([...LOCALIZED].toSorted()).toEqual([...new Set(localizedKeys(corpusSchema))].toSorted());
  });
});

const title = (after: unknown) => valueAt(after, ["files", "corpus.json", "title"]);

describe("setLocales", () => {
  const draft = bridgeDraft();

  it("moves the texts to the language that replaces theirs", () => {
    const edit = setLocales(draft, ["es", "de"]);
    const after = apply(draft, edit);
    const { errors, todo } = draftOf(after.files);
    expect(errors).toEqual([]);
    expect(Object.values(todo).flat()).toEqual([]);
    expect(JSON.stringify(after.files)).not.toContain('"en":');
    expect(apply(after, inverse(edit))).toEqual(draft);
  });

  it.each<[string, Record<string, string>, readonly string[], readonly string[], Record<string, string>]>([
    ["an empty text is moved", { en: "" }, ["en"], ["es"], { es: "" }],
    ["an empty text goes if there is another", { en: "", es: "Hola" }, ["en"], ["es"], { es: "Hola" }],
    ["an empty leftover of before goes", { de: "", en: "Hi" }, ["en"], ["en", "fr"], { en: "Hi" }],
    ["a text takes the place of an empty one", { en: "Hi", es: "" }, ["en"], ["es"], { es: "Hi" }],
    ["a text stays if there is another", { en: "Hi", es: "Hola" }, ["en"], ["es"], { en: "Hi", es: "Hola" }],
    [
      "a text stays if nothing replaces it",
      { en: "Hi", fr: "Salut" },
      ["en", "fr"],
      ["en"],
      {
        en: "Hi",
        fr: "Salut",
      },
    ],
    [
      "each language has its own",
      { en: "Hi", fr: "Salut" },
      ["en", "fr"],
      ["es", "fr"],
      {
        es: "Hi",
        fr: "Salut",
      },
    ],
    ["no language changes no text", { en: "Hi" }, ["en"], [], { en: "Hi" }],
  ])("%s", (_, text, before, now, expected) => {
    const from = bridgeDraft((files) => {
      Object.assign(files["corpus.json"], { title: text, locales: before });
    });
    expect(title(apply(from, setLocales(from, now)))).toEqual(expected);
  });
});
