import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { jsonSchemas } from "./json-schema.ts";
import { DEFAULT_CORPUS_DIR } from "./read-corpus.ts";

const SCHEMA_DIR = path.join(import.meta.dirname, "../model/json-schema");

describe("the JSON Schemas", () => {
  it("are those of the folder, and no other", async () => {
    expect((await readdir(SCHEMA_DIR)).toSorted()).toEqual(Object.keys(jsonSchemas()).toSorted());
  });

  test.each(Object.entries(jsonSchemas()))(
    "agree with the schema (else run “npm run schema”): %s",
    async (name, text) => {
      expect(await readFile(path.join(SCHEMA_DIR, name), "utf8")).toBe(text);
    },
  );

  it("are named by every file of the corpus, each by the one of its kind", async () => {
    const names = (await readdir(DEFAULT_CORPUS_DIR, { recursive: true })).filter((name) =>
      name.endsWith(".json"),
    );
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      const file = path.join(DEFAULT_CORPUS_DIR, name);
      const { $schema } = JSON.parse(await readFile(file, "utf8")) as { $schema: string };
      const kind = name.startsWith("sources") ? "source" : path.basename(name, ".json");
      expect(path.resolve(path.dirname(file), $schema)).toBe(
        path.join(SCHEMA_DIR, `${kind}-file.schema.json`),
      );
    }
  });
});
