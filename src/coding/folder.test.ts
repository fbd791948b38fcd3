import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { DEFAULT_CORPUS_DIR } from "../build/read-corpus.ts";
import { smallCorpus } from "../testing/corpus-builder.ts";
import { generateCorpusFiles } from "../testing/generate-corpus.ts";
import type { Draft, Json } from "./draft.ts";
import {
  draftFile,
  draftFromFile,
  draftOfFiles,
  filesFromList,
  type FolderEntry,
  type ImportProblem,
  MAX_FILES,
  MAX_FOLDER_BYTES,
  type ReadFiles,
  zipOf,
} from "./folder.ts";
import { perform, startEdits, undo } from "./edited-draft.ts";
import { recordsOf, setValue } from "./records.ts";
import { filesFromZip } from "./read-zip.ts";
import { isJsonObject } from "./values.ts";

const small = draftOfFiles(smallCorpus() as unknown as Draft["files"]);
/** Made-up corpora, as JSON has them: without values that are undefined. */
const GENERATED = [1, 2, 3].map((sources) => {
  const files = generateCorpusFiles({ actors: 3, issues: 2, stances: 9, sources, seed: sources });
  return draftOfFiles(JSON.parse(JSON.stringify(files)) as Draft["files"]);
});

/** The same value with the keys of all objects the other way round. */
function backwards(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => backwards(item));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, backwards(inner)]),
  );
}

/** The files that were read, without a problem. */
function read(result: ReadFiles | ImportProblem): ReadFiles {
  if ("problem" in result) throw new Error(JSON.stringify(result));
  return result;
}

const entries = (files: Readonly<Record<string, string>>): FolderEntry[] =>
  Object.entries(files).map(([name, text]) => ({ name, bytes: strToU8(text) }));
const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** The bytes of a zip file with other bytes in the place of some that it has, at every place. */
function patched(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  return Uint8Array.from(Buffer.from(text.replaceAll(from, to), "latin1"));
}

/** A number as the four bytes that a zip file has for it. */
const fourBytes = (number: number) =>
  String.fromCharCode(...[0, 8, 16, 24].map((shift) => (number >> shift) % 256));

const CORPUS = { "corpus.json": "{}" };

describe("the zip file of a draft", () => {
  it("is read again as it was, and written again byte for byte", () => {
    for (const draft of GENERATED) {
      const bytes = zipOf(draft);
      const { files, ignored } = read(filesFromZip(bytes));
      expect([files, ignored]).toEqual([draft.files, []]);
      expect(zipOf(draftOfFiles(files))).toEqual(bytes);
    }
  });

  it("does not depend on the order of keys and files", () => {
    for (const draft of GENERATED) {
      const files = backwards(draft.files) as Draft["files"];
      expect(zipOf(draftOfFiles(files))).toEqual(zipOf(draft));
    }
  });

  it("is the same after a value is removed and undone", () => {
    for (const { file, path: place, record } of recordsOf(small, "stances")) {
      for (const key of Object.keys(record)) {
        const edit = setValue(small, ["files", file, ...place, key]);
        expect(zipOf(undo(perform(startEdits(small), { edit })).draft)).toEqual(zipOf(small));
      }
    }
  });

  it("has the files of the published corpus byte for byte", () => {
    const names = readdirSync(DEFAULT_CORPUS_DIR, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".json"),
    );
    const folder = names.map((name) => ({
      name: `corpus/${name.split(path.sep).join("/")}`,
      bytes: readFileSync(path.join(DEFAULT_CORPUS_DIR, name)),
    }));
    const unzipped = unzipSync(zipOf(draftOfFiles(read(filesFromList(folder)).files)));
    for (const { name, bytes } of folder)
      expect(Buffer.from(unzipped[name.slice("corpus/".length)] ?? []).equals(bytes)).toBe(true);
    expect(Object.keys(unzipped)).toHaveLength(folder.length);
  });
});

