import { describe, expect, it } from "vitest";
import { indexCorpus } from "../model.ts";
import { corpusOf, smallCorpus } from "../../testing/corpus-builder.ts";
import { realCorpus } from "../../testing/real-corpus.ts";
import { draftOf } from "./draft.ts";
import { wholeRecords } from "./whole-records.ts";

/** The corpus that pages can show of changed files. */
function shownOf(change: (files: ReturnType<typeof smallCorpus>) => void) {
  const files = smallCorpus();
  change(files);
  const { corpus } = draftOf(files as never);
  if (!corpus) throw new Error("The files have another shape.");
  return wholeRecords(corpus);
}

describe("wholeRecords", () => {
  it("leaves a corpus without errors as it is, but for its corrections", () => {
    expect(wholeRecords(realCorpus)).toEqual({ ...realCorpus, corrections: [] });
    const small = corpusOf(smallCorpus());
    expect(wholeRecords(small).stances).toEqual(small.stances);
  });

  it("leaves out a stance without an actor, a position or evidence", () => {
    for (const gap of [
      { actor: "" },
      { actor: "nobody" },
      { position: "" },
      { evidence: [] },
      { issue: "" },
    ]) {
      const before = corpusOf(smallCorpus()).stances.length;
      const shown = shownOf((files) => {
        const source = Object.values(files).find((file) => "stances" in file) as { stances: object[] };
        Object.assign(source.stances[0] ?? {}, gap);
      });
      expect({ gap, count: shown.stances.length }).toEqual({ gap, count: before - 1 });
    }
  });

  it("shows an ellipsis for a text that is not written yet", () => {
    const shown = shownOf((files) => {
      files["corpus.json"].title = { en: "" };
    });
    expect(shown.title).toEqual({ en: "…" });
    expect(() => indexCorpus(shown)).not.toThrow();
  });

  it("shows an ellipsis for a date that is not written yet", () => {
    const shown = shownOf(({ "sources/bridge.json": { source, stances, events } }) => {
      Object.assign(stances[0] ?? {}, { statedOn: "" });
      Object.assign(events?.[0] ?? {}, { date: "" });
      Object.assign(source, { datePublished: "" });
    });
    expect(shown.sources[0]?.datePublished).toBe("…");
    expect(shown.stances[0]?.statedOn).toBe("…");
    expect(shown.events[0]?.date).toBe("…");
    expect(() => indexCorpus(shown)).not.toThrow();
  });
});
