import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { checkCorpus } from "../model/check/check.ts";
import type { ErrorCode } from "../model/corpus-error.ts";
import { smallCorpus } from "../testing/corpus-builder.ts";
import { generateCorpusFiles } from "../testing/generate-corpus.ts";
import type { Draft } from "./draft.ts";
import { apply, type Edit, inverse } from "./edit.ts";
import {
  addRecord,
  freshId,
  type PlacedRecord,
  recordName,
  recordsOf,
  recordWithId,
  setValue,
} from "./records.ts";
import { type DraftCollection, referencesIn } from "./references.ts";
import { removeRecord } from "./remove-record.ts";
import { renameId } from "./rename-id.ts";
import { textAt, valueAt } from "./values.ts";

const COLLECTIONS: readonly DraftCollection[] = [
  ...(["sources", "actors", "issues", "positions", "excerpts", "stances", "silences", "events"] as const),
];

const draftOf = (files: object): Draft => ({
  ...{ version: 1, files: files as Draft["files"], texts: {}, unreviewed: [] },
});
const small = () => draftOf(smallCorpus());

/** Generated corpora, in which records of several sources name each other. */
const DRAFTS = [1, 2, 3, 4].map((seed) =>
  draftOf(generateCorpusFiles({ actors: 2 + seed, issues: 3, stances: 4 * seed, sources: seed, seed })),
);

/** A draft and one of its records. */
const picked = fc

  .tuple(fc.constantFrom(...DRAFTS), fc.constantFrom(...COLLECTIONS), fc.nat())
  .map(([draft, collection, number]) => {
    const records = recordsOf(draft, collection);
    return { draft, collection, record: records[number % records.length] };
  })
  .filter(
    (pick): pick is { draft: Draft; collection: DraftCollection; record: PlacedRecord } =>
      pick.record !== undefined,
  );

function codesOf({ files }: Draft): Set<ErrorCode> {
  const result = checkCorpus(files);
  return new Set(result.ok ? [] : result.errors.map(({ code }) => code));
}

/** The id of a record as references have it. */
function idOf({ draft, collection, record }: { draft: Draft; collection: string; record: PlacedRecord }) {
  const issue = textAt(draft.files, [record.file, ...record.path.slice(0, 2), "id"]) ?? "";
  const id = textAt(record.record, ["id"]) ?? "";
  return collection === "positions" ? `${issue}/${id}` : id;
}

function edited(draft: Draft, edit: Edit): Draft {
  const next = apply(draft, edit);
  expect(apply(next, inverse(edit))).toEqual(draft);
  return next;
}

describe("recordsOf", () => {
  it("finds the records of every collection at their places", () => {
    const draft = small();
    const ids = (collection: DraftCollection) =>
      recordsOf(draft, collection).map(({ record }) => record["id"]);
    expect(ids("sources")).toEqual(["bridge"]);
    expect(ids("silences")).toEqual(["council-ferry"]);
    expect(ids("positions").length).toBeGreaterThan(ids("issues").length);
    for (const collection of COLLECTIONS)
      for (const { file, path, record } of recordsOf(draft, collection))
        expect(valueAt(draft.files, [file, ...path])).toBe(record);
  });

  it("leaves out values that are no records, and files without lists", () => {
    expect(recordsOf(draftOf({ "actors.json": { actors: [1, null] } }), "actors")).toEqual([]);
    expect(recordsOf(draftOf({ "sources/a.json": { source: [], stances: {} } }), "stances")).toEqual([]);
  });
});

