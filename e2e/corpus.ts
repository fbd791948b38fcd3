/** The corpus that the main site is built from: what a page says is checked against it. */
import { DEFAULT_CORPUS_DIR, readCorpus } from "../src/build/read-corpus.ts";
import { createPageContext, type PageContext } from "../src/parts/page-context.tsx";
import { allLoaded } from "../src/reading/page-text.ts";
import { en } from "../src/messages/en/en.ts";
import { get, indexCorpus, type Model } from "../src/model/model.ts";
import type { Issue, Stance } from "../src/model/schema.ts";
import { leadOf } from "../src/model/evidence.ts";
import type { Language } from "../src/testing/languages.ts";
import { createPaths } from "../src/url/paths.ts";

async function load(): Promise<Model> {
  const result = await readCorpus(DEFAULT_CORPUS_DIR);
  if (!result.ok) throw new Error("The corpus has errors. Run: npm run corpus:check");
  return indexCorpus(result.corpus);
}

export const model = await load();
export const paths = createPaths("");

/** The corpus in the words of a reader of a language. */
export function textsIn({ locale, messages }: Pick<Language, "locale" | "messages">): PageContext {
  return createPageContext({ model, locale, messages, regionNames: {}, loadMessages: allLoaded });
}

/** The corpus in the words of a reader of English. */
export const { say, actorName, issueTitle, positionLabel, stanceTitle, list, date } = textsIn({
  locale: "en",
  messages: en,
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

/** An issue with several positions, and an issue with a single position. */
export const ISSUES = {
  several: issueWhere(({ positions }) => positions.length > 2),
  single: issueWhere(({ positions }) => positions.length === 1),
};

/** The id of the last issue, which is the last column of the table. */
export const LAST_ISSUE = model.issues.at(-1)?.id ?? "";

function issueWhere(has: (issue: Issue) => boolean): string {
  const issue = model.issues.find(has);
  if (!issue) throw new Error("The corpus has no such issue.");
  return issue.id;
}

/** The one source of the corpus. */
export const SOURCE = "huffpost-2015-09-10-mulcair-mission";

/** The lead words of each stance. */
export const LEADS = model.stances.map((stance) => ({ stance, words: leadOf(model, stance).selector.exact }));
