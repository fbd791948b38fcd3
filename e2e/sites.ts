/** The sites that the tests read, each built as a reader of the README would build it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import path from "node:path";
import { type GeneratedFiles, generateCorpusFiles, writeCorpus } from "../src/testing/generate-corpus.ts";
import { multilingualFiles } from "../src/testing/multilingual-corpus.ts";
import { renamedFiles } from "../src/testing/renamed-corpus.ts";
import { awkwardCorpus, hostileCorpus, nextCorpus } from "./changed-corpora.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const CACHE = path.join(ROOT, "node_modules/.cache/standpoint");

interface SitePlan {
  /** The path that it lives under. */
  readonly base: string;
  readonly env: Readonly<Record<string, string>>;
  /** Makes its corpus, if that is not one of the source tree. */
  readonly corpus?: () => GeneratedFiles | Promise<GeneratedFiles>;
}

const COUNCIL_CORPUS = path.join(ROOT, "src/testing/council-corpus");
const TINY_CORPUS = path.join(ROOT, "src/testing/tiny-corpus");

/** The public origin that sites are built for; nothing ever asks for it. */
export const PUBLIC_ORIGIN = "https://standpoint.example";
/** The public address of the main site. */
export const PUBLIC_URL = `${PUBLIC_ORIGIN}/`;

export const SITES = {
  main: { base: "/", env: { SITE_URL: PUBLIC_URL } },
  /** Below a path of every kind of letter, with ids that are also names of the site's own, or of a host's. */
  "sub-path": {
    base: "/mon%20%C3%A9cran/it's%20100%25+q&a/",
    env: { BASE_PATH: "mon écran/it's 100%25+q&a", SITE_URL: PUBLIC_ORIGIN },
    corpus: awkwardCorpus,
  },
  german: { base: "/", env: { CORPUS_DIR: TINY_CORPUS } },
  /** Deployed in place of `german`: its next version, and the build with the kill switch. */
  "german-next": { base: "/", env: {}, corpus: nextCorpus },
  "german-without-worker": { base: "/", env: { CORPUS_DIR: TINY_CORPUS, KILL_SWITCH: "1" } },
  /** In English, French and Arabic. */
  languages: { base: "/", env: { SITE_URL: PUBLIC_URL }, corpus: multilingualFiles },
  /** In English and German, with former ids of every kind. */
  renamed: { base: "/", env: { SITE_URL: PUBLIC_URL }, corpus: () => ({ ...renamedFiles() }) },
  /** Several sources in two languages, with histories, silences and former ids. */
  council: { base: "/", env: { CORPUS_DIR: COUNCIL_CORPUS } },
  hostile: { base: "/", env: { SITE_URL: PUBLIC_URL }, corpus: hostileCorpus },
  large: {
    base: "/",
    env: {},
    corpus: () => generateCorpusFiles({ actors: 38, issues: 38, stances: 1305, seed: 1 }),
  },
} as const satisfies Record<string, SitePlan>;
export type SiteName = keyof typeof SITES;

/** The folder of a built site. */
export function siteDir(name: SiteName): string {
  return path.join(CACHE, "sites", name);
}

interface BuildResult {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs `vite build` into a folder, with nothing of our own environment that would change the site. */
export async function build(outDir: string, env: Readonly<Record<string, string>>): Promise<BuildResult> {
  const vite = path.join(ROOT, "node_modules/vite/bin/vite.js");
  const child = spawn(process.execPath, [vite, "build", "--outDir", outDir, "--emptyOutDir"], {
    cwd: ROOT,
    env: { ...process.env, CORPUS_DIR: "", BASE_PATH: "", SITE_URL: "", FORCE_COLOR: "0", ...env },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  const [status] = (await once(child, "close")) as [number | null];
  return { ok: status === 0, output };
}

/**
 * Builds a site of the list.
 * @throws with the output of the build
 */
export async function buildSite(name: SiteName): Promise<void> {
  const { base, env, corpus }: SitePlan = SITES[name];
  const dir = path.join(CACHE, "corpora", name);
  if (corpus) {
    await rm(dir, { recursive: true, force: true });
    await writeCorpus(dir, await corpus());
  }
  const { ok, output } = await build(siteDir(name), {
    ...{ BASE_PATH: base, ...(corpus ? { CORPUS_DIR: dir } : {}) },
    ...env,
  });
  if (!ok) throw new Error(`The build of site “${name}” failed:\n${output}`);
}

/** Builds all sites, two at a time: a build leaves half of two cores idle. */
export async function buildSites(): Promise<void> {
  // The largest site is the last of the list. It starts first, so that no one waits only for it.
  const waiting = (Object.keys(SITES) as SiteName[]).toReversed();
  const buildNext = async (): Promise<void> => {
    const name = waiting.shift();
    if (name === undefined) return;
    await buildSite(name);
    await buildNext();
  };
  await Promise.all([buildNext(), buildNext()]);
}
