/**
 * `npm run bench`: measures sizes and speeds of the site as ratios to a baseline in the same run. Exits with 1 if the
 * JavaScript is over a budget or a repeat visit waits for the network. Times are only printed, because they depend
 * on the machine.
 */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright";
import { type Answer, DESKTOP, measureAnswers, SLOW_PHONE } from "./answers.ts";
import { buildSite, makeCorpus, makeDenseCorpus } from "./corpora.ts";
import { createPaths, localePrefix } from "../../src/url/paths.ts";
import { model } from "../corpus.ts";
import { type Alignment, measureAlignment } from "./alignment.ts";
import { benchDesk, benchDeskScripts } from "./desk.ts";
import { measureFirstPaint } from "./first-paint.ts";
import { measureEmptyApp, measureFirstVisit, totalOf } from "./first-visit.ts";
import type { Growth, GrowthStep } from "./growth.ts";
import { measureModelLoad } from "./model-load.ts";
import { measureOffline } from "./offline.ts";
import { launchBrowser, measureSearch } from "./search-latency.ts";
import { FRAME_MS, largest, median, printTable, spread, verdict } from "./print.ts";
import { measureViewChanges } from "./view-change.ts";

/** All JavaScript that a page asks for in the first visit, as a multiple of the empty app's. */
const BUDGET = 1.2;
/** The most that a script may weigh that comes later, in bytes after gzip. */
const LATER_BYTES = 8000;
/** LCP of a page as a multiple of that of a static page with the same words. */
const PAINT_RATIO = 1.1;
/** The time after the load in which a first visit should be ready for offline use. */
const READY_MS = 3000;
/** The time in which a press on the home page has its next frame on a slow phone, for this article and for a dense corpus. */
const PRESS_MS = [50, 100] as const;
/** The time in which the answer is painted on a desktop. */
const ANSWER_MS = [2 * FRAME_MS, 100] as const;
/** The time in which a page, or the message that it does not exist, is shown on a network that does not answer. */
const KNOWN_MS = 1000;
const UNKNOWN_MS = 3000;
const SIZES = [1, 10, 100];

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

/** The pages whose first visit is measured: the home page and a stance, in each language. */
const FIRST_PAGES = model.locales.flatMap((locale) => {
  const { home, stance } = createPaths(localePrefix(locale, model.locales[0] ?? locale));
  return [home, stance(model.stances[0]?.id ?? "")];
});

/** @returns whether the budget is kept. */
async function benchFirstVisit(browser: Browser, dir: string): Promise<boolean> {
  let isKept = true;
  const emptyApp = await measureEmptyApp(browser);
  for (const address of FIRST_PAGES) {
    const { page, worker } = await measureFirstVisit(browser, dir, address);
    const ratio = totalOf(page) / emptyApp;
    const largestLater = largest(
      [...worker].flatMap(([script, bytes]) => (script.startsWith("/assets/") ? [bytes] : [])),
    );
    const isPageKept = ratio <= BUDGET && largestLater <= LATER_BYTES;
    isKept &&= isPageKept;
    console.log(`\nAll JavaScript of the first visit to ${address}, gzip -9`);
    printTable([
      ["empty app with the same packages", `${emptyApp} bytes`],
      ["this page, with what comes after its load", `${totalOf(page)} bytes`],
      ["ratio", ratio.toFixed(3)],
      ["budget", `${BUDGET.toFixed(2)} (${ratio <= BUDGET ? "kept" : "BROKEN"})`],
      ["the largest script that comes later", `${largestLater} bytes`],
      ["budget", `${LATER_BYTES} (${largestLater <= LATER_BYTES ? "kept" : "BROKEN"})`],
      ["what the worker saves once the page has loaded", `${totalOf(worker)} bytes`],
    ]);
  }
  return isKept;
}

async function benchFirstPaint(browser: Browser, dir: string): Promise<void> {
  const rows = [...(await measureFirstPaint(browser, dir, FIRST_PAGES))].map(([address, { page, peer }]) => {
    const own = page.map(({ paint }) => paint);
    const still = peer.map(({ paint }) => paint);
    const ratio = median(own) / median(still);
    const elements = new Set([...page, ...peer].map(({ largest: text }) => text));
    return [
      address,
      spread(own),
      spread(still),
      `${ratio.toFixed(2)}×`,
      `${PAINT_RATIO} (${verdict(ratio <= PAINT_RATIO)})`,
      elements.size === 1 ? "the same" : [...elements].join(" | "),
      largest(page.map(({ shift }) => shift)).toFixed(3),
      spread(page.map(({ blocked }) => blocked)),
      spread(peer.map(({ blocked }) => blocked)),
    ];
  });
  console.log(
    "\nLargest contentful paint after the first byte, beside a static page with the same words (a slow phone; median, and the middle half of the visits)",
  );
  const columns = ["page", "this site", "static page", "ratio", "target", "element", "largest CLS"];
  printTable([[...columns, "blocked after it", "static page"], ...rows]);
}

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
  const home = median(changes[0]?.[1] ?? []);
  console.log(
    "\nPages and filters: from a click to the painted result, beside the home page's own cost (Chromium, 1280 × 800)",
  );
  printTable([
    ["change", "median", "ratio", "beyond the home page", "within a frame"],
    ...changes.map(([name, times]) => {
      const beyond = median(times) - home;
      return [
        name,
        `${median(times).toFixed(1)} ms`,
        `${(median(times) / home).toFixed(2)}×`,
        `${beyond.toFixed(1)} ms`,
        beyond <= FRAME_MS ? "yes" : "NO",
      ];
    }),
  ]);
}

