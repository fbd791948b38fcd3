import { act } from "react";
import { afterEach, expect, test } from "vitest";
import { valueAt } from "../../../coding/values.ts";
import { en } from "../../../messages/en/en.ts";
import { bridgeDraft } from "../../../testing/bridge-draft.ts";
import { type ShownPanel, showPanel } from "../../../testing/desk-panel.tsx";
import { createDesk } from "../desk-state.ts";
import { DeskContext } from "../use-desk.ts";
import { EvidenceInput } from "./evidence.tsx";

const STANCE = ["files", "sources/bridge.json", "stances", 0];
const MEMBERSHIPS = ["files", "actors.json", "actors", 1, "memberships"];

let panel: ShownPanel;
afterEach(() => panel.unmount());

test("the membership of a speaker is added beside the words, and its role is asked for", async () => {
  const draft = bridgeDraft(({ "actors.json": { actors }, "sources/bridge.json": { excerpts, stances } }) => {
    actors.splice(1, 0, { id: "ben", name: { en: "Ben" }, type: "person" });
    const [{ actor, evidence } = { actor: "", evidence: [""] }] = stances;
    expect(actor).toBe("greens");
    const lead = excerpts.find(({ id }) => id === evidence[0]);
    Object.assign(lead ?? {}, { speaker: "ben", attribution: "direct-quote" });
  });
  const desk = createDesk("Draft", draft, { kind: "saving" });
  panel = await showPanel(draft, () => (
    <DeskContext value={desk}>
      <EvidenceInput path={[...STANCE, "evidence"]} label="Evidence" />
    </DeskContext>
  ));
  const name = en.desk.addMembership("Ben", "The Greens");
  await panel.press(name);
  expect(valueAt(desk.get().edited.draft, MEMBERSHIPS)).toEqual([{ organization: "greens" }]);
  expect(panel.box.textContent).not.toContain(name);
  expect(panel.box.textContent).toContain("Role: Ben, The Greens");
  expect(desk.get().focus).toEqual([...MEMBERSHIPS, 0, "role", "en"]);
  await act(async () => desk.undo(() => ""));
  expect(panel.box.textContent).toContain(name);
});
