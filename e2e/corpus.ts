/** The corpus that the main site is built from: what a page says is checked against it. */
import { DEFAULT_CORPUS_DIR, readCorpus } from "../src/build/read-corpus.ts";
import { createPageContext } from "../src/parts/page-context.tsx";
import { allLoaded } from "../src/reading/page-text.ts";
import { en } from "../src/messages/en/en.ts";
import { get, indexCorpus, type Model } from "../src/model/model.ts";
import type { Stance } from "../src/model/schema.ts";
import { createPaths } from "../src/url/paths.ts";

async function load(): Promise<Model> {
  const result = await readCorpus(DEFAULT_CORPUS_DIR);
  if (!result.ok) throw new Error("The corpus has errors. Run: npm run corpus:check");
  return indexCorpus(result.corpus);
}

export const model = await load();
export const paths = createPaths("");

/** The corpus in the words of a reader of English. */
export const { say, actorName, issueTitle, positionLabel, stanceTitle, list, date } = createPageContext({
  model,
  locale: "en",
  messages: en,
  regionNames: {},
  loadMessages: allLoaded,
});

/** A stance by its id. */
export function stanceOf(id: string): Stance {
  return get(model.byId.stances, id);
}

/** The three stances whose addresses are promised to stay. */
export const FLAGSHIPS = [
  "ndp-end-iraq-syria-combat",
  "ndp-keep-ukraine-training",
  "france-expand-bombing-to-syria",
] as const;

/** The one source of the corpus. */
export const SOURCE = "huffpost-2015-09-10-mulcair-mission";
