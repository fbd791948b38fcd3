import { describe, expect, it } from "vitest";
import { apply, type Edit } from "../../../coding/edit.ts";
import type { Draft } from "../../../coding/draft.ts";
import { recordsOf } from "../../../coding/records.ts";
import { bridgeDraft } from "../../../testing/bridge-draft.ts";
import type { SmallCorpus } from "../../../testing/corpus-builder.ts";
import { newCoded, sameStanceOfAnother } from "./new-records.ts";

const last = (draft: Draft, edit: Edit) => recordsOf(apply(draft, edit), "stances").at(-1)?.record;
const attributionOf = (draft: Draft, edit: Edit) =>
  recordsOf(apply(draft, edit), "excerpts").find(({ record }) => record["id"] === "council-waits")?.record[
    "attribution"
  ];
const without = (key: "speaker") => (files: SmallCorpus) => {
  for (const excerpt of files["sources/bridge.json"].excerpts)
    if (excerpt.id === "council-waits") delete excerpt[key];
};

describe("newCoded", () => {
  it.each([
    ["silences", "reported-action"],
    ["events", "reported-action"],
    ["stances", "paraphrase"],
  ] as const)("of %s takes words without a speaker for %s", (collection, attribution) => {
    const draft = bridgeDraft(without("speaker"));
    expect(attributionOf(draft, newCoded(draft, "bridge", collection, "council-waits").edit)).toBe(
      attribution,
    );
  });

  it("leaves words with a speaker as they are", () => {
    const draft = bridgeDraft();
    expect(attributionOf(draft, newCoded(draft, "bridge", "silences", "council-waits").edit)).toBe(
      "paraphrase",
    );
  });
});

describe("sameStanceOfAnother", () => {
  it("copies a stance for the next speaker of its words, with the name in the summary", () => {
    const draft = bridgeDraft(({ "sources/bridge.json": { excerpts, stances } }) => {
      for (const excerpt of excerpts)
        if (excerpt.id === "council-waits") excerpt.speaker = ["council", "greens"];
      Object.assign(stances[1] ?? {}, { condition: { en: "If it rains" } });
    });
    expect(last(draft, sameStanceOfAnother(draft, "council-wait")?.edit ?? [])).toMatchObject({
      ...{ actor: "greens", issue: "bridge", position: "wait", statedOn: "2020-04~" },
      ...{ evidence: ["council-waits"], condition: { en: "If it rains" } },
      summary: { en: "The Greens waits for a report." },
    });
  });

  it("leaves the actor and the summary open if no other speaker is known", () => {
    const draft = bridgeDraft();
    expect(last(draft, sameStanceOfAnother(draft, "council-wait")?.edit ?? [])).toMatchObject({
      ...{ actor: "", position: "wait", summary: { en: "" } },
    });
  });
});