describe("setValue", () => {
  const place = ["files", "sources/bridge.json", "stances", 0];

  it("makes the objects and lists around a value", () => {
    const draft = apply(small(), setValue(small(), [...place, "timing"]));
    const timed = edited(draft, setValue(draft, [...place, "timing", "en"], "Soon"));
    expect(valueAt(timed, [...place, "timing"])).toEqual({ en: "Soon" });
    const reason = [...place, "reasons", 0, "summary", "en"];
    const bare = apply(timed, setValue(timed, [...place, "reasons"]));
    expect(valueAt(edited(bare, setValue(bare, reason, "Why")), [...place, "reasons"])).toEqual([
      { summary: { en: "Why" } },
    ]);
  });

  it("leaves no empty object behind, but the record and its list", () => {
    const draft = apply(small(), setValue(small(), [...place, "timing"], { en: "Soon" }));
    const untimed = edited(draft, setValue(draft, [...place, "timing", "en"]));
    expect(valueAt(untimed, place)).not.toHaveProperty("timing");
    const one = draftOf({ "actors.json": { actors: [{ name: { en: "A" } }] } });
    const nameless = edited(one, setValue(one, ["files", "actors.json", "actors", 0, "name", "en"]));
    expect(nameless.files).toEqual({ "actors.json": { actors: [{}] } });
  });

  it("changes nothing if the value is the same or missing already", () => {
    expect(setValue(small(), ["files", "corpus.json", "id"], "hilltown")).toEqual([]);
    expect(setValue(small(), ["files", "corpus.json", "contact"])).toEqual([]);
  });
});

describe("addRecord", () => {
  it("adds at the end, and makes the list if the file has none", () => {
    const record = { id: "ferry-company" };
    const draft = edited(small(), addRecord(small(), "actors.json", "actors", record));
    expect(recordsOf(draft, "actors").at(-1)?.record).toEqual(record);
    const bare = draftOf({ "actors.json": {} });
    expect(edited(bare, addRecord(bare, "actors.json", "actors", record)).files).toEqual({
      "actors.json": { actors: [record] },
    });
  });
});

describe("removeRecord", () => {
  it("leaves no reference to the record, or names the claims that rest on it", () => {
    fc.assert(
      fc.property(picked, ({ draft, collection, record }) => {
        const edit = removeRecord(draft, record);
        const id = idOf({ draft, collection, record });
        const [next, claims] = "usedBy" in edit ? [draft, edit.usedBy] : [edited(draft, edit), undefined];
        expect(claims?.length).not.toBe(0);
        for (const { file, path } of claims ?? [])
          expect(valueAt(draft.files, [file, ...path])).toBeTypeOf("object");
        const isNamed = [...referencesIn(next)].some(
          (each) => each.collection === collection && each.id === id,
        );
        const isThere = recordWithId(next, collection, id) !== undefined;
        expect(isThere || isNamed).toBe(claims !== undefined);
        const codes = codesOf(next);
        for (const code of ["unknown-reference", "unknown-target", "unknown-position", "too-small"] as const)
          expect(codes).not.toContain(code);
      }),
      { numRuns: 150 },
    );
  });

  it("keeps an actor whose stances would go, and names them", () => {
    const draft = small();
    const actor = recordWithId(draft, "actors", "greens");
    const result = removeRecord(draft, actor ?? { file: "", path: [] });
    expect(result).toMatchObject({
      usedBy: [{ file: "sources/bridge.json", path: ["stances", expect.any(Number)] }],
    });
  });

  it("takes an excerpt from evidence that has another one", () => {
    const draft = draftOf({
      "sources/a.json": { excerpts: [{ id: "x" }, { id: "y" }], events: [{ evidence: ["x", "y", "x"] }] },
    });
    const edit = removeRecord(draft, { file: "sources/a.json", path: ["excerpts", 0] });
    expect("usedBy" in edit ? edit : edited(draft, edit).files).toEqual({
      "sources/a.json": { excerpts: [{ id: "y" }], events: [{ evidence: ["y"] }] },
    });
  });

  it("removes a source with its text, and its records from what is unreviewed", () => {
    const draft: Draft = {
      ...draftOf({
        "sources/a.json": { source: { id: "a" }, stances: [{ id: "s" }] },
        "sources/b.json": { source: { id: "b", originalSource: "a" } },
      }),
      ...{ texts: { a: [{ text: "A" }], b: [] }, unreviewed: ["stances/s", "stances/t"] },
    };
    const edit = removeRecord(draft, { file: "sources/a.json", path: ["source"] });
    expect("usedBy" in edit ? edit : edited(draft, edit)).toEqual({
      ...draftOf({ "sources/b.json": { source: { id: "b" } } }),
      ...{ texts: { b: [] }, unreviewed: ["stances/t"] },
    });
  });
});

