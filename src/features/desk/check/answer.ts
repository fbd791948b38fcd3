/** The answer to a question about a draft. */
import { draftOf, TODO_KINDS } from "../../../model/check/draft.ts";
import { wholeRecords } from "../../../model/check/whole-records.ts";
import type { CheckAnswer, CheckRequest, Finding } from "./check.ts";

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
    corpus: withCorpus && corpus ? wholeRecords(corpus) : undefined,
  };
}
