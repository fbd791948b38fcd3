import { describe, expect, it } from "vitest";
import { uncodedDraft } from "../testing/bridge-draft.ts";
import { importTable } from "../testing/import-table.ts";
import type { Draft } from "./draft.ts";
import { apply } from "./edit.ts";
import { recordsOf, setValue } from "./records.ts";
import { itemsAt } from "./values.ts";
import { matchColumns } from "./tables/columns.ts";
import { acceptProposal, proposalsOf, rejectProposal } from "./unreviewed.ts";

const before = uncodedDraft();
const columns = ["actor", "issue", "position", "quote"];
const result = importTable(
  before,
  {
    columns,
    rows: [
      { row: 1, cells: ["council", "bridge", "wait", "for a report | crossed it daily"] },
      { row: 2, cells: ["Fishers", "The fish", "Free", "crossed it daily"] },
    ],
  },
  {
    assignment: matchColumns(columns),
    ...{ addsNew: true, isUnreviewed: true, labels: { attribution: {}, actorType: {} } },
  },
);
if (!result.ok) throw new Error(JSON.stringify(result.errors));
const draft = apply(before, result.edit);
const [first, second] = proposalsOf(draft);
if (!first || !second) throw new Error("There are two proposals.");

describe("a proposal", () => {
  it("is listed with its words until a person accepts it", () => {
    expect(proposalsOf(draft).map(({ id }) => id)).toEqual(["council-wait", "fishers-free"]);
    expect(first.excerpts.map(({ record }) => record["id"])).toEqual(["for-a-report", "crossed-it-daily"]);
    expect(proposalsOf(apply(draft, acceptProposal(draft, first))).map(({ id }) => id)).toEqual([
      "fishers-free",
    ]);
  });

  it("is accepted with all that it names", () => {
    const accepted = apply(draft, acceptProposal(draft, second));
    expect(accepted.unreviewed).toEqual(["excerpts/for-a-report", "stances/council-wait"]);
    expect(accepted.files).toEqual(draft.files);
  });

  it("is accepted with the speakers of its words in another source, and no others of its own", () => {
    const apart: Draft = {
      ...{ version: 1, texts: {} },
      files: {
        "sources/a.json": {
          source: { id: "a" },
          excerpts: [{ id: "own", source: "a", speaker: "other" }],
          stances: [{ id: "s", evidence: ["far"] }],
        },
        "sources/b.json": {
          source: { id: "b" },
          excerpts: [{ id: "far", source: "b", speaker: "speaker" }],
        },
      },
      unreviewed: ["stances/s", "excerpts/far", "actors/speaker", "actors/other", "excerpts/own"],
    };
    const [proposal] = proposalsOf(apart);
    expect(proposal && apply(apart, acceptProposal(apart, proposal)).unreviewed).toEqual([
      ...["actors/other", "excerpts/own"],
    ]);
  });

  it("is rejected with all that only it names", () => {
    const rejected = apply(draft, rejectProposal(draft, second));
    expect(rejected.unreviewed).toEqual([
      ...["excerpts/for-a-report", "excerpts/crossed-it-daily", "stances/council-wait"],
    ]);
    const [rest] = proposalsOf(rejected);
    expect(rest && apply(rejected, rejectProposal(rejected, rest))).toEqual(before);
  });

  it("leaves what a stance of the author names accepted, because no other proposal is there to accept it with", () => {
    const list = ["files", "sources/bridge.json", "stances"];
    const own = { id: "own", actor: "fishers", issue: "the-fish", position: "free", evidence: [] };
    const used = apply(draft, setValue(draft, list, [...itemsAt(draft, list), own]));
    const rejected = apply(used, rejectProposal(used, second));
    expect(rejected.unreviewed).toEqual([
      ...["excerpts/for-a-report", "excerpts/crossed-it-daily", "stances/council-wait"],
    ]);
    expect(recordsOf(rejected, "actors").map(({ record }) => record["id"])).toContain("fishers");
  });
});
