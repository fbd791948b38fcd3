import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_CORPUS_DIR } from "./read-corpus.ts";
import { readScreenshots } from "./screenshots.ts";

let dir = "";

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "standpoint-screenshots-"));
  await mkdir(path.join(dir, "screenshots"));
});
afterEach(async () => {
  await rm(dir, { recursive: true });
});

describe("readScreenshots", () => {
  it("reads the sizes of the pictures that are there", async () => {
    const pictures = await readScreenshots(DEFAULT_CORPUS_DIR);
    expect(pictures.map(({ form, width, height }) => [form, width > height])).toEqual([
      ["wide", true],
      ["narrow", false],
    ]);
    expect(await readScreenshots(dir)).toEqual([]);
  });

  it("names the file that is no picture", async () => {
    const file = path.join(dir, "screenshots/wide.png");
    const line = "screenshots/wide.png of the corpus is not a PNG picture; save it as PNG, or remove it.";
    for (const put of [
      () => writeFile(file, ""),
      () => writeFile(file, "x".repeat(100)),
      () => mkdir(file),
    ]) {
      await put();
      await expect(readScreenshots(dir)).rejects.toThrow(line);
      await rm(file, { recursive: true });
    }
  });
});
