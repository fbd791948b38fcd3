import { describe, expect, it } from "vitest";
import { bridgeDraft } from "../testing/bridge-draft.ts";
import type { Draft } from "./draft.ts";
import { holderFor, speakerOutside } from "./speaks-for.ts";

/** A draft in which Ana belongs to organizations, and the first excerpt has her words. */
function draftOf(organizations: readonly string[], type = "person"): Draft {
  return bridgeDraft((files) => {
    files["actors.json"].actors = [
      { id: "ana", name: { en: "Ana" }, type: "person" },
      { id: "greens", name: { en: "The Greens" }, type: "party" },
      { id: "council", name: { en: "The council" }, type: "government" },
      { id: "ben", name: { en: "Ben" }, type: "person" },
    ];
    Object.assign(files["actors.json"].actors[0] ?? {}, {
      type,
      memberships: organizations.map((organization) => ({ organization })),
    });
    files["sources/bridge.json"].excerpts = files["sources/bridge.json"].excerpts.map((excerpt) => ({
      ...excerpt,
      speaker: "ana",
    }));
  });
}
const excerpt = bridgeDraft().files["sources/bridge.json"] as unknown as { excerpts: { id: string }[] };
const [{ id: first } = { id: "" }] = excerpt.excerpts;

describe("the actor of a new stance", () => {
  it("is the one organization of the speaker", () => {
    expect(holderFor(draftOf(["greens"]), "ana")).toBe("greens");
  });

  it("is the speaker without an organization, or with several", () => {
    expect(holderFor(draftOf([]), "ana")).toBe("ana");
    expect(holderFor(draftOf(["greens", "council"]), "ana")).toBe("ana");
  });
});

describe("a membership that may be missing", () => {
  it("is that of a speaker who does not belong to the actor", () => {
    expect(speakerOutside(draftOf([]), first, "greens")).toBe("ana");
    expect(speakerOutside(draftOf(["council"]), first, "greens")).toBe("ana");
  });

  it("is none if the speaker is or belongs to the actor", () => {
    expect(speakerOutside(draftOf(["greens"]), first, "greens")).toBeUndefined();
    expect(speakerOutside(draftOf([]), first, "ana")).toBeUndefined();
  });

  it("is none in a person, and in an actor that is not chosen yet", () => {
    expect(speakerOutside(draftOf([]), first, "ben")).toBeUndefined();
    expect(speakerOutside(draftOf([]), first, "")).toBeUndefined();
  });
});
