import { expect, test } from "vitest";
import { newCorpus } from "../../build/new-corpus.ts";
import { BRIDGE_ARTICLE, smallCorpus } from "../../testing/corpus-builder.ts";
import { countsOf } from "./draft-counts.ts";

test("countsOf counts the records of a corpus and of a new one", async () => {
  expect(countsOf({ ...smallCorpus() })).toEqual({
    ...{ actors: 3, issues: 2, excerpts: 3, stances: 2, silences: 1, paragraphs: 4, summaries: 4 },
  });
  const made = await newCorpus(BRIDGE_ARTICLE, "bridge", "/corpora", "2020-06-01");
  expect(countsOf(made?.files ?? {})).toMatchObject({ actors: 0, paragraphs: 4, summaries: 0 });
});
