import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkCorpus } from "../model/check/check.ts";
import { BRIDGE_ARTICLE, type SmallCorpus, smallCorpus } from "../testing/corpus-builder.ts";
import { readFolder } from "./read-corpus.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const FILE = "sources/bridge.json";
const USAGE = "usage: npm run corpus:anchor -- <source-id> <plain-text copy> [--watch]";

/** The made-up corpus as a coder writes it: excerpts without a place. */
function unplaced(change: (excerpts: { selector: { exact: string } }[]) => void = () => undefined): string {
  const file = smallCorpus()[FILE];
  const excerpts = file.excerpts.map(({ id, source, speaker, attribution, selector: { type, exact } }) => ({
    ...{ id, source, speaker, attribution, selector: { type, exact } },
  }));
  change(excerpts);
  return JSON.stringify({ ...file, excerpts });
}

/** A running command, whose output can be waited for. */
class Command {
  readonly #process: ChildProcess;
  readonly ended: Promise<number | NodeJS.Signals | null>;
  #output = "";
  #listener: () => void = () => undefined;

  constructor(dir: string, args: readonly string[]) {
    const script = path.join(ROOT, "src/build/corpus-anchor.ts");
    const env = { ...process.env, CORPUS_DIR: dir };
    this.#process = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), script, ...args], {
      cwd: dir,
      env,
    });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.on("data", (data: Buffer) => {
        this.#output += data.toString();
        this.#listener();
      });
    this.ended = new Promise((resolve) => {
      this.#process.on("close", (code, signal) => resolve(code ?? signal));
    });
  }

  /** Waits for text in the output after what was waited for before, and returns all up to its end. */
  async said(text: string): Promise<string> {
    await new Promise<void>((resolve) => {
      this.#listener = () => this.#output.includes(text) && resolve();
      this.#listener();
    });
    const end = this.#output.indexOf(text) + text.length;
    const said = this.#output.slice(0, end);
    this.#output = this.#output.slice(end);
    return said;
  }

  interrupt(): void {
    this.#process.kill("SIGINT");
  }

  /** What is said until the command ends. */
  async rest(): Promise<string> {
    await this.ended;
    return this.#output;
  }
}

describe("npm run corpus:anchor", () => {
  let dir = "";
  beforeEach(async () => {
    dir = await mkdtemp(path.join(tmpdir(), "standpoint-anchor-"));
    await mkdir(path.join(dir, "sources"));
    for (const [name, data] of Object.entries<SmallCorpus[keyof SmallCorpus]>({ ...smallCorpus() }))
      await writeFile(path.join(dir, name), JSON.stringify(data));
    await writeFile(path.join(dir, FILE), unplaced());
    await writeFile(path.join(dir, "bridge.txt"), BRIDGE_ARTICLE);
  });
  afterEach(async () => {
    await rm(dir, { recursive: true });
  });

  const isWhole = async () => checkCorpus((await readFolder(dir)).files).ok;

  it("fills in the places of excerpts once", async () => {
    const command = new Command(dir, ["bridge", "bridge.txt"]);
    expect(await command.rest()).toBe(`${FILE}: 3 excerpts anchored in 4 paragraphs.\n`);
    expect([await command.ended, await isWhole()]).toEqual([0, true]);
  });

  it.each([
    [[], 2, USAGE],
    [["bridge", "bridge.txt", "--watched"], 2, USAGE],
    [["bridges", "bridge.txt"], 2, "Check the source id"],
    [["bridge", "none.txt"], 2, "Cannot read none.txt (not found)."],
  ])("says what is wrong with %j", async (args, code, said) => {
    const command = new Command(dir, args);
    expect(await command.rest()).toContain(said);
    expect(await command.ended).toBe(code);
  });

  it("with --watch, anchors at each save, tells what is wrong, and waits for the next save", async () => {
    const command = new Command(dir, ["bridge", "bridge.txt", "--watch"]);
    const anchored = "3 excerpts anchored in 4 paragraphs.\n";
    expect(await command.said(anchored)).toContain("Press Ctrl+C to stop.");
    expect(await isWhole()).toBe(true);

    const wrong = unplaced(([excerpt]) => {
      if (excerpt) excerpt.selector.exact = "The Greens want the new bridge rebuilt at once";
    });
    await writeFile(path.join(dir, FILE), wrong);
    expect(await command.said("No file was changed.\n")).toContain("you wrote “new”, the source has “old”");
    expect(await readFile(path.join(dir, FILE), "utf8")).toBe(wrong);

    await writeFile(path.join(dir, FILE), "{");
    await command.said("not valid JSON");
    // As an editor saves: another file in the place of the file.
    await writeFile(path.join(dir, "sources/new"), unplaced());
    await rename(path.join(dir, "sources/new"), path.join(dir, FILE));
    await command.said(anchored);
    expect(await isWhole()).toBe(true);

    await writeFile(path.join(dir, "bridge.txt"), `Menu\n\n${BRIDGE_ARTICLE}`);
    await command.said("3 excerpts anchored in 5 paragraphs.\n");
    command.interrupt();
    expect(await command.rest()).toBe("");
    expect([130, "SIGINT"]).toContain(await command.ended);
  });
});
