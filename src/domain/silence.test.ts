import { describe, expect, it } from "vitest";
import { indexCorpus } from "../model/model.ts";
import type { Actor, Source } from "../model/schema.ts";
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
      readIn: ["bridge"],
    });
  });

  it("is “not assessed” where no source was read for the issue", () => {
    const [source] = model.sources;
    if (!source) throw new Error("The small corpus has lost its source.");
    const { readFor: _, ...unread } = source;
    const silenceOn = (...sources: Source[]) =>
      silenceAt(indexCorpus({ ...model, sources }), "greens", "ferry");
    expect(silenceOn({ ...source, readFor: ["bridge"] })).toMatchObject({ kind: "not-assessed", readIn: [] });
    // Without a list, a source was read for the issues on which it has a record.
    expect(silenceOn(unread)).toMatchObject({ kind: "not-mentioned", readIn: ["bridge"] });
    const without = indexCorpus({ ...model, sources: [unread], silences: [] });
    expect(silenceAt(without, "greens", "ferry")).toMatchObject({ kind: "not-assessed", readIn: [] });
  });

  it("is the latest of several records", () => {
    const [silence] = model.silences;
    if (!silence) throw new Error("The small corpus has lost its silence.");
    const silences = ["2020-03", "2020-04-30", "2020-04"].map((date) => ({ ...silence, id: date, date }));
    expect(silenceAt(indexCorpus({ ...model, silences }), "council", "ferry")).toMatchObject({
      id: "2020-04-30",
    });
  });
});

describe("holders", () => {
  it("leaves out a person who only speaks for a body", () => {
    expect(holders(smallModel()).map(({ id }) => id)).toEqual(["greens", "council"]);
  });

  it("has every other actor once, in the corpus's order, with a record or without", () => {
    const { actors, ...rest } = smallModel();
    const ferry: Actor = { id: "ferry-firm", name: { en: "Ferry firm" }, type: "organization" };
    const walker: Actor = { id: "walker", name: { en: "A walker" }, type: "person" };
    const model = indexCorpus({ ...rest, actors: [ferry, ...actors, walker] });
    expect(holders(model).map(({ id }) => id)).toEqual(["ferry-firm", "greens", "council", "walker"]);
  });

  it("has a person with a record", () => {
    const model = smallModel();
    const [stance] = model.stances;
    if (!stance) throw new Error("The small corpus has lost its stance.");
    const stances = [...model.stances, { ...stance, id: "own", actor: "ana-gruen" }];
    expect(holders(indexCorpus({ ...model, stances })).map(({ id }) => id)).toContain("ana-gruen");
  });
});
