import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { get } from "./model.ts";
import { ATTRIBUTIONS } from "./vocabulary.ts";
import { realModel } from "../testing/real-corpus.ts";
import { smallModel } from "../testing/corpus-builder.ts";
import {
  attributionFor,
  evidenceOf,
  excerptsFor,
  gradeOf,
  leadOf,
  sourceOf,
  type Supported,
} from "./evidence.ts";

const told = (record: Supported) => evidenceOf(record).map(({ id, supports }) => `${supports}: ${id}`);

describe("evidenceOf", () => {
  const { byId, silences, events } = smallModel();

  it("gives every excerpt of a stance with the part that it supports, in the authored order", () => {
    const stance = get(byId.stances, "greens-rebuild");
    const summary = { en: "" };
    const reasons = [
      { summary, evidence: ["d", "a"] },
      { summary, evidence: ["c"] },
    ];
    const responses = [["this-year"], undefined, ["b"]].map((evidence) => ({
      ...{ to: "council-wait", kind: "objects-to" as const },
      ...(evidence ? { evidence } : {}),
    }));
    expect(told({ ...stance, reasons, responses })).toEqual([
      "record: greens-want",
      "record: this-year",
      "reason: d",
      "reason: a",
      "reason: c",
      "response: this-year",
      "response: b",
    ]);
  });

  it("gives the evidence of a silence and of an event as that of the record", () => {
    expect([...silences, ...events].map(told)).toEqual([
      ["record: council-waits"],
      ["record: council-waits"],
    ]);
    expect(told({})).toEqual([]);
  });
});

describe("excerptsFor", () => {
  it("gives the excerpts that support the wanted parts, and no others", () => {
    const model = smallModel();
    const stance = { ...get(model.byId.stances, "greens-rebuild"), evidence: ["council-waits"] };
    const ids = (...parts: Parameters<typeof excerptsFor>[2]) =>
      excerptsFor(model, stance, parts).map(({ id }) => id);
    expect(ids("record")).toEqual(["council-waits"]);
    expect(ids("record", "reason")).toEqual(["council-waits", "greens-want"]);
    expect(ids("response")).toEqual(["this-year"]);
  });
});

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
          ATTRIBUTIONS.indexOf(attributionFor(realModel, stance.actor, get(realModel.byId.excerpts, id))),
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

describe("attributionFor", () => {
  const model = smallModel();
  const said = get(model.byId.excerpts, "this-year");

  it("is the excerpt's own for its speaker, and for an organization that the speaker belongs to", () => {
    expect(attributionFor(model, "ana-gruen", said)).toBe("direct-quote");
    expect(attributionFor(model, "greens", said)).toBe("direct-quote");
  });

  it("is a characterization for anybody else", () => {
    expect(attributionFor(model, "council", said)).toBe("characterization");
    const stance = get(model.byId.stances, "council-wait");
    expect(gradeOf(model, { ...stance, evidence: ["this-year"] })).toBe("characterization");
  });

  it("is the excerpt's own for each of those who say it together", () => {
    const joint = { ...said, speaker: ["ana-gruen", "council"] };
    for (const actor of ["greens", "ana-gruen", "council"]) {
      expect(attributionFor(model, actor, joint)).toBe("direct-quote");
    }
  });

  it("is the excerpt's own where nobody in particular said it", () => {
    const { speaker: _, ...reported } = { ...said, attribution: "reported-action" as const };
    expect(attributionFor(model, "council", reported)).toBe("reported-action");
  });
});

describe("leadOf", () => {
  it("is the first excerpt of the position's evidence, however direct it is", () => {
    const model = smallModel();
    expect(leadOf(model, get(model.byId.stances, "greens-rebuild")).id).toBe("greens-want");
  });
});

describe("sourceOf", () => {
  it("is the source of an event's first excerpt", () => {
    for (const event of realModel.events)
      expect(realModel.byId.sources.has(sourceOf(realModel, event))).toBe(true);
    const model = smallModel();
    expect(model.events.map((event) => sourceOf(model, event))).toEqual(["bridge"]);
  });
});
