import { describe, expect, it } from "vitest";
import { uncodedDraft } from "../testing/bridge-draft.ts";
import type { Draft } from "./draft.ts";
import { apply, type Edit } from "./edit.ts";
import { type EditedDraft, perform, settleIds, startEdits, undo } from "./edited-draft.ts";
import { followContent, setId, withOwnIds } from "./own-ids.ts";
import { addRecord, recordsOf, setValue } from "./records.ts";
import { textAt } from "./values.ts";

const FILE = "sources/bridge.json";

/** Does an edit as the desk does it. */
function does(edited: EditedDraft, makeEdit: (draft: Draft) => Edit): EditedDraft {
  return perform(edited, { edit: withOwnIds(edited.draft, makeEdit(edited.draft)) });
}

const set =
  (path: readonly (string | number)[], value: string) =>
  (draft: Draft): Edit =>
    setValue(draft, ["files", ...path], value);

/** Adds a record whose id follows what it is made of. */
const add =
  (
    collection: "stances" | "events" | "actors",
    record: { readonly id: string; readonly [key: string]: string },
  ) =>
  (draft: Draft): Edit => {
    const file = collection === "actors" ? "actors.json" : FILE;
    const edit = addRecord(draft, file, collection, record);
    return [...edit, ...followContent(apply(draft, edit), collection, record.id)];
  };

const idsOf = ({ draft }: EditedDraft, collection: "stances" | "events" | "actors") =>
  recordsOf(draft, collection).map(({ record }) => textAt(record, ["id"]));

const stance = add("stances", { id: "stance-1", actor: "greens", issue: "bridge", position: "" });
const named = does(does(startEdits(uncodedDraft()), stance), set([FILE, "stances", 0, "position"], "now"));

describe("the id of a new record", () => {
  it("is made as soon as its names are known, and follows them", () => {
    expect(idsOf(named, "stances")).toEqual(["greens-now"]);
    const other = does(named, set([FILE, "stances", 0, "actor"], "council"));
    expect(idsOf(other, "stances")).toEqual(["council-now"]);
    expect(idsOf(undo(other), "stances")).toEqual(["greens-now"]);
    expect(undo(undo(undo(other))).draft.files).toEqual(uncodedDraft().files);
  });

  it("follows each letter of a title, in one step", () => {
    let edited = does(startEdits(uncodedDraft()), add("events", { id: "event-1" }));
    for (const title of ["T", "The", "The vote"])
      edited = does(edited, set([FILE, "events", 0, "title", "en"], title));
    expect(idsOf(edited, "events")).toEqual(["the-vote"]);
    expect(edited.done).toHaveLength(4);
  });

  it("changes where other records name it, and in the ids that are made of it", () => {
    let edited = does(startEdits(uncodedDraft()), add("actors", { id: "actor" }));
    edited = does(edited, add("stances", { id: "stance-1", actor: "actor", position: "now" }));
    const at = recordsOf(edited.draft, "actors").length - 1;
    edited = does(edited, set(["actors.json", "actors", at, "name", "en"], "The mayor"));
    expect(idsOf(edited, "actors").at(-1)).toBe("the-mayor");
    expect(idsOf(edited, "stances")).toEqual(["the-mayor-now"]);
    expect(textAt(edited.draft.files, [FILE, "stances", 0, "actor"])).toBe("the-mayor");
  });

  it("has a number if another record has the id, and keeps it", () => {
    const twice = does(
      does(named, add("stances", { id: "stance-1", actor: "greens", position: "now" })),
      set([FILE, "stances", 1, "summary"], "…"),
    );
    expect(idsOf(twice, "stances")).toEqual(["greens-now", "greens-now-2"]);
  });

  it("stays if the author has set it", () => {
    const own = does(named, (draft) => setId(draft, "stances", "greens-now", "mine"));
    const other = does(own, set([FILE, "stances", 0, "actor"], "council"));
    expect(idsOf(other, "stances")).toEqual(["mine"]);
  });

  it("stays once the corpus was taken away, after undo too", () => {
    const twice = does(named, add("stances", { id: "stance-1", actor: "council", position: "now" }));
    const settled = undo(settleIds(twice));
    const other = does(settled, set([FILE, "stances", 0, "position"], "later"));
    expect(idsOf(other, "stances")).toEqual(["greens-now"]);
  });

  it("is never that of a record which was there before", () => {
    const draft = apply(
      uncodedDraft(),
      addRecord(uncodedDraft(), FILE, "stances", { id: "old", actor: "greens" }),
    );
    const changed = does(startEdits(draft), set([FILE, "stances", 0, "position"], "now"));
    expect(idsOf(changed, "stances")).toEqual(["old"]);
  });
});
