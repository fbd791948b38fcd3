import { unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCorpus } from "../model/check/check.ts";
import { smallCorpus } from "../testing/corpus-builder.ts";
import { generateCorpusFiles } from "../testing/generate-corpus.ts";
import { realCorpusFiles } from "../testing/real-corpus.ts";
import type { Draft } from "./draft.ts";
import { draftOfFiles, zipOf } from "./folder.ts";
import { idAt, recordName, recordsOf, recordWithId } from "./records.ts";
import { type DraftCollection, referencesIn } from "./references.ts";
import { reviewedOnly } from "./reviewed.ts";
import { textAt } from "./values.ts";

const COLLECTIONS: readonly DraftCollection[] = [
  ...(["sources", "actors", "issues", "positions", "excerpts", "stances", "silences", "events"] as const),
];
const small = draftOfFiles(smallCorpus() as unknown as Draft["files"]);
const DRAFTS = [
  ...[small, draftOfFiles(realCorpusFiles as Draft["files"])],
  draftOfFiles(
    generateCorpusFiles({
      actors: 4,
      issues: 3,
      stances: 15,
      sources: 3,
      seed: 7,
    }) as unknown as Draft["files"],
  ),
];

/** The names of all records of a draft. */
const namesOf = (draft: Draft) =>
  COLLECTIONS.flatMap((collection) =>
    recordsOf(draft, collection).map((place) => recordName(collection, idAt(draft, collection, place) ?? "")),
  );

/** A draft with some records that nobody has accepted. */
const proposed = fc.constantFrom(...DRAFTS).chain((draft) =>
  fc.record({
    draft: fc.constant(draft),
    unreviewed: fc.subarray(namesOf(draft), { minLength: 1, maxLength: 6 }),
  }),
);

/** The records that go with some unreviewed ones of the made-up corpus. */
const leftOutWith = (...unreviewed: string[]) => reviewedOnly({ ...small, unreviewed }).leftOut.toSorted();

describe("reviewedOnly", () => {
  it("leaves a corpus in which nothing is missing that a record names", () => {
    fc.assert(
      fc.property(proposed, ({ draft, unreviewed }) => {
        const { draft: reviewed, leftOut, placeBefore } = reviewedOnly({ ...draft, unreviewed });
        const left = namesOf(reviewed);
        expect(left.toSorted()).toEqual(
          namesOf(draft)
            .filter((name) => !leftOut.includes(name))
            .toSorted(),
        );
        expect(leftOut).toEqual(expect.arrayContaining(unreviewed));
        for (const collection of COLLECTIONS)
          for (const place of recordsOf(reviewed, collection))
            expect(idAt(draft, collection, placeBefore(place))).toBe(idAt(reviewed, collection, place));
        for (const { collection, id } of referencesIn(reviewed))
          expect(left).toContain(recordName(collection, id));
        const result = checkCorpus(reviewed.files);
        const codes = result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path.at(-1)}`);
        expect(
          codes.filter((code) => /^(?:unused-excerpt|too-small (?!positions)|unexplained)/u.test(code)),
        ).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it("keeps a draft in which everything is reviewed", () => {
    expect(reviewedOnly(small)).toMatchObject({ draft: small, leftOut: [] });
  });

  it("leaves out the words that only an unreviewed claim uses", () => {
    expect(leftOutWith("stances/greens-rebuild")).toEqual([
      ...["excerpts/greens-want", "excerpts/this-year", "stances/greens-rebuild"],
    ]);
    expect(leftOutWith("stances/council-wait")).toEqual(["stances/council-wait"]);
  });

  it("leaves out a claim with its last evidence, and keeps one that has other evidence", () => {
    expect(leftOutWith("excerpts/council-waits")).toEqual([
      ...["events/meeting", "excerpts/council-waits", "silences/council-ferry", "stances/council-wait"],
    ]);
    expect(leftOutWith("excerpts/this-year")).toEqual(["excerpts/this-year"]);
  });

  it("leaves out what an unreviewed actor holds and says", () => {
    const gone = leftOutWith("actors/greens");
    for (const { record } of recordsOf(small, "stances"))
      expect(gone.includes(recordName("stances", textAt(record, ["id"]) ?? ""))).toBe(
        record["actor"] === "greens",
      );
  });

  it("keeps an unreviewed record out of the zip file, and in the draft", () => {
    const draft: Draft = { ...small, unreviewed: ["actors/council"] };
    const zipped = new TextDecoder().decode(unzipSync(zipOf(draft))["actors.json"]);
    expect(zipped).not.toContain('"council"');
    expect(zipped).toContain('"greens"');
    expect(recordWithId(draft, "actors", "council")).toBeDefined();
  });
});
