import { describe, expect, it } from "vitest";
import { realModel } from "../testing/real-corpus.ts";
import { smallModel } from "../testing/corpus-builder.ts";
import { holders, silenceAt } from "./silence.ts";

describe("silenceAt", () => {
  const model = smallModel();

  it("is none where there is a stance", () => {
    expect(silenceAt(model, "greens", "bridge")).toBeUndefined();
  });

  it("is the record where there is one", () => {
    expect(silenceAt(model, "council", "ferry")).toBe(model.silences[0]);
  });

  it("is “not mentioned” where nothing is recorded", () => {
    expect(silenceAt(model, "greens", "ferry")).toEqual({
      actor: "greens",
      issue: "ferry",
      kind: "not-mentioned",
    });
  });
});

describe("holders", () => {
  it("leaves out a person who only speaks for a body", () => {
    expect(holders(smallModel()).map(({ id }) => id)).toEqual(["greens", "council"]);
  });

  it("has every actor of a stance or a silence once, in the corpus's order", () => {
    const held = holders(realModel);
    const wanted = [...realModel.stances, ...realModel.silences].map(({ actor }) => actor);
    expect(new Set(held.map(({ id }) => id))).toEqual(new Set(wanted));
    expect(held).toEqual(realModel.actors.filter((actor) => held.includes(actor)));
  });
});
