import { describe, expect, it } from "vitest";
import { readCorpus } from "../build/read-corpus.ts";
import { indexCorpus } from "../model/model.ts";
import { smallModel } from "../testing/corpus-builder.ts";
import { realModel } from "../testing/real-corpus.ts";
import { pairOf } from "./pair.ts";

describe("pairOf", () => {
  it("is, in the article, the mission that ends and the one that stays under the same test", () => {
    const pair = pairOf(realModel);
    expect(pair?.stances.map(({ id }) => id)).toEqual([
      "ndp-end-iraq-syria-combat",
      "ndp-keep-ukraine-training",
    ]);
    expect(pair?.note?.["en"]).toMatch(/^Neither mission is under the UN or NATO\./u);
  });

  it("is the contrast itself where no words tie two issues", () => {
    const untied = realModel.stances.map((stance) => ({
      ...stance,
      responses: (stance.responses ?? []).filter(({ kind }) => kind !== "same-reasoning"),
    }));
    const pair = pairOf(indexCorpus({ ...realModel, stances: untied }));
    expect(pair?.stances.map(({ id }) => id)).toEqual([
      "ndp-un-nato-does-not-stop-ukraine",
      "ndp-un-nato-counts-against-combat",
    ]);
  });

  it("needs a contrast of an actor with itself", async () => {
    expect(pairOf(smallModel())).toBeUndefined();
    const tiny = await readCorpus("src/testing/tiny-corpus");
    if (!tiny.ok) throw new Error("The tiny corpus does not check.");
    const model = indexCorpus(tiny.corpus);
    expect(pairOf(model)?.stances.map(({ id }) => id)).toEqual([
      "stadt-oeffnet-nur-im-sommer",
      "stadt-hielt-das-ganze-jahr-offen",
    ]);
    const silent = model.stances.map((stance) => ({ ...stance, responses: [] }));
    expect(pairOf(indexCorpus({ ...model, stances: silent }))).toBeUndefined();
  });
});
