import { describe, expect, it, test } from "vitest";
import { renamedCorpus } from "../testing/renamed-corpus.ts";
import { currentId, currentPosition, currentRecord } from "./former-ids.ts";
import { indexCorpus } from "./model.ts";

const model = indexCorpus(renamedCorpus());

describe("currentRecord", () => {
  it("returns a record that has the id", () => {
    expect(currentRecord(model, "stances", "greens-rebuild")).toEqual({
      collection: "stances",
      id: "greens-rebuild",
    });
  });

  test.each([
    ["sources", "hilltown-news", "sources", "bridge"],
    ["actors", "green-party", "actors", "greens"],
    ["actors", "town-hall", "actors", "council"],
    ["actors", "old-council", "actors", "council"],
    ["issues", "old-bridge", "issues", "bridge"],
    ["issues", "greens-on-bridge", "stances", "greens-rebuild"],
    ["issues", "meetings", "events", "meeting"],
    ["excerpts", "greens-demand", "excerpts", "greens-want"],
    ["stances", "greens-renew", "stances", "greens-rebuild"],
    ["stances", "ana-gruen-rebuild", "excerpts", "this-year"],
    ["stances", "council-keep-ferry", "silences", "council-ferry"],
    ["stances", "council-meets", "events", "meeting"],
    ["silences", "council-boats", "silences", "council-ferry"],
    ["events", "session", "events", "meeting"],
  ] as const)("leads from %s/%s to %s/%s", (collection, formerId, now, id) => {
    expect(currentRecord(model, collection, formerId)).toEqual({ collection: now, id });
  });

  test.each(["zzz", "", "__proto__", "constructor", "green-party"])(
    "returns nothing for stances/%s",
    (id) => {
      expect(currentRecord(model, "stances", id)).toBeUndefined();
    },
  );
});

describe("currentId", () => {
  it("returns the id of a record that is still of the collection", () => {
    expect(currentId(model, "actors", "green-party")).toBe("greens");
    expect(currentId(model, "actors", "greens")).toBe("greens");
    expect(currentId(model, "stances", "council-meets")).toBeUndefined();
    expect(currentId(model, "stances", "zzz")).toBeUndefined();
  });
});

describe("currentPosition", () => {
  test.each([
    ["bridge", "rebuild"],
    ["bridge", "renew"],
    ["old-bridge", "rebuild"],
    ["old-bridge", "renew"],
  ])("leads from %s.%s to the position and its issue", (issue, position) => {
    expect(currentPosition(model, issue, position)).toEqual({ issue: "bridge", position: "rebuild" });
  });

  test.each([
    ["bridge", "zzz"],
    ["zzz", "rebuild"],
    ["ferry", "renew"],
    ["meetings", "rebuild"],
  ])("returns nothing for %s.%s", (issue, position) => {
    expect(currentPosition(model, issue, position)).toBeUndefined();
  });
});
