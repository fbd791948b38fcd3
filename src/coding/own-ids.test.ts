import { describe, expect, it } from "vitest";
import { uncodedDraft } from "../testing/bridge-draft.ts";
import type { Draft } from "./draft.ts";
import { apply, type Edit } from "./edit.ts";
import { type History, perform, settleIds, startHistory, undo } from "./history.ts";
import { followContent, setId, withOwnIds } from "./own-ids.ts";
import { addRecord, recordsOf, setValue } from "./records.ts";
import { textAt } from "./values.ts";

const FILE = "sources/bridge.json";

/** Does an edit as the desk does it. */
function does(history: History, makeEdit: (draft: Draft) => Edit): History {
  return perform(history, { edit: withOwnIds(history.draft, makeEdit(history.draft)) });
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

const idsOf = ({ draft }: History, collection: "stances" | "events" | "actors") =>
  recordsOf(draft, collection).map(({ record }) => textAt(record, ["id"]));

const stance = add("stances", { id: "stance-1", actor: "greens", issue: "bridge", position: "" });
const named = does(does(startHistory(uncodedDraft()), stance), set([FILE, "stances", 0, "position"], "now"));

describe("the id of a new record", () => {
  it("is made as soon as its names are known, and follows them", () => {
    expect(idsOf(named, "stances")).toEqual(["greens-now"]);
    const other = does(named, set([FILE, "stances", 0, "actor"], "council"));
    expect(idsOf(other, "stances")).toEqual(["council-now"]);
    expect(idsOf(undo(other), "stances")).toEqual(["greens-now"]);
    expect(undo(undo(undo(other))).draft.files).toEqual(uncodedDraft().files);
  });

  it("follows each letter of a title, in one step", () => {
    let history = does(startHistory(uncodedDraft()), add("events", { id: "event-1" }));
    for (const title of ["T", "The", "The vote"])
      history = does(history, set([FILE, "events", 0, "title", "en"], title));
    expect(idsOf(history, "events")).toEqual(["the-vote"]);
    expect(history.done).toHaveLength(4);
  });

  it("changes where other records name it, and in the ids that are made of it", () => {
    let history = does(startHistory(uncodedDraft()), add("actors", { id: "actor" }));
    history = does(history, add("stances", { id: "stance-1", actor: "actor", position: "now" }));
    const at = recordsOf(history.draft, "actors").length - 1;
    history = does(history, set(["actors.json", "actors", at, "name", "en"], "The mayor"));
    expect(idsOf(history, "actors").at(-1)).toBe("the-mayor");
    expect(idsOf(history, "stances")).toEqual(["the-mayor-now"]);
    expect(textAt(history.draft.files, [FILE, "stances", 0, "actor"])).toBe("the-mayor");
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
    const changed = does(startHistory(draft), set([FILE, "stances", 0, "position"], "now"));
    expect(idsOf(changed, "stances")).toEqual(["old"]);
  });
});
