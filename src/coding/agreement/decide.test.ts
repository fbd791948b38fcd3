import { describe, expect, it, test } from "vitest";
import { errorLines } from "../../build/error-lines.ts";
import { checkCorpus } from "../../model/check/check.ts";
import { bridgeDraft } from "../../testing/bridge-draft.ts";
import { bridgeExcerpt, type SmallCorpus } from "../../testing/corpus-builder.ts";
import type { Draft } from "../draft.ts";
import { apply, type Edit } from "../edit.ts";
import { renameId } from "../rename-id.ts";
import { compareCodings } from "./compare.ts";
import { decide, type Decision, openAndDecided, recordAgreed } from "./decide.ts";

const coders = { a: "Ana", b: "Ben" };
const decision = (side: "a" | "b"): Decision => ({ side, by: "Cleo", reason: "The quotation has a date." });
const recorded = (coder: string) => ({
  coders: ["Ana", "Ben"],
  decision: { coder, by: "Cleo", reason: { en: "The quotation has a date." } },
});

const filesOf = (draft: Draft) => draft.files as unknown as SmallCorpus;
const stancesOf = (draft: Draft) => filesOf(draft)["sources/bridge.json"].stances;
const compared = (a: Draft, b: Draft) => compareCodings(a.files, b.files);

const done = (draft: Draft, edit: Edit) => {
  const next = apply(draft, edit);
  const checked = checkCorpus(next.files);
  expect(checked.ok ? [] : errorLines(checked.errors)).toEqual([]);
  return next;
};

/** Decides the only difference of two codings. */
function decided(mine: Draft, theirs: Draft, side: "a" | "b"): Draft {
  const { differing } = compared(mine, theirs);
  expect(differing).toHaveLength(1);
  return done(
    mine,
    differing.flatMap((pair) => decide(mine, theirs.files, pair, coders, decision(side))),
  );
}

/** The coding of another coder, who differs in everything that a stance has. */
const other = bridgeDraft(({ "sources/bridge.json": { excerpts, stances }, "actors.json": { actors } }) => {
  actors.push({ id: "fishers", name: { en: "Fishers" }, type: "community" });
  const more = bridgeExcerpt("doubled", "say so at every meeting", { attribution: "characterization" });
  excerpts.push(more);
  Object.assign(excerpts[1] ?? {}, { speaker: "fishers", attribution: "paraphrase" });
  Object.assign(stances[0] ?? {}, {
    ...{ id: "fishers-wait", actor: "fishers", position: "wait", statedOn: "2020-04" },
    ...{ summary: { en: "The fishers wait." }, evidence: ["this-year", "greens-want", more.id] },
  });
});

