import { describe, expect, it } from "vitest";
import { bridgeDraft } from "../../../testing/bridge-draft.ts";
import { nextField } from "./next-field.ts";

const STANCE = ["files", "sources/bridge.json", "stances", 0];
const SILENCE = ["files", "sources/bridge.json", "silences", 0];

/** A draft whose first stance has some other values. */
const draftWith = (values: object) =>
  bridgeDraft(({ "sources/bridge.json": { stances } }) => Object.assign(stances[0] ?? {}, values));

describe("the field after a choice", () => {
  it("is the next one that must be filled in and is empty", () => {
    const draft = draftWith({ position: "", summary: { en: "" } });
    expect(nextField(draft, [...STANCE, "actor"])).toEqual([...STANCE, "position"]);
    expect(nextField(draft, [...STANCE, "position"])).toEqual([...STANCE, "summary", "en"]);
  });

  it("is none if all that follows is filled in", () => {
    expect(nextField(draftWith({}), [...STANCE, "position"])).toBeUndefined();
  });

  it("is none in front of the choice", () => {
    expect(nextField(draftWith({ actor: "" }), [...STANCE, "issue"])).toBeUndefined();
  });

  it("is never one that may stay empty", () => {
    expect(nextField(draftWith({}), [...SILENCE, "kind"])).toBeUndefined();
    expect(nextField(draftWith({ evidence: [] }), [...STANCE, "summary"])).toEqual([...STANCE, "evidence"]);
  });

  it("is none for a part of a stance", () => {
    const draft = draftWith({ position: "" });
    expect(nextField(draft, [...STANCE, "responses", 0, "to"])).toBeUndefined();
  });
});
