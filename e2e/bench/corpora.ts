/** The corpora that the bench compares: one like the real one, and one of ten and of a hundred times its stances. */
import path from "node:path";
import { checkCorpus } from "../../src/model/check/check.ts";
import type { Corpus } from "../../src/model/schema.ts";
import { smallCorpus } from "../../src/testing/corpus-builder.ts";
import { generateCorpusFiles, writeCorpus } from "../../src/testing/generate-corpus.ts";
import { build } from "../sites.ts";

/** The folder for the builds of the benchmarks. `dist/` is never changed. */
export const BENCH_DIR = path.resolve(import.meta.dirname, "../../node_modules/.cache/standpoint/bench");

interface BenchCorpus {
  readonly times: number;
  readonly corpus: Corpus;
  /** The folder of its files. */
  readonly dir: string;
}

/** About the numbers of the real one. */
const REAL = { actors: 15, issues: 12, stances: 29 };

/** Makes a corpus. Actors and issues grow by the square root, so that the matrix is as full at each size. */
export async function makeCorpus(times: number): Promise<BenchCorpus> {
  const side = Math.sqrt(times);
  const files = generateCorpusFiles({
    actors: Math.round(REAL.actors * side),
    issues: Math.round(REAL.issues * side),
    stances: REAL.stances * times,
    seed: 1,
  });
  const result = checkCorpus(files);
  if (!result.ok) throw new Error(`The generated corpus of ${times}× has ${result.errors.length} errors.`);
  const dir = path.join(BENCH_DIR, `corpus-${times}`);
  await writeCorpus(dir, files);
  return { times, corpus: result.corpus, dir };
}

/** Makes the corpus of 38 actors, 38 issues and 1,305 stances. @returns its folder */
export async function makeDenseCorpus(): Promise<string> {
  const dir = path.join(BENCH_DIR, "corpus-dense");
  await writeCorpus(dir, generateCorpusFiles({ actors: 38, issues: 38, stances: 1305, seed: 1 }));
  return dir;
}

/** Makes a small corpus in some languages. @returns its folder */
export async function makeCorpusIn(locales: readonly string[]): Promise<string> {
  const dir = path.join(BENCH_DIR, "corpus-languages");
  const files = smallCorpus();
  files["corpus.json"].locales = [...locales];
  await writeCorpus(dir, { ...files });
  return dir;
}

/**
 * Builds a site below `BENCH_DIR`.
 * @param corpusDir the folder of its corpus; empty for the real corpus
 * @returns the folder of the built site
 */
export async function buildSite(name: string, corpusDir: string): Promise<string> {
  const outDir = path.join(BENCH_DIR, name);
  const { ok, output } = await build(outDir, { CORPUS_DIR: corpusDir });
  if (!ok) throw new Error(`The build of site “${name}” failed:\n${output}`);
  return outDir;
}
