import { afterEach, expect, test } from "vitest";
import { recordsOf } from "../../../coding/records.ts";
import { en } from "../../../messages/en/en.ts";
import { COLLECTIONS, type Collection } from "../../../model/vocabulary.ts";
import { bridgeDraft } from "../../../testing/bridge-draft.ts";
import { type ShownPanel, showPanel } from "../../../testing/desk-panel.tsx";
import { createDesk } from "../desk-state.ts";
import { DeskContext } from "../use-desk.ts";
import { FIELDS } from "./fields.ts";
import { elementId } from "./place.ts";
import { Fields } from "./record-form.tsx";

let panel: ShownPanel;
afterEach(() => panel.unmount());

/** Shows the form of the first record of a collection. Returns what stands beside the label of a field. */
async function showForm(collection: Collection): Promise<(key: string) => string> {
  const draft = bridgeDraft(({ "sources/bridge.json": { excerpts, silences } }) => {
    Object.assign(excerpts[0] ?? {}, { attribution: "background" });
    Object.assign(silences[0] ?? {}, { kind: "declined" });
  });
  const [{ file, path } = { file: "", path: [] }] = recordsOf(draft, collection);
  const place = ["files", file, ...path];
  panel = await showPanel(draft, () => (
    <DeskContext value={createDesk("Draft", draft, { kind: "saving" })}>
      <Fields path={place} fields={FIELDS[collection]} />
    </DeskContext>
  ));
  return (key) => {
    const id = elementId([...place, key]);
    const field = document.getElementById(id) ?? document.getElementById(`${id}/en`);
    const [note = ""] = field?.getAttribute("aria-describedby")?.split(" ") ?? [];
    return document.getElementById(note)?.textContent ?? "";
  };
}

test.each(COLLECTIONS)("each field that may stay empty says so: %s", async (collection) => {
  const noteOf = await showForm(collection);
  const said = FIELDS[collection].filter(({ key }) => noteOf(key).startsWith(en.desk.optional));
  expect(said).toEqual(FIELDS[collection].filter(({ optional }) => optional));
});