const nexts = (answers: readonly Answer[]) => answers.map(({ next }) => next);
const paints = (answers: readonly Answer[]) => answers.map(({ painted }) => painted);
const works = (answers: readonly Answer[]) => answers.map(({ worked }) => worked);

/** A target, and whether a time keeps it. */
const within = (time: number, target: number | undefined) =>
  target === undefined ? "" : `${target.toFixed(0)} ms (${verdict(time <= target)})`;

/** Prints how long the home page of both corpora takes to answer a choice, on both screens. */
async function benchAnswers(browser: Browser): Promise<void> {
  const corpora = [
    ["this article", await buildSite("site", "")],
    ["38 actors by 38 issues", await buildSite("dense", await makeDenseCorpus())],
  ] as const;
  const rows: string[][] = [];
  for (const [at, [corpus, dir]] of corpora.entries()) {
    for (const [screen, setting, presses, answered] of [
      ["desktop", DESKTOP, [], ANSWER_MS],
      ["phone, 4× slower", SLOW_PHONE, PRESS_MS, []],
    ] as const) {
      const { empty = [], ...choices } = Object.fromEntries(await measureAnswers(browser, dir, setting));
      for (const [choice, answers] of Object.entries(choices)) {
        const [next, painted] = [median(nexts(answers)), median(paints(answers))];
        rows.push([
          `${choice}, ${corpus}, ${screen}`,
          ...[spread(nexts(answers)), spread(nexts(empty)), within(next, presses[at])],
          ...[spread(paints(answers)), spread(paints(empty)), within(painted, answered[at])],
          ...[`${median(works(answers)).toFixed(0)} ms`, `${median(works(empty)).toFixed(0)} ms`],
        ]);
      }
    }
  }
  console.log("\nHome page: from a press to the next frame and to the painted answer (median, middle half)");
  const columns = [...["next frame", "empty page", "target"], ...["answer", "empty page", "target"]];
  printTable([["choice", ...columns, "main thread", "empty page"], ...rows]);
}

const perCharacter = ({ milliseconds, characters }: Alignment) => milliseconds / characters;

/** Prints how the time to find a passage grows with the text: 1.0× is linear. */
function benchAlignment(): void {
  const sizes = measureAlignment();
  console.log("\nFinding the passage most like an excerpt: time per character of the text (Node)");
  printTable([
    ["characters", "fastest", "per character", "growth"],
    ...sizes.map((size) => [
      `${size.characters}`,
      `${size.milliseconds.toFixed(2)} ms`,
      `${(perCharacter(size) * 1e6).toFixed(1)} ns`,
      `${(perCharacter(size) / perCharacter(sizes[0] ?? size)).toFixed(2)}×`,
    ]),
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

/** Prints how the time per stance grows: 1.0× is linear. The HTML of the pages grows with what they list. */
async function benchGrowth(): Promise<void> {
  // A process of its own, because React reads NODE_ENV when it is loaded.
  const env = { ...process.env, NODE_ENV: "production" };
  const script = path.join(import.meta.dirname, "growth.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, script], { env });
  const sizes = JSON.parse(stdout) as readonly Growth[];
  const [smallest] = sizes;
  if (!smallest) return;
  const rows = (Object.keys(smallest.times) as GrowthStep[]).map((step) => [
    step,
    ...sizes.flatMap((size) => {
      const perStance = ({ times, stances }: Growth) => times[step] / stances;
      return [`${size.times[step].toFixed(1)} ms`, `${(perStance(size) / perStance(smallest)).toFixed(2)}×`];
    }),
  ]);
  const html = [
    "HTML of the pages",
    ...sizes.flatMap(({ stances, bytes }) => {
      const ratio = bytes / stances / (smallest.bytes / smallest.stances);
      return [`${(bytes / 1e6).toFixed(1)} MB`, `${ratio.toFixed(2)}×`];
    }),
  ];
  console.log(
    "\nFrom the files to the site, without cards: processor time, and its growth per stance (Node)",
  );
  printTable([
    ["step", ...sizes.flatMap(({ stances }) => [`${stances} stances`, "per stance"])],
    ...rows,
    html,
  ]);
}

async function bench(): Promise<number> {
  const browser = await launchBrowser();
  try {
    const site = await buildSite("site", "");
    const kept = [
      await benchFirstVisit(browser, site),
      await benchDeskScripts(browser),
      await benchOffline(browser),
    ].every(Boolean);
    await benchDesk(browser, site);
    await benchFirstPaint(browser, site);
    await benchViews(browser);
    await benchAnswers(browser);
    benchAlignment();
    await benchSizes(browser);
    await benchGrowth();
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
