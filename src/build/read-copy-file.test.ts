import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { readCopyFile } from "./read-copy-file.ts";

let dir = "";

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "standpoint-copy-"));
});
afterEach(async () => {
  await rm(dir, { recursive: true });
});

async function written(bytes: string | Uint8Array): Promise<string> {
  const file = path.join(dir, "article.txt");
  await writeFile(file, bytes);
  return file;
}

describe("readCopyFile", () => {
  it("reads what older programs write, and no letter is lost", async () => {
    const file = await written(Buffer.from("\u00D6denbr\u00FCck", "latin1"));
    expect(await readCopyFile(file)).toBe("\u00D6denbr\u00FCck");
  });

  test.each([
    ["an empty file", "\n", "is empty"],
    ["a picture", "\u0089PNG\u0000", "is not a text file"],
    ["a web page", "<!doctype html><p>text", "is the code of a web page"],
    ["a long file", "x".repeat(2_000_001), "is larger than 2 MB"],
  ])("says what is wrong with %s, and what to do", async (_, text, problem) => {
    const file = await written(text);
    await expect(readCopyFile(file)).rejects.toThrow(
      `${file} ${problem}. Give the path of a plain-text copy of the source.`,
    );
  });

  it("says so where there is no such file, and where it is a folder", async () => {
    await expect(readCopyFile(path.join(dir, "none"))).rejects.toThrow(
      /^Cannot read .+none \(not found\)\. Give the path/u,
    );
    await expect(readCopyFile(dir)).rejects.toThrow(`Cannot read ${dir} (not a file).`);
  });
});
