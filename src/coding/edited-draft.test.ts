import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft, Json } from "./draft.ts";
import type { Change, Edit } from "./edit.ts";
import { endStep, perform, redo, startEdits, type EditStep, undo } from "./edited-draft.ts";

const json = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;

const draft: fc.Arbitrary<Draft> = fc.record({
  version: fc.constant(1 as const),
  files: fc.record({ "issues.json": fc.record({ id: json, issues: fc.array(json, { maxLength: 4 }) }) }),
  texts: fc.constant({}),
  unreviewed: fc.constant([]),
});

/** A change that a draft allows. */
function changeOf({ files }: Draft, at: number, now: Json, kind: number): Change {
  const file = files["issues.json"] as { readonly id?: Json; readonly issues: readonly Json[] };
  const list = ["files", "issues.json", "issues"];
  const index = at % (file.issues.length + 1);
  const item = file.issues[index];
  if (kind === 0) return { kind: "insert", path: [...list, index], now };
  if (kind === 1 && item !== undefined) return { kind: "remove", path: [...list, index], was: item };
  if (kind === 2 && item !== undefined) return { kind: "set", path: [...list, index], was: item, now };
  const was = file.id === undefined ? {} : { was: file.id };
  return { kind: "set", path: ["files", "issues.json", "id"], ...was, ...(kind === 3 ? {} : { now }) };
}

const acts = fc.array(fc.tuple(fc.nat(9), json, fc.nat(4), fc.constantFrom(undefined, "a", "b")), {
  maxLength: 8,
});

const empty: Draft = { version: 1, files: {}, texts: {}, unreviewed: [] };
const type = (was: string, now: string): Edit => [{ kind: "set", path: ["files", "name"], was, now }];
const add = (key: string): EditStep => ({ edit: [{ kind: "set", path: ["files", key], now: 1 }] });

describe("a history", () => {
  it("gives back each draft by undoing, and again by redoing", () => {
    fc.assert(
      fc.property(draft, acts, (first, all) => {
        const drafts = [first];
        let edited = startEdits(first);
        for (const [at, now, kind, field] of all) {
          const step: EditStep = {
            edit: [changeOf(edited.draft, at, now, kind)],
            ...(field === undefined ? {} : { field }),
          };
          const steps = edited.done.length;
          edited = perform(edited, step);
          if (edited.done.length === steps) drafts.pop();
          drafts.push(edited.draft);
        }
        const last = edited;
        for (const before of drafts.toReversed()) {
          expect(edited.draft).toEqual(before);
          edited = undo(edited);
        }
        expect(edited.draft).toEqual(first);
        for (let step = 1; step < drafts.length; step++) edited = redo(edited);
        expect(edited).toEqual(endStep(last));
      }),
    );
  });

  it("undoes typing in one field as one step, and a step in another field alone", () => {
    const unnamed: Draft = { ...empty, files: { name: "" } };
    let edited = startEdits(unnamed);
    for (const [was, now] of [
      ["", "N"],
      ["N", "ND"],
      ["ND", "NDP"],
    ] as const)
      edited = perform(edited, { edit: type(was, now), field: "name" });
    edited = perform(edited, { edit: type("NDP", "NPD") });
    expect(undo(edited).draft.files).toEqual({ name: "NDP" });
    expect(undo(undo(edited)).draft).toEqual(unnamed);
  });

  it("undoes what was typed after the end of a step alone, also in the same field", () => {
    const start = startEdits({ ...empty, files: { name: "" } });
    const sentence = perform(start, { edit: type("", "A sentence."), field: "name" });
    const deleted = perform(endStep(sentence), { edit: type("A sentence.", "x"), field: "name" });
    expect(undo(deleted).draft.files).toEqual({ name: "A sentence." });
    const again = perform(redo(undo(deleted)), { edit: type("x", "xy"), field: "name" });
    expect(undo(again).draft.files).toEqual({ name: "x" });
    expect(undo(undo(undo(again))).draft).toEqual(start.draft);
  });

  it("forgets what was undone when something else is done", () => {
    const edited = perform(undo(perform(startEdits(empty), add("a"))), add("b"));
    expect(redo(edited).draft.files).toEqual({ b: 1 });
  });

  it("refuses a place that the draft does not have", () => {
    const step: EditStep = {
      edit: [{ kind: "insert", path: ["files", "issues.json", "issues", 0], now: 1 }],
    };
    expect(() => perform(startEdits(empty), step)).toThrow(RangeError);
  });
});
