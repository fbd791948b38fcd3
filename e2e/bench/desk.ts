/** Prints the size of the coding desk, how fast it answers with a large draft, and the effort of an author. */
import type { Browser } from "playwright";
import { buildSite, makeCorpusIn } from "./corpora.ts";
import { measureEffort } from "./desk-effort.ts";
import { measureDeskScripts } from "./desk-scripts.ts";
import { measureDeskSpeed } from "./desk-speed.ts";
import { totalOf } from "./first-visit.ts";
import { FRAME_MS, median, printTable, spread, verdict } from "./print.ts";

/** The most that all scripts of the coding desk may weigh, in bytes after gzip -9, with the messages of one language. */
const DESK_BYTES = 96_000;
/** The languages that have messages, the default of the site first. */
const LANGUAGES = ["en", "de", "fr"] as const;
/** The time from the last change of a draft to the answer of its check. */
const CHECK_MS = 100;
/** The most letters that coding a stance should take besides the author's own sentences. */
const LETTERS = 60;

/** The scripts of the desk without the messages of other languages than one. */
function scriptsIn(scripts: ReadonlyMap<string, number>, language: string): ReadonlyMap<string, number> {
  const others = LANGUAGES.filter((each) => each !== language).map((each) => `/desk-${each}-`);
  return new Map([...scripts].filter(([name]) => !others.some((other) => name.includes(other))));
}

/**
 * Prints the sizes of the scripts of the coding desk.
 * @returns whether they keep their budget in each language
 */
export async function benchDeskScripts(browser: Browser): Promise<boolean> {
  const site = await buildSite("languages", await makeCorpusIn(LANGUAGES));
  const scripts = await measureDeskScripts(browser, site);
  const totals = LANGUAGES.map((language) => {
    const own = scriptsIn(scripts, language);
    if (own.size !== scripts.size - LANGUAGES.length + 1)
      throw new Error("The messages of the desk are not one script per language.");
    return [language, totalOf(own)] as const;
  });
  console.log("\nCoding desk: all its scripts, gzip -9, with the messages of one language");
  printTable([
    ...[...scripts].toSorted(([, a], [, b]) => b - a).map(([name, bytes]) => [name, `${bytes} bytes`]),
    ...totals.map(([language, total]) => [
      `all, with the messages in ${language}`,
      `${total} of ${DESK_BYTES} bytes (${total <= DESK_BYTES ? "kept" : "BROKEN"})`,
    ]),
  ]);
  return totals.every(([, total]) => total <= DESK_BYTES);
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
