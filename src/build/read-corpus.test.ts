import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CorpusError, ErrorCode } from "../model/corpus-error.ts";
import { type SmallCorpus, smallCorpus } from "../testing/corpus-builder.ts";
import { corpusDir, DEFAULT_CORPUS_DIR, readCorpus } from "./read-corpus.ts";

let dir = "";

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "standpoint-corpus-"));
  await mkdir(path.join(dir, "sources"));
});
afterEach(async () => {
  await rm(dir, { recursive: true });
});

/** Writes a corpus, with some of its files' texts replaced. */
async function write(files: SmallCorpus, texts: Readonly<Record<string, string>> = {}): Promise<void> {
  const all = {
    ...Object.fromEntries(Object.entries(files).map(([name, data]) => [name, JSON.stringify(data)])),
    ...texts,
  };
  for (const [name, text] of Object.entries(all)) await writeFile(path.join(dir, name), text);
}

async function errorsIn(folder: string): Promise<readonly CorpusError[]> {
  const result = await readCorpus(folder);
  return result.ok ? [] : result.errors;
}

describe("readCorpus", () => {
  it("reads a folder, and leaves what is not JSON alone", async () => {
    await write(smallCorpus(), { "NOTES.md": "# Notes" });
    expect(await readCorpus(dir)).toMatchObject({ ok: true, corpus: { id: "hilltown" } });
  });

  it("says that there is no such folder", async () => {
    const none = path.join(dir, "none");
    expect(await errorsIn(none)).toMatchObject([
      { file: none, path: [], code: "folder-unreadable", params: { reason: "not-found" } },
    ]);
    const file = path.join(dir, "file");
    await writeFile(file, "");
    expect(await errorsIn(file)).toMatchObject([{ params: { reason: "not-a-folder" } }]);
  });

  it("says that a file is not JSON, and still checks the others", async () => {
    const files = smallCorpus();
    files["issues.json"].issues = [];
    Object.assign(files["corpus.json"], { licence: 1 });
    await write(files, { "actors.json": '{ "actors": [' });
    const errors = await errorsIn(dir);
    expect(errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          file: "actors.json",
          code: "not-json",
          params: { problem: "bracket", line: 1, column: 14 },
        }),
        expect.objectContaining({ file: "corpus.json", path: ["licence"] }),
        expect.objectContaining({ file: "sources/bridge.json", path: ["stances", 0, "issue"] }),
      ]),
    );
    // Whom the broken file holds cannot be known, so that no actor is called missing.
    expect(
      errors.filter(({ code, params }) => code === "unknown-reference" && params.collection === "actors"),
    ).toEqual([]);
  });

  it("reads files that begin with a byte order mark", async () => {
    const texts = Object.entries(smallCorpus()).map(([name, data]) => [
      name,
      `\uFEFF${JSON.stringify(data)}`,
    ]);
    await write(smallCorpus(), Object.fromEntries(texts));
    expect(await readCorpus(dir)).toMatchObject({ ok: true, corpus: { id: "hilltown" } });
  });

  it("names the byte of a file that is in another encoding", async () => {
    await write(smallCorpus());
    const bytes = Buffer.from('{\n "title": { "en": "Fran\u00E7ois" }\n}', "latin1");
    await writeFile(path.join(dir, "actors.json"), bytes);
    expect(await errorsIn(dir)).toMatchObject([
      { file: "actors.json", path: [], code: "not-utf-8", params: { byte: 26, line: 2 } },
    ]);
  });

  it("names the last byte of a file that breaks off within a letter", async () => {
    await write(smallCorpus());
    await writeFile(path.join(dir, "actors.json"), Buffer.from('"\u00E7').subarray(0, 2));
    expect(await errorsIn(dir)).toMatchObject([{ code: "not-utf-8", params: { byte: 2, line: 1 } }]);
  });

  it("says of what cannot be read that it cannot, and still checks the others", async () => {
    const files = smallCorpus();
    Object.assign(files["corpus.json"], { licence: 1 });
    await write(files);
    const unreadable: Partial<Record<ErrorCode, (file: string) => Promise<unknown>>> = {
      "not-a-file": (file) => mkdir(file),
      "unreadable-file": (file) => symlink(path.join(dir, "nowhere"), file),
    };
    for (const [code, put] of Object.entries(unreadable)) {
      const file = path.join(dir, "actors.json");
      await rm(file, { recursive: true });
      await put(file);
      expect(await errorsIn(dir)).toMatchObject([
        { file: "actors.json", code },
        { file: "corpus.json", path: ["licence"] },
      ]);
    }
  });

  it("says that a file is empty", async () => {
    await write(smallCorpus(), { "actors.json": " \n" });
    expect(await errorsIn(dir)).toMatchObject([{ file: "actors.json", code: "empty-file" }]);
  });

  it("says once of a file that it is nested too deeply", async () => {
    await write(smallCorpus(), { "actors.json": "[".repeat(200_000) + "]".repeat(200_000) });
    expect((await errorsIn(dir)).map(({ code }) => code)).toEqual(["too-deep"]);
  });

  it("blames no other file for what a broken one may hold", async () => {
    for (const name of Object.keys(smallCorpus())) {
      await write(smallCorpus(), { [name]: "{" });
      expect((await errorsIn(dir)).map(({ file }) => file)).toEqual([name]);
    }
  });

  it("says of an empty folder what a corpus holds", async () => {
    expect((await errorsIn(dir)).map(({ file }) => file)).toEqual([
      "corpus.json",
      "actors.json",
      "issues.json",
      "sources",
    ]);
  });
});

describe("corpusDir", () => {
  const before = process.env["CORPUS_DIR"];
  afterEach(() => {
    if (before === undefined) delete process.env["CORPUS_DIR"];
    else process.env["CORPUS_DIR"] = before;
  });

  it("is the folder that the environment names, else our own", () => {
    process.env["CORPUS_DIR"] = "some/where";
    expect(corpusDir()).toBe(path.resolve("some/where"));
    process.env["CORPUS_DIR"] = "";
    expect(corpusDir()).toBe(DEFAULT_CORPUS_DIR);
  });
});
