/**
 * Measures the processor's time of each step from the files of a corpus to its site, in Node, at several sizes of the
 * corpus, and prints it as JSON. `run.ts` runs it as a process of its own.
 */
import { createRenderer, pageContextOf } from "../../src/build/renderer.tsx";
import { dataFiles } from "../../src/build/data-files.ts";
import { pageHead } from "../../src/build/page-head.ts";
import { checkCorpus } from "../../src/model/check/check.ts";
import { warningsOf } from "../../src/model/check/warnings.ts";
import { migrate } from "../../src/model/migrate.ts";
import { indexCorpus } from "../../src/model/model.ts";
import type { Corpus } from "../../src/model/schema.ts";
import { generateCorpusFiles, type GeneratedFiles } from "../../src/testing/generate-corpus.ts";
import { siteOf } from "../../src/testing/render-route.tsx";
import { createPaths } from "../../src/url/paths.ts";

/** The whole corpus. Its parts have as large a share of its cells, its sources and its stances. */
const WHOLE = { actors: 40, issues: 40, sources: 20, stances: 1600 };
/** The shares of it that are measured, the smallest first. */
const SHARES = [1 / 4, 1 / 2, 1];
const ROOT = "https://bench.example/";
/** Short steps are measured in batches of so many milliseconds, because the processor's clock ticks coarsely. */
const BATCH_MS = 150;
/** The fastest batch counts: garbage of other steps is collected in the slower ones. */
const BATCHES = 4;

/** The steps, in the order of a build. */
export type GrowthStep = "check" | "warn" | "migrate" | "index" | "exports" | "pages";

/** The milliseconds of each step at one size. */
export interface Growth {
  readonly stances: number;
  /** The length of the HTML of all pages. */
  readonly bytes: number;
  readonly times: Readonly<Record<GrowthStep, number>>;
}

/** The time that the processor takes, which other programs lengthen less than that of the clock. */
async function timeOf(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  return process.cpuUsage(start).user / 1000;
}

/** The time of a short step. */
async function shortTimeOf(run: () => unknown): Promise<number> {
  const once = Math.max(await timeOf(run), 0.1);
  const runs = Math.ceil(BATCH_MS / once);
  let fastest = Infinity;
  for (let batch = 0; batch < BATCHES; batch++) {
    const time = await timeOf(async () => {
      for (let at = 0; at < runs; at++) await run();
    });
    fastest = Math.min(fastest, time / runs);
  }
  return fastest;
}

/** The files, as version 1 called itself. */
function asVersionOne(files: GeneratedFiles): GeneratedFiles {
  return { ...files, "corpus.json": { ...files["corpus.json"], schemaVersion: "1.0.0" } };
}

/** The paths of every page of a corpus with one locale. */
function pathsOf(corpus: Corpus): string[] {
  const paths = createPaths("");
  return [
    ...[paths.home, paths.timeline, paths.compare, paths.about, paths.data],
    ...corpus.stances.map(({ id }) => paths.stance(id)),
    ...corpus.actors.map(({ id }) => paths.actor(id)),
    ...corpus.issues.map(({ id }) => paths.issue(id)),
    ...corpus.sources.map(({ id }) => paths.source(id)),
  ];
}

/** Renders every page with its head. @returns the length of their HTML. */
async function renderAll(corpus: Corpus): Promise<number> {
  const site = await siteOf(corpus);
  const model = indexCorpus(corpus);
  const render = createRenderer(site, model);
  const context = pageContextOf(site, model, "en");
  let bytes = 0;
  for (const path of pathsOf(corpus)) {
    const page = await render(path);
    bytes +=
      page.html.length +
      pageHead(context, page, { ...site, root: ROOT }, undefined, undefined).join("").length;
  }
  return bytes;
}

async function growthAt(share: number): Promise<Growth> {
  const side = Math.sqrt(share);
  const files = generateCorpusFiles({
    actors: Math.round(WHOLE.actors * side),
    issues: Math.round(WHOLE.issues * side),
    sources: WHOLE.sources * share,
    stances: WHOLE.stances * share,
    seed: 1,
  });
  const result = checkCorpus(files);
  if (!result.ok) throw new Error(`The generated corpus has ${result.errors.length} errors.`);
  const { corpus } = result;
  const old = asVersionOne(files);
  let bytes = 0;
  const pages = await timeOf(async () => {
    bytes = await renderAll(corpus);
  });
  return {
    ...{ stances: corpus.stances.length, bytes },
    times: {
      check: await shortTimeOf(() => checkCorpus(files)),
      warn: await shortTimeOf(() => warningsOf(corpus)),
      migrate: await shortTimeOf(() => migrate(old)),
      index: await shortTimeOf(() => indexCorpus(corpus)),
      // Of a copy, because what is made of a corpus is remembered.
      exports: await shortTimeOf(() => dataFiles({ ...corpus }, ROOT)),
      pages,
    },
  };
}

/** Measures every step at every size, the smallest first. */
async function measureGrowth(): Promise<readonly Growth[]> {
  // The first run compiles what the others run.
  await growthAt(SHARES[0] ?? 1);
  const measured: Growth[] = [];
  for (const share of SHARES) measured.push(await growthAt(share));
  return measured;
}

process.stdout.write(JSON.stringify(await measureGrowth()));
