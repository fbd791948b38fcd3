/** A reader verifies a copy of a source: what is found of it, and what is no copy. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readCorpus } from "../build/read-corpus.ts";
import { de } from "../messages/de/de.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { chooseFile, click, enter, first, named, settled, submit } from "../testing/use-page.ts";

const TESTING = path.resolve(import.meta.dirname, "../testing");
const words = de.verify;

const copy = await readFile(path.join(TESTING, "tiny-corpus-source.txt"), "utf8");
const result = await readCorpus(path.join(TESTING, "tiny-corpus"));
if (!result.ok) throw new Error("The tiny corpus has errors.");
const open = await opener(result.corpus);
let page: LivePage;

beforeEach(async () => {
  // At once: the platform's own comes some time after the check.
  vi.spyOn(crypto.subtle, "digest").mockImplementation((_, data) =>
    Promise.resolve(
      new Uint8Array(
        createHash("sha256")
          .update(data as Uint8Array)
          .digest(),
      ).buffer,
    ),
  );
  page = await open("/sources/niederschrift-2019-05-14");
  // It is there at once where it has come before.
  if (!page.root.querySelector("#copy")) await click(named(page.root, "button", words.open));
});
afterEach(() => page.close());

const status = () => first(page.root, "#verify ~ div [role=status]");
const report = () => first(page.root, "#verify ~ div > div");
/** The number of excerpts that are found in place, found elsewhere and not found. */
const counts = () => Array.from((report().querySelector("p")?.textContent ?? "").matchAll(/\d+/gu), Number);
const changes = (name: "del" | "ins") =>
  [...report().querySelectorAll(name)].map(({ textContent }) => textContent);

async function check(text: string): Promise<void> {
  await enter(first(page.root, "#copy"), text);
  await submit(first(page.root, "form:has(#copy)"));
  await settled();
}

async function give(name: string, content: BlobPart): Promise<void> {
  await chooseFile(first(page.root, "#copy-file"), new File([content], name));
  await settled();
}

test.each<[string, (text: string) => string]>([
  ["as it is", (text) => text],
  ["with other line ends", (text) => text.replaceAll("\n", "\r\n")],
  ["with other quotation marks", (text) => text.replaceAll(/[„“”]/gu, '"').replaceAll("–", "-")],
  ["among other words", (text) => `Menü\n\nAnmelden\n\n${text}\n\nMehr davon`],
])("a faithful copy is found whole, %s", async (_, change) => {
  await check(change(copy));
  await expect.poll(() => report().textContent).toContain(words.digestAgrees);
  const [here = 0, ...others] = counts();
  expect(here).toBeGreaterThan(5);
  expect(others).toEqual([0, 0]);
});

test("an altered copy shows what was altered, and nothing else", async () => {
  await check(copy.replace("bis zum Bahnhof", "bis zum Hauptbahnhof"));
  await expect.poll(() => report().textContent).toContain(words.digestDiffers);
  expect(counts().slice(1)).toEqual([0, 1]);
  expect(changes("del")).toEqual(["Bahnhof"]);
  expect(changes("ins")).toEqual(["Hauptbahnhof"]);
});

test("what is announced is the summary, and not every excerpt", async () => {
  await check(copy);
  await expect.poll(() => status().textContent).toContain(words.digestAgrees);
  expect(status().textContent).not.toContain(words.here);
  expect(report().textContent).toContain(words.here);
});

test("another text has nothing of it", async () => {
  await check("Ein ganz anderer Text.");
  await expect.poll(() => report().textContent).toContain(words.noNearest);
  expect(counts().slice(0, 2)).toEqual([0, 0]);
});

test.each<[string, BlobPart, keyof typeof words.problem]>([
  ["huge.txt", "x".repeat(10_000_000), "too-long"],
  ["picture.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), "binary"],
  ["page.html", "<!doctype html><p>x", "html"],
  ["empty.txt", "", "empty"],
])("%s is refused with a reason", async (name, content, problem) => {
  await give(name, content);
  await expect.poll(() => report().textContent).toBe(words.problem[problem]);
});

test("a file with a copy is read", async () => {
  await give("copy.txt", copy);
  await expect.poll(() => report().textContent).toContain(words.digestAgrees);
});
