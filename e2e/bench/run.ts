/**
 * `npm run bench`: measures sizes and speeds of the site as ratios to a baseline in the same run. Exits with 1 if the
 * JavaScript is over its budget or a repeat visit waits for the network. Times are only printed, because they depend
 * on the machine.
 */
import type { Browser } from "playwright";
import { buildSite, makeCorpus } from "./corpora.ts";
import { measureFirstVisit, totalOf } from "./first-visit.ts";
import { measureModelLoad } from "./model-load.ts";
import { measureOffline } from "./offline.ts";
import { launchBrowser, measureSearch } from "./search-latency.ts";
import { measureViewChanges } from "./view-change.ts";

/** All JavaScript of the first visit, as a multiple of the empty app's: the explorer's, and a tenth of it for the picture. */
const BUDGET = 1.3 * 1.1;
/** The time that a view or a filter may take in addition to the cost of the table: one frame. */
const FRAME_MS = 1000 / 60;
/** The time after the load in which a first visit should be ready for offline use. */
const READY_MS = 3000;
/** The time in which a page, or the message that it does not exist, is shown on a network that does not answer. */
const KNOWN_MS = 1000;
const UNKNOWN_MS = 3000;
const SIZES = [1, 10, 100];

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Prints rows of cells in columns, the first to the left, numbers to the right. */
function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => largest(rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${cells.join("   ")}`);
  }
}

interface Timing {
  readonly label: string;
  readonly times: readonly number[];
}

/** Prints medians, and how they grow from the first size. */
function printTimings(timings: readonly Timing[]): void {
  const first = median(timings[0]?.times ?? []);
  printTable([
    ["corpus", "median", "slowest", "growth", "measured"],
    ...timings.map(({ label, times }) => [
      label,
      `${median(times).toFixed(1)} ms`,
      `${largest(times).toFixed(1)} ms`,
      `${(median(times) / first).toFixed(1)}×`,
      `${times.length} times`,
    ]),
  ]);
}

/** @returns whether the budget is kept. */
async function benchFirstVisit(browser: Browser): Promise<boolean> {
  const { page, worker, emptyApp } = await measureFirstVisit(browser);
  const ratio = totalOf(page) / emptyApp;
  const kept = ratio <= BUDGET;
  console.log("\nAll JavaScript of the first visit, gzip -9");
  printTable([
    ["empty app with the same packages", `${emptyApp} bytes`],
    ["this site's pages", `${totalOf(page)} bytes`],
    ["ratio", ratio.toFixed(3)],
    ["budget", `${BUDGET.toFixed(2)} (${kept ? "kept" : "BROKEN"})`],
    ["beside it, once the page has loaded: the worker and what it keeps", `${totalOf(worker)} bytes`],
    ...[...worker].map(([address, bytes]) => [`  ${address}`, `${bytes} bytes`]),
  ]);
  return kept;
}

const verdict = (isKept: boolean) => (isKept ? "kept" : "missed");

/** @returns whether a repeat visit waits for nothing. */
async function benchOffline(browser: Browser): Promise<boolean> {
  const { delayMs, readyMs, known, unknown } = await measureOffline(browser);
  const requests = known.asked;
  console.log("\nOffline");
  printTable([
    [`load to “ready to work offline”, ${delayMs} ms a response`, `${readyMs.toFixed(0)} ms`],
    ["  target", `under ${READY_MS} ms (${verdict(readyMs < READY_MS)})`],
    ["requests on the network before a repeat visit is shown", `${requests.length}`],
    ["  target", `0 (${requests.length === 0 ? "kept" : `BROKEN: ${requests.join(", ")}`})`],
    ["a known page on a stalled network", `${known.ms.toFixed(0)} ms`],
    ["  target", `within ${KNOWN_MS} ms (${verdict(known.ms <= KNOWN_MS)})`],
    ["an unknown one", `${unknown.ms.toFixed(0)} ms`],
    ["  target", `within ${UNKNOWN_MS} ms (${verdict(unknown.ms <= UNKNOWN_MS)})`],
  ]);
  return requests.length === 0;
}

async function benchViews(browser: Browser): Promise<void> {
  const changes = [...(await measureViewChanges(browser, await buildSite("site", "")))];
  const table = median(changes[0]?.[1] ?? []);
  console.log(
    "\nViews: from a click to the painted result, beside the table's own cost (Chromium, 1280 × 800)",
  );
  printTable([
    ["change", "median", "ratio", "beyond the table", "within a frame"],
    ...changes.map(([name, times]) => {
      const beyond = median(times) - table;
      return [
        name,
        `${median(times).toFixed(1)} ms`,
        `${(median(times) / table).toFixed(2)}×`,
        `${beyond.toFixed(1)} ms`,
        beyond <= FRAME_MS ? "yes" : "NO",
      ];
    }),
  ]);
}

async function benchSizes(browser: Browser): Promise<void> {
  const corpora = [];
  for (const times of SIZES) corpora.push(await makeCorpus(times));
  const labels = corpora.map(
    ({ times, corpus }) => `${times}× (${corpus.stances.length} stances, ${corpus.issues.length} issues)`,
  );
  console.log("\nModel: parse, index, first filter (Node)");
  printTimings(
    corpora.map(({ corpus }, at) => ({ label: labels[at] ?? "", times: measureModelLoad(corpus) })),
  );

  const timings: Timing[] = [];
  for (const [at, { times, corpus, dir }] of corpora.entries()) {
    const built = await buildSite(`site-${times}`, dir);
    timings.push({ label: labels[at] ?? "", times: await measureSearch(browser, built, corpus) });
  }
  console.log("\nSearch: from a key press to the painted result (Chromium, 1280 × 800)");
  printTimings(timings);
}

async function bench(): Promise<number> {
  const browser = await launchBrowser();
  try {
    const kept = [await benchFirstVisit(browser), await benchOffline(browser)].every(Boolean);
    await benchViews(browser);
    await benchSizes(browser);
    return kept ? 0 : 1;
  } finally {
    await browser.close();
  }
}

try {
  process.exitCode = await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
