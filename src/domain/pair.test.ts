import { describe, expect, it } from "vitest";
import { readCorpus } from "../build/read-corpus.ts";
import { indexCorpus } from "../model/model.ts";
import { smallModel } from "../testing/corpus-builder.ts";
import { councilModel } from "../testing/council-corpus.ts";
import { realModel } from "../testing/real-corpus.ts";
import { pairOf } from "./pair.ts";

const COMBAT = "ndp-end-iraq-syria-combat";
const UKRAINE = "ndp-keep-ukraine-training";

describe("pairOf", () => {
  it("is, in the article, the mission that ends and the one that stays, in the order of the corpus", () => {
    const pair = pairOf(realModel);
    expect(pair?.stances.map(({ id }) => id)).toEqual([COMBAT, UKRAINE]);
    const notes = realModel.stances.flatMap(({ responses = [] }) => responses.map(({ note }) => note));
    expect(notes).toContain(pair?.note);
    expect(pair?.note?.["en"]).toContain("“on the other hand”");
  });

  it("is on two issues if the record contrasts such a pair, also after one on a single issue", () => {
    const reversed = indexCorpus({ ...realModel, stances: realModel.stances.toReversed() });
    expect(pairOf(reversed)?.stances.map(({ id }) => id)).toEqual([UKRAINE, COMBAT]);
    const withoutIt = realModel.stances.map((each) =>
      each.id === UKRAINE ? { ...each, responses: [] } : each,
    );
    const [one, other] = pairOf(indexCorpus({ ...realModel, stances: withoutIt }))?.stances ?? [];
    expect(one?.issue).toBeDefined();
    expect(other?.issue).toBe(one?.issue);
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
    const [one, other] = pairOf(councilModel)?.stances ?? [];
    expect(one?.actor).toBe(other?.actor);
  });
});