describe("a decision", () => {
  it("for one’s own coding leaves the stance, and records the choice and the reason", () => {
    const mine = bridgeDraft();
    const [stance] = stancesOf(decided(mine, other, "a"));
    expect(stance).toEqual({ ...stancesOf(mine)[0], coding: recorded("Ana") });
  });

  it("for the other coding takes all that it says of the stance, and no other id", () => {
    const next = decided(bridgeDraft(), other, "b");
    const [stance] = stancesOf(next);
    expect(stance).toMatchObject({
      ...{ id: "greens-rebuild", actor: "fishers", position: "wait", statedOn: "2020-04" },
      ...{ evidence: ["this-year", "greens-want", "doubled"], coding: recorded("Ben") },
    });
    expect(filesOf(next)["sources/bridge.json"].excerpts[1]?.speaker).toBe("fishers");
    expect(filesOf(next)["actors.json"].actors.at(-1)?.id).toBe("fishers");
  });

  it("for the other coding leaves nothing that only the draft says of the stance, but its former ids", () => {
    const mine = bridgeDraft(({ "sources/bridge.json": { stances } }) => {
      Object.assign(stances[0] ?? {}, { formerIds: ["greens-soon"], condition: { en: "if the state pays" } });
    });
    const facts = {
      ...{ actor: "greens", issue: "bridge", position: "wait", statedOn: "2020-05-01" },
      ...{ summary: { en: "The Greens can wait." }, evidence: ["greens-want", "this-year"] },
    };
    const theirs = bridgeDraft(({ "sources/bridge.json": { stances } }) =>
      stances.splice(0, 1, { id: "greens-wait", ...facts }),
    );
    const [stance] = stancesOf(decided(mine, theirs, "b"));
    expect(stance).toEqual({
      ...{ id: "greens-rebuild", formerIds: ["greens-soon"], ...facts, coding: recorded("Ben") },
    });
  });

  it("for the other coding takes its reasons and responses, with the ids of the draft", () => {
    const renamed = (
      [
        ["excerpts", "this-year", "rebuild-it"],
        ["excerpts", "council-waits", "report"],
        ["stances", "council-wait", "no-hurry"],
      ] as const
    ).reduce<Draft>(
      (draft, [collection, id, to]) => apply(draft, renameId(draft, collection, id, to)),
      bridgeDraft(({ "sources/bridge.json": { stances } }) => {
        Object.assign(stances[0] ?? {}, {
          position: "wait",
          reasons: [{ summary: { en: "A report is due." }, evidence: ["council-waits"] }],
          responses: [{ to: "council-wait", kind: "supports", evidence: ["this-year"] }],
        });
      }),
    );
    const next = decided(bridgeDraft(), renamed, "b");
    expect(stancesOf(next)[0]).toMatchObject({
      reasons: [{ summary: { en: "A report is due." }, evidence: ["council-waits"] }],
      responses: [{ to: "council-wait", kind: "supports", evidence: ["this-year"] }],
    });
    expect(filesOf(next)["sources/bridge.json"].excerpts.map(({ id }) => id)).toEqual([
      ...["greens-want", "this-year", "council-waits"],
    ]);
  });

  it("for the other coding takes no response to a stance that the draft does not have", () => {
    const mine = bridgeDraft(({ "sources/bridge.json": { stances } }) => {
      stances.splice(1, 1);
      delete stances[0]?.responses;
    });
    const theirs = bridgeDraft(({ "sources/bridge.json": { stances } }) => {
      Object.assign(stances[0] ?? {}, { position: "wait" });
    });
    const [difference] = compared(mine, theirs).differing;
    const next = difference
      ? done(mine, decide(mine, theirs.files, difference, coders, decision("b")))
      : mine;
    expect(stancesOf(next)[0]).toMatchObject({ position: "wait", coding: recorded("Ben") });
    expect(stancesOf(next)[0]).not.toHaveProperty("responses");
  });

  it("for the other coding leaves the former ids of an excerpt", () => {
    const mine = bridgeDraft(({ "sources/bridge.json": { excerpts } }) => {
      Object.assign(excerpts[1] ?? {}, { formerIds: ["soon"] });
    });
    const [, excerpt] = filesOf(decided(mine, other, "b"))["sources/bridge.json"].excerpts;
    expect(excerpt).toMatchObject({ id: "this-year", formerIds: ["soon"], speaker: "fishers" });
  });

  it("leaves nothing open, and is listed as decided", () => {
    for (const side of ["a", "b"] as const) {
      const comparison = compared(decided(bridgeDraft(), other, side), other);
      expect(openAndDecided(comparison).open).toEqual([]);
      expect(openAndDecided(comparison).decided.map(({ a }) => a?.id)).toEqual(["greens-rebuild"]);
    }
  });

  const without = bridgeDraft(({ "sources/bridge.json": file, "corpus.json": corpus }) => {
    file.stances.splice(0, 1);
    file.excerpts.splice(0, 2);
    Object.assign(file.source.paragraphs?.[0] ?? {}, { use: "context" });
    Object.assign(file.source.paragraphs?.[1] ?? {}, { use: "context" });
    corpus.corrections = [];
  });

  it("takes a stance that only the other coder recorded", () => {
    const { differing } = compared(without, bridgeDraft());
    const next = apply(
      without,
      differing.flatMap((pair) => decide(without, bridgeDraft().files, pair, coders, decision("b"))),
    );
    expect(stancesOf(next).at(-1)).toMatchObject({
      ...{ id: "greens-rebuild", evidence: ["greens-want", "this-year"], coding: recorded("Ben") },
    });
    expect(compared(next, bridgeDraft()).differing).toEqual([]);
  });

  it("removes a stance that the other coder was right not to record, with its excerpts", () => {
    const mine = bridgeDraft();
    const { differing } = compared(mine, without);
    const next = apply(
      mine,
      differing.flatMap((pair) => decide(mine, without.files, pair, coders, decision("b"))),
    );
    expect(stancesOf(next).map(({ id }) => id)).toEqual(["council-wait"]);
    expect(filesOf(next)["sources/bridge.json"].excerpts.map(({ id }) => id)).toEqual(["council-waits"]);
  });
});

