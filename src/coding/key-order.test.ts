import { expect, it } from "vitest";
import * as z from "zod/mini";
import { FILE_SCHEMAS } from "../model/schema.ts";
import { fileTexts, KEY_ORDER } from "./key-order.ts";

/** The keys of every object that a schema allows. */
function* keysIn(schema: unknown): Generator<string[]> {
  if (schema instanceof z.ZodMiniOptional) yield* keysIn(schema.def.innerType);
  else if (schema instanceof z.ZodMiniArray) yield* keysIn(schema.def.element);
  else if (schema instanceof z.ZodMiniUnion) for (const option of schema.def.options) yield* keysIn(option);
  else if (schema instanceof z.ZodMiniObject) {
    yield Object.keys(schema.def.shape);
    for (const field of Object.values(schema.def.shape)) yield* keysIn(field);
  }
}

it("has the keys of every record in the order of the schema", () => {
  const all = Object.values(FILE_SCHEMAS).flatMap((schema) => [...keysIn(schema)]);
  expect(all.length).toBeGreaterThan(15);
  const order: readonly string[] = KEY_ORDER;
  for (const keys of all) expect(order.filter((key) => keys.includes(key))).toEqual(keys);
  expect(new Set(order).size).toBe(order.length);
});

it("has languages in the order of the corpus, and files in that of a folder", () => {
  const head = { title: { de: "A", fr: "B", en: "C" }, locales: ["en", "fr"], id: "x" };
  const texts = fileTexts({
    "sources/b.json": {},
    "issues.json": {},
    "corpus.json": head,
    "sources/a.json": {},
  });
  expect([...texts.keys()]).toEqual(["corpus.json", "issues.json", "sources/a.json", "sources/b.json"]);
  expect(JSON.stringify(JSON.parse(texts.get("corpus.json") ?? ""))).toBe(
    '{"id":"x","title":{"en":"C","fr":"B","de":"A"},"locales":["en","fr"]}',
  );
});
