import { describe, expect, it } from "vitest";
import { checkCorpus } from "../model/check/check.ts";
import { councilCorpus } from "../testing/council-corpus.ts";
import { realCorpus } from "../testing/real-corpus.ts";
import { filesOfCorpus } from "./files-of-corpus.ts";

describe("filesOfCorpus", () => {
  it.each([realCorpus, councilCorpus])(
    "gives files of which the check makes the same corpus again",
    (corpus) => {
      const result = checkCorpus(filesOfCorpus(corpus));
      expect(result.ok && result.corpus).toEqual(corpus);
    },
  );
});