/** A draft in which two stances rest on one excerpt, after a change of the second of them and of the excerpt. */
const sharing = (change: (stance: object, excerpt: object) => void = () => {}) =>
  bridgeDraft(({ "sources/bridge.json": { excerpts, stances } }) => {
    const second = {
      ...{ id: "greens-ferry", actor: "greens", issue: "ferry", position: "keep" },
      ...{ summary: { en: "The Greens keep the ferry." }, statedOn: "2020-05-01", evidence: ["this-year"] },
    };
    stances.push(second);
    change(second, excerpts[1] ?? {});
  });

/** Decides the difference on one stance, then records all agreement that is left. */
const after = (draft: Draft, theirs: Draft, id: string, side: "a" | "b") => {
  const pair = compared(draft, theirs).differing.find(({ a }) => a?.id === id);
  const next = done(draft, pair ? decide(draft, theirs.files, pair, coders, decision(side)) : []);
  return done(next, recordAgreed(next, compared(next, theirs).agreed, coders));
};

const codingsOf = (draft: Draft) =>
  Object.fromEntries(stancesOf(draft).map(({ id, coding }) => [id, coding]));
const openIn = (draft: Draft, theirs: Draft) =>
  openAndDecided(compared(draft, theirs)).open.map(({ a, differ }) => [a?.id, differ]);

describe("a decision on words on which two stances rest", () => {
  const mine = sharing();
  const paraphrased = sharing((_, excerpt) => Object.assign(excerpt, { attribution: "paraphrase" }));
  const elsewhere = sharing((stance, excerpt) => {
    Object.assign(stance, { position: "replace" });
    Object.assign(excerpt, { attribution: "paraphrase" });
  });

  it("is recorded on both, which differed, and neither is said to be agreed", () => {
    const next = after(mine, paraphrased, "greens-rebuild", "b");
    expect(codingsOf(next)).toEqual({
      ...{ "greens-rebuild": recorded("Ben"), "greens-ferry": recorded("Ben") },
      "council-wait": { coders: ["Ana", "Ben"] },
    });
    expect(openIn(next, paraphrased)).toEqual([]);
  });

  it("leaves open what else the other stance differs in", () => {
    const next = after(mine, elsewhere, "greens-rebuild", "b");
    expect(codingsOf(next)["greens-ferry"]).toBeUndefined();
    expect(openIn(next, elsewhere)).toEqual([["greens-ferry", ["position"]]]);
  });

  it("replaces an earlier decision for the words that the draft had", () => {
    const kept = after(mine, paraphrased, "greens-ferry", "a");
    expect(codingsOf(kept)["greens-ferry"]).toEqual(recorded("Ana"));
    const next = after(kept, paraphrased, "greens-rebuild", "b");
    expect(codingsOf(next)["greens-ferry"]).toEqual(recorded("Ben"));
  });

  it("opens an earlier decision of which it changes one part", () => {
    const kept = after(mine, elsewhere, "greens-ferry", "a");
    const next = after(kept, elsewhere, "greens-rebuild", "b");
    expect(codingsOf(next)["greens-ferry"]).toBeUndefined();
    expect(openIn(next, elsewhere)).toEqual([["greens-ferry", ["position"]]]);
  });

  it("for the draft’s own words leaves the other stance open", () => {
    const next = after(mine, paraphrased, "greens-rebuild", "a");
    expect(codingsOf(next)["greens-ferry"]).toBeUndefined();
    expect(openIn(next, paraphrased)).toEqual([["greens-ferry", ["attribution"]]]);
  });
});

test("agreement is recorded on the stances that say nothing of their coding yet", () => {
  const mine = bridgeDraft(({ "sources/bridge.json": { stances } }) => {
    Object.assign(stances[0] ?? {}, { coding: recorded("Ana") });
  });
  const { agreed } = compared(mine, bridgeDraft());
  const next = done(mine, recordAgreed(mine, agreed, coders));
  expect(stancesOf(next).map(({ coding }) => coding)).toEqual([recorded("Ana"), { coders: ["Ana", "Ben"] }]);
});
