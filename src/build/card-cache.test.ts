import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestOf, drawingFiles } from "./card-cache.ts";

describe("drawingFiles", () => {
  it("are the code that draws, with the modules that it imports, and the lock of the packages", async () => {
    const files = await drawingFiles();
    const names = files.map((file) => path.basename(file));
    expect(names).toEqual(
      expect.arrayContaining(["card.tsx", "card-fonts.ts", "grade-mark.tsx", "package-lock.json"]),
    );
    expect(names).not.toContain("card-cache.ts");
  });
});

describe("digestOf", () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(path.join(tmpdir(), "card-cache-"));
  });
  afterEach(() => rm(dir, { recursive: true }));

  it("changes with each of the files and with nothing else", async () => {
    const files = ["a.ts", "b.ts"].map((name) => path.join(dir, name));
    const [first = "", second = ""] = files;
    const digestWith = async (...texts: readonly [string, string]) => {
      await writeFile(first, texts[0]);
      await writeFile(second, texts[1]);
      return digestOf(files);
    };
    const digests = [
      await digestWith("a", "b"),
      await digestWith("a", "c"),
      await digestWith("c", "b"),
      await digestWith("ab", ""),
    ];
    expect(new Set(digests).size).toBe(4);
    expect(await digestWith("a", "b")).toBe(digests[0]);
  });
});
