import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { bodyOf } from "../model/anchoring/anchor.ts";
import { checkCorpus } from "../model/check/check.ts";
import { SCHEMA_VERSION } from "../model/choices.ts";
import { BRIDGE_ARTICLE, smallCorpus } from "../testing/corpus-builder.ts";
import { idOfFile, newCorpus } from "./new-corpus.ts";

describe("idOfFile", () => {
  test.each([
    ["texts/The Bridge (2020).txt", "the-bridge-2020"],
    ["Ödenbrück.txt", "odenbruck"],
    ["橋.txt", "article"],
  ])("makes an id of %s", (file, id) => {
    expect(idOfFile(file)).toBe(id);
  });
});

const made = async (copy: string) => newCorpus(copy, "bridge", "/corpora/bridge", "2020-06-01");

describe("newCorpus", () => {
  it("has what the text tells of the source", async () => {
    const files = (await made(BRIDGE_ARTICLE))?.files ?? {};
    const { text, paragraphs } = smallCorpus()["sources/bridge.json"].source;
    expect(files["corpus.json"]).toMatchObject({ schemaVersion: SCHEMA_VERSION, asOf: "2020-06-01" });
    expect(files["sources/bridge.json"]).toMatchObject({
      source: {
        ...{ id: "bridge", wordCount: 85 },
        text: { ...text, from: "HILLTOWN - The Greens want the", to: "small for what is asked of it." },
        paragraphs: paragraphs?.map(({ n }) => ({ n, summary: { en: "" } })),
      },
    });
  });

  it("names boundaries that the text has", async () => {
    for (const copy of [BRIDGE_ARTICLE, "One.", `${"x".repeat(50)} ${"y".repeat(50)}`]) {
      const file = (await made(copy))?.files["sources/bridge.json"];
      const { source } = file as { source: { text: { length: number; from?: string; to?: string } } };
      const body = bodyOf(copy, source.text);
      expect("text" in body && body.text).toHaveLength(source.text.length);
    }
  });

  it("has nothing wrong but values that are empty", async () => {
    const result = checkCorpus((await made(BRIDGE_ARTICLE))?.files ?? {});
    const errors = result.ok ? [] : result.errors;
    expect(errors.length).toBeGreaterThan(5);
    for (const error of errors) expect(error).toMatchObject({ code: "wrong-format", params: { value: "" } });
  });

  it("is not made of a text without paragraphs", async () => {
    expect(await made("\u00AD\u200B\n\n\u00AD")).toBeUndefined();
  });
});

describe("npm run corpus:new", () => {
  let dir = "";
  beforeEach(async () => {
    dir = await mkdtemp(path.join(tmpdir(), "standpoint-new-"));
  });
  afterEach(async () => {
    await rm(dir, { recursive: true });
  });

  const ROOT = path.join(import.meta.dirname, "../..");
  /** Named in full: the commands run in another folder. */
  const TSX = import.meta.resolve("tsx");
  /** Runs a command in the temporary folder. */
  const runCommand = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
      const script = path.join(ROOT, `src/build/${command}.ts`);
      const options = { cwd: dir, env: { ...process.env, ...env } };
      execFile(process.execPath, ["--import", TSX, script, ...args], options, (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, stdout, stderr });
      });
    });
  const run = (...args: string[]) => runCommand("corpus-new", args);

  it("writes a folder named after the file, prints its paragraphs, and overwrites nothing", async () => {
    await writeFile(path.join(dir, "Bridge.txt"), BRIDGE_ARTICLE);
    const { code, stdout } = await run("Bridge.txt");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 {2}HILLTOWN - The Greens .+ …\n2 {2}"We will .+\n3 {2}The council/u);
    expect(stdout).toContain("CORPUS_DIR=bridge npm run corpus:check -- --draft");
    const file = path.join(dir, "bridge/corpus.json");
    expect(JSON.parse(await readFile(file, "utf8"))).toHaveProperty("id", "bridge");

    await writeFile(file, "mine");
    expect(await run("Bridge.txt")).toEqual({
      ...{ code: 2, stdout: "" },
      stderr: "bridge already has files, and none of them is overwritten. Name another folder.\n",
    });
    expect(await readFile(file, "utf8")).toBe("mine");
  });

  it("prints the name of the folder as a shell reads it", async () => {
    await writeFile(path.join(dir, "text.txt"), "Some words.");
    const { stdout } = await run("text.txt", "my editor's corpus");
    expect(stdout).toContain("CORPUS_DIR='my editor'\\''s corpus' npm run corpus:check -- --draft");
  });

  it("writes the texts in the locales that the call names", async () => {
    await writeFile(path.join(dir, "text.txt"), "Some words.");
    expect(await run("text.txt", "--locales", "de,fr-CA")).toMatchObject({ code: 0 });
    const read = async (file: string) =>
      JSON.parse(await readFile(path.join(dir, "text", file), "utf8")) as unknown;
    expect(await read("corpus.json")).toMatchObject({ locales: ["de", "fr-CA"], title: { de: "" } });
    expect(await read("sources/text.json")).toMatchObject({
      source: { paragraphs: [{ n: 1, summary: { de: "" } }] },
    });
  });

  it("leaves a short list of what is to be done", async () => {
    await writeFile(path.join(dir, "long.txt"), BRIDGE_ARTICLE.replaceAll(". ", ".\n\n").repeat(20));
    await run("long.txt");
    const { code, stdout } = await runCommand("corpus-check", ["--draft"], { CORPUS_DIR: "long" });
    expect(code).toBe(0);
    expect(stdout).toContain("Done: 0 actors, 0 issues");
    expect(stdout).toContain(`${path.join("long", "sources", "long.json")}:`);
    expect(stdout.trim().split("\n").length).toBeLessThan(30);
    expect(stdout).not.toContain("Errors to correct");
  });

  it("leaves a draft of which a file that cannot be read is told alone", async () => {
    await writeFile(path.join(dir, "text.txt"), "Some words.");
    await run("text.txt");
    await writeFile(path.join(dir, "text/actors.json"), "{");
    const { code, stderr } = await runCommand("corpus-check", ["--draft"], { CORPUS_DIR: "text" });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^text.actors\.json:1:2: not valid JSON[^\n]+\n$/u);
  });

  it("says in one line what is wrong with the input", async () => {
    await mkdir(path.join(dir, "folder"));
    await writeFile(path.join(dir, "empty.txt"), " \n");
    await writeFile(path.join(dir, "invisible.txt"), "\u00AD");
    await writeFile(path.join(dir, "image.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]));
    await writeFile(path.join(dir, "text.txt"), "Some words.");
    for (const [args, said] of [
      [[], "usage: "],
      [["none.txt"], "Cannot read none.txt (not found)."],
      [["folder"], "Cannot read folder (not a file)."],
      [["empty.txt"], "empty.txt is empty."],
      [["invisible.txt"], "invisible.txt has no paragraphs."],
      [["image.txt"], "image.txt is not a text file."],
      [["text.txt", "empty.txt"], "Cannot use "],
      [["text.txt", "new", "--locales", "deutsch"], "--locales takes languages"],
      [["text.txt", "new", "--locales", ""], "--locales takes languages"],
      [["text.txt", "new", "--locales", "de,de"], "--locales takes languages"],
    ] as const) {
      const { code, stderr } = await run(...args);
      expect(code).toBe(2);
      expect(stderr.trim().split("\n")).toEqual([expect.stringContaining(said)]);
    }
  });
});
