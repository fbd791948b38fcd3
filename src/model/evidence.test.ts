import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { get } from "./model.ts";
import { ATTRIBUTIONS } from "./vocabulary.ts";
import { realModel } from "../testing/real-corpus.ts";
import { gradeOf, strongestFirst } from "./evidence.ts";

describe("gradeOf", () => {
  const [stance] = realModel.stances;
  if (!stance) throw new Error("The corpus has no stance.");

  it("is the strongest attribution among the evidence, whatever its order", () => {
    const ids = fc.subarray(
      realModel.excerpts.map(({ id }) => id),
      { minLength: 1 },
    );
    const shuffled = ids.chain((some) => fc.shuffledSubarray(some, { minLength: some.length }));
    fc.assert(
      fc.property(shuffled, (evidence) => {
        const ranks = evidence.map((id) =>
          ATTRIBUTIONS.indexOf(get(realModel.byId.excerpts, id).attribution),
        );
        expect(gradeOf(realModel, { ...stance, evidence })).toBe(ATTRIBUTIONS[Math.min(...ranks)]);
      }),
    );
  });

  it("does not rise with the evidence of a reason", () => {
    const weak = realModel.excerpts.find(({ attribution }) => attribution === "unconfirmed");
    const strong = realModel.excerpts.find(({ attribution }) => attribution === "direct-quote");
    if (!weak || !strong) throw new Error("The corpus has lost the kinds of evidence that this test needs.");
    const reasons = [{ summary: { en: "" }, evidence: [strong.id] }];
    expect(gradeOf(realModel, { ...stance, evidence: [weak.id], reasons })).toBe("unconfirmed");
  });
});

describe("strongestFirst", () => {
  it("shows the most direct words first, each once", () => {
    for (const each of realModel.stances) {
      const ranks = strongestFirst(realModel, each).map(({ attribution }) =>
        ATTRIBUTIONS.indexOf(attribution),
      );
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(ranks).toHaveLength(new Set(each.evidence).size);
    }
  });
});
