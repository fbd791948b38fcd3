/** Prints the size of the coding desk, how fast it answers with a large draft, and the effort of an author. */
import type { Browser } from "playwright";
import { buildSite, makeDenseCorpus } from "./corpora.ts";
import { measureEffort } from "./desk-effort.ts";
import { measureDeskScripts } from "./desk-scripts.ts";
import { measureDeskSpeed } from "./desk-speed.ts";
import { totalOf } from "./first-visit.ts";
import { FRAME_MS, median, printTable, spread, verdict } from "./print.ts";

/** The most that all scripts of the coding desk may weigh, in bytes after gzip -9, with the messages of one language. */
const DESK_BYTES = 90_000;
/** The time from the last change of a draft to the answer of its check. */
const CHECK_MS = 100;
/** The most letters that coding a stance should take besides the author's own sentences. */
const LETTERS = 60;

/**
 * Prints the sizes of the scripts of the coding desk.
 * @returns whether they keep their budget
 */
export async function benchDeskScripts(browser: Browser): Promise<boolean> {
  const scripts = await measureDeskScripts(browser, await buildSite("dense", await makeDenseCorpus()));
  const total = totalOf(scripts);
  const isKept = total <= DESK_BYTES;
  console.log("\nCoding desk: all its scripts, gzip -9, with the messages of one language");
  printTable([
    ...[...scripts].toSorted(([, a], [, b]) => b - a).map(([name, bytes]) => [name, `${bytes} bytes`]),
    ["all", `${total} bytes`],
    ["budget", `${DESK_BYTES} bytes (${isKept ? "kept" : "BROKEN"})`],
  ]);
  return isKept;
}

/** A row for times of the large draft, beside those of a baseline. */
function timeRow(name: string, own: readonly number[], peer: readonly number[], target: number): string[] {
  const time = median(own);
  const ratio = `${(time / median(peer)).toFixed(2)}×`;
  return [name, spread(own), spread(peer), ratio, `${target.toFixed(0)} ms (${verdict(time <= target)})`];
}

/** Prints how fast the coding desk answers with a large draft, and the effort of an author. */
export async function benchDesk(browser: Browser, dir: string): Promise<void> {
  const { keys, emptyKeys, checks, smallChecks } = await measureDeskSpeed(browser, dir);
  console.log("\nCoding desk: a draft of 200 paragraphs, 300 excerpts and 150 stances (median, middle half)");
  printTable([
    ["time", "this draft", "baseline", "ratio", "target"],
    timeRow(
      "a key press to the painted letter, beside a field of an empty page",
      keys,
      emptyKeys,
      2 * FRAME_MS,
    ),
    timeRow(
      "the last change to the answer of the check, beside a draft of one stance",
      checks,
      smallChecks,
      CHECK_MS,
    ),
  ]);
  const effort = await measureEffort(browser, dir);
  const isShort = effort.letters <= LETTERS;
  console.log("\nCoding desk: an author codes the first paragraphs of the article, per stance");
  printTable([
    ["clicks", effort.clicks.toFixed(1)],
    ["keys", effort.keys.toFixed(1)],
    ["letters besides the author’s own sentences", effort.letters.toFixed(1)],
    ["  target", `at most ${LETTERS} (${verdict(isShort)})`],
    ["letters of the author’s own sentences", effort.sentences.toFixed(1)],
  ]);
}