describe("filesFromZip", () => {
  it("takes a folder around the files, tells what it leaves out, and leaves out what systems add", () => {
    const { files, ignored } = read(
      filesFromZip(
        zip({
          ...{
            "my-corpus/": "",
            "my-corpus/corpus.json": "\uFEFF{}",
            "my-corpus/sources/a.json": '{"source":{}}',
          },
          ...{ "my-corpus/README.md": "Read", "my-corpus/old/corpus.json": "{", "notes.txt": "" },
          ...{ "__MACOSX/my-corpus/._corpus.json": "x", "my-corpus/.DS_Store": "x", ".git/config": "x" },
        }),
      ),
    );
    expect(files).toEqual({ "corpus.json": {}, "sources/a.json": { source: {} } });
    expect(ignored.toSorted()).toEqual(["my-corpus/README.md", "my-corpus/old/corpus.json", "notes.txt"]);
  });

  test.each(["../corpus.json", "a/../../x.json", "/etc/passwd", "a\\b.json", "C:/x.json", "c:x", ".."])(
    "refuses the path %s",
    (name) => {
      expect(filesFromZip(zip({ ...CORPUS, [name]: "{}" }))).toEqual({ problem: "path-outside", name });
    },
  );

  it("refuses a name that occurs twice", () => {
    const bytes = patched(zip({ ...CORPUS, "actors.jsox": "{}", "actors.json": "{}" }), "jsox", "json");
    expect(filesFromZip(bytes)).toEqual({ problem: "repeated-file", name: "actors.json" });
  });

  it.each([
    ["no zip file", strToU8("corpus"), "not-a-zip"],
    ["nothing", new Uint8Array(), "not-a-zip"],
    ["half a zip file", zipOf(small).subarray(0, 900), "not-a-zip"],
    ["a zip file without a corpus", zip({ "a.json": "{}" }), "no-corpus"],
    ["two corpora", zip({ "a/corpus.json": "{}", "b/corpus.json": "{}" }), "several-corpora"],
    ["too much", new Uint8Array(MAX_FOLDER_BYTES + 1), "too-large"],
    ["a zip bomb", zip({ "corpus.json": " ".repeat(MAX_FOLDER_BYTES + 1) }), "too-large"],
    [
      "thousands of files",
      zip(Object.fromEntries(Array.from({ length: MAX_FILES + 1 }, (_, at) => [`${at}`, ""]))),
      "too-many-files",
    ],
    ["an old corpus", zip({ "corpus.json": '{"schemaVersion":"1.0.0"}' }), "old-version"],
    ["a corpus of the future", zip({ "corpus.json": '{"schemaVersion":"10.0.0"}' }), "later-version"],
  ])("refuses %s", (_, bytes, problem) => {
    expect(filesFromZip(bytes)).toEqual({ problem });
  });

  it.each([
    ["no UTF-8", Uint8Array.of(0x22, 0xe9, 0x22), "not-utf-8"],
    ["no JSON", strToU8("{"), "not-json"],
    ["nothing", new Uint8Array(), "not-json"],
    ["thousands of lists in each other", strToU8(`${"[".repeat(5000)}${"]".repeat(5000)}`), "too-deep"],
  ])("refuses all files if one has %s", (_, bytes, problem) => {
    const all = zipSync({ "corpus.json": strToU8("{}"), "actors.json": bytes });
    expect(filesFromZip(all)).toEqual({ problem, name: "actors.json" });
  });

  it("refuses a file that is longer or shorter than the zip file says", () => {
    const text = JSON.stringify({ a: "x".repeat(100_000) });
    const bytes = zip({ "corpus.json": text });
    for (const wrong of [10, text.length - 1, text.length + 1]) {
      const lying = patched(bytes, fourBytes(text.length), fourBytes(wrong));
      expect(filesFromZip(lying)).toHaveProperty("problem");
    }
    expect(read(filesFromZip(bytes)).files).toEqual({ "corpus.json": JSON.parse(text) as unknown });
  });

  it("reads a folder of files in the same way", () => {
    const files = { "my/corpus.json": "{}", "my/x.txt": "", "my/sources/a.json": "[]" };
    expect(filesFromList(entries(files))).toEqual(filesFromZip(zip(files)));
    expect(filesFromList([])).toEqual({ problem: "no-corpus" });
  });

  it("never throws, whatever the bytes", () => {
    const whole = zipOf(small);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const result = filesFromZip(bytes);
        expect("problem" in result || "corpus.json" in result.files).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the file of a draft", () => {
  const draft: Draft = {
    ...small,
    texts: { bridge: [{ text: "A" }, { text: "B", leftOut: true, record: { use: "context" } }] },
    unreviewed: ["stances/x"],
  };
  const reread = (change: object) =>
    draftFromFile(strToU8(JSON.stringify({ ...(JSON.parse(draftFile(draft)) as object), ...change })));

  it("is read again as it was", () => {
    expect(draftFromFile(strToU8(draftFile(draft)))).toEqual({ draft });
    expect(draftFile({ ...draft, files: backwards(draft.files) as Draft["files"] })).toBe(draftFile(draft));
  });

  test.each([
    ["a draft of a later version", { version: 2 }, "later-version"],
    [
      "a corpus of a later version",
      { files: { "corpus.json": { schemaVersion: "3.0.0" } } },
      "later-version",
    ],
    ["no version", { version: "1" }, "not-a-draft"],
    ["a file with a path outside", { files: { "../x.json": {} } }, "not-a-draft"],
    ["texts that are no lists", { texts: { a: "text" } }, "not-a-draft"],
    ["paragraphs without text", { texts: { a: [{}] } }, "not-a-draft"],
    ["a paragraph with a record that is none", { texts: { a: [{ text: "", record: 1 }] } }, "not-a-draft"],
    ["no names of records", { unreviewed: [1] }, "not-a-draft"],
  ])("is refused with %s", (_, change, problem) => {
    expect(reread(change)).toEqual({ problem });
  });

  it("is refused if it is no JSON", () => {
    expect(draftFromFile(strToU8("PK"))).toEqual({ problem: "not-a-draft" });
    expect(draftFromFile(strToU8("[]"))).toEqual({ problem: "not-a-draft" });
  });
});
