/** The answer to a question about a draft. */
import { isAnchored } from "../../../model/anchored.ts";
import { quotedCharacters } from "../../../model/check/coverage.ts";
import { draftOf, TODO_KINDS } from "../../../model/check/draft.ts";
import { MAX_QUOTED_SHARE } from "../../../model/check/excerpts.ts";
import { wholeRecords } from "../../../model/check/whole-records.ts";
import type { Corpus } from "../../../model/schema.ts";
import type { CheckAnswer, CheckRequest, Finding, QuotedShare } from "./check.ts";

function quotedOf({ sources, excerpts }: Corpus): QuotedShare[] {
  return sources.flatMap(({ id, text, rights }) => {
    if (!text) return [];
    const own = excerpts.filter((excerpt) => excerpt.source === id).filter(isAnchored);
    const share = (100 * quotedCharacters(own)) / text.length;
    return [{ source: id, share, most: rights === "open" ? undefined : 100 * MAX_QUOTED_SHARE }];
  });
}

/** Checks a draft with the checks of the build. */
export function answerTo({ files, withCorpus }: CheckRequest): CheckAnswer {
  const { todo, errors, warnings, corpus } = draftOf(files);
  const gaps = TODO_KINDS.flatMap((kind) => todo[kind].map((of): Finding => ({ level: "gap", kind, of })));
  return {
    findings: [
      ...gaps,
      ...errors.map((of): Finding => ({ level: "error", of })),
      ...warnings.map((of): Finding => ({ level: "warning", of })),
    ],
    quoted: corpus ? quotedOf(corpus) : [],
    corpus: withCorpus && corpus ? wholeRecords(corpus) : undefined,
  };
}
