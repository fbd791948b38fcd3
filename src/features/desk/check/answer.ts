/** The answer to a question about a draft. */
import { DRAFT_VERSION } from "../../../coding/draft.ts";
import { reviewedOnly } from "../../../coding/reviewed.ts";
import { proposalsOf } from "../../../coding/unreviewed.ts";
import { draftOf, TODO_KINDS } from "../../../model/check/draft.ts";
import { wholeRecords } from "../../../model/check/whole-records.ts";
import type { CheckAnswer, CheckRequest, Finding } from "./check.ts";

/** Checks what is taken away of a draft with the checks of the build, and names what is left to review. */
export function answerTo({ files, unreviewed, withCorpus }: CheckRequest): CheckAnswer {
  const whole = { version: DRAFT_VERSION, files, texts: {}, unreviewed } as const;
  const { draft, placeBefore } = reviewedOnly(whole);
  const { todo, errors, warnings, corpus } = draftOf(draft.files);
  const gaps = TODO_KINDS.flatMap((kind) => todo[kind].map((of): Finding => ({ level: "gap", kind, of })));
  const found = [
    ...gaps,
    ...errors.map((of): Finding => ({ level: "error", of })),
    ...warnings.map((of): Finding => ({ level: "warning", of })),
  ];
  return {
    findings: [
      ...proposalsOf(whole).map(({ file, path }): Finding => ({
        level: "review",
        of: { file, path, code: "review" },
      })),
      ...found.map((each) => ({ ...each, of: { ...each.of, ...placeBefore(each.of) } }) as Finding),
    ],
    corpus: withCorpus && corpus ? wholeRecords(corpus) : undefined,
  };
}