describe("freshId", () => {
  test.each([
    ["The Greens", "the-greens"],
    ["Greens", "greens-2"],
    ["Straßenbahn-Ausschuß", "strassenbahn-ausschuss"],
    ["Shopkeepers\u2019 League", "shopkeepers-league"],
    ["Ålesund Łódź", "alesund-lodz"],
    ["حزب", "actor"],
    ["", "actor"],
  ])("makes an id of “%s”", (name, id) => {
    expect(freshId(small(), "actors", name)).toBe(id);
  });

  it("is an id that the check accepts and no record has or had", () => {
    const former = apply(
      small(),
      setValue(small(), ["files", "actors.json", "actors", 0, "formerIds", 0], "x"),
    );
    expect(freshId(former, "actors", "X")).toBe("x-2");
    const draft = small();
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 90 }), (name) => {
        const id = freshId(draft, "actors", name);
        expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
        expect(id.length).toBeLessThanOrEqual(63);
        expect(recordWithId(draft, "actors", id)).toBeUndefined();
      }),
    );
  });
});

describe("renameId", () => {
  it("gives a record another id in every place, and a corpus without errors stays so", () => {
    fc.assert(
      fc.property(picked, ({ draft, collection, record }) => {
        const id = idOf({ draft, collection, record });
        const unreviewed = [recordName(collection, id)];
        const before = { ...draft, unreviewed };
        const next = edited(before, renameId(before, collection, id, "another-id"));
        expect(codesOf(next)).toEqual(codesOf(draft));
        expect(recordWithId(next, collection, id)).toBeUndefined();
        const newId = id.replace(/[^/]*$/u, "another-id");
        expect(next.unreviewed).toEqual([recordName(collection, newId)]);
        const count = (each: Draft, wanted: string) =>
          [...referencesIn(each)].filter((one) => one.collection === collection && one.id === wanted).length;
        expect(count(next, newId)).toBe(count(draft, id));
      }),
      { numRuns: 100 },
    );
  });

  it("moves the file and the text of a source", () => {
    const draft = { ...small(), texts: { bridge: [{ text: "A" }] } };
    const next = edited(draft, renameId(draft, "sources", "bridge", "old-bridge"));
    expect(Object.keys(next.files)).toContain("sources/old-bridge.json");
    expect(next.texts).toEqual({ "old-bridge": [{ text: "A" }] });
  });

  it("gives a source the id that its file is named after", () => {
    const file = "sources/bridge.json";
    const draft = edited(small(), setValue(small(), ["files", file, "source", "id"], "tunnel"));
    const next = edited(draft, renameId(draft, "sources", "tunnel", "bridge"));
    expect(next.files[file]).toEqual(small().files[file]);
  });

  it("renames an issue in the names of its positions", () => {
    const draft = { ...small(), unreviewed: ["positions/bridge/rebuild", "positions/ferry/keep"] };
    expect(edited(draft, renameId(draft, "issues", "bridge", "old-bridge")).unreviewed).toEqual([
      "positions/old-bridge/rebuild",
      "positions/ferry/keep",
    ]);
  });

  it("refuses an id that is taken", () => {
    expect(() => renameId(small(), "actors", "greens", "ana-gruen")).toThrow(RangeError);
    expect(() => renameId(small(), "actors", "nobody", "somebody")).toThrow(RangeError);
  });
});
