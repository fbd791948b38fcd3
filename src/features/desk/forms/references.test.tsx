import { act } from "react";
import { afterEach, describe, expect, it } from "vitest";
import type { Draft } from "../../../coding/draft.ts";
import { en } from "../../../messages/en/en.ts";
import { bridgeDraft } from "../../../testing/bridge-draft.ts";
import { type ShownPanel, showPanel } from "../../../testing/desk-panel.tsx";
import { first } from "../../../testing/use-page.ts";
import { createDesk, type Desk } from "../desk-state.ts";
import { DeskContext } from "../use-desk.ts";
import { elementId } from "./place.ts";
import { ReferenceInput } from "./references.tsx";

const STANCE = ["files", "sources/bridge.json", "stances", 0];

let panel: ShownPanel;
afterEach(() => panel.unmount());

/** Shows the field of a stance for its actor or its issue. */
async function showField(draft: Draft, key: "actor" | "issue"): Promise<Desk> {
  const desk = createDesk("Draft", draft, { kind: "saving" });
  panel = await showPanel(draft, () => (
    <DeskContext value={desk}>
      <ReferenceInput path={[...STANCE, key]} label={key} collection={`${key}s`} />
    </DeskContext>
  ));
  return desk;
}

const field = (key: string) => first(panel.box, `[id="${elementId([...STANCE, key])}"]`);
const press = (key: string, name: string) =>
  act(async () => field(key).dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true })));
const options = () => [...panel.box.querySelectorAll("[role=option]")].map((each) => each.textContent);

describe("the field of an issue", () => {
  it("asks for the title of an issue that is named by its question", async () => {
    const draft = bridgeDraft(({ "sources/bridge.json": { stances } }) => {
      Object.assign(stances[0] ?? {}, { issue: "" });
    });
    const desk = await showField(draft, "issue");
    await panel.write(field("issue").id, "Should the ferry stop?");
    await press("issue", "Enter");
    const title = [...panel.box.querySelectorAll("label")].find(({ textContent }) =>
      textContent.startsWith(en.desk.field.title),
    );
    expect(title?.htmlFor).toBe(elementId(desk.get().focus ?? []));
    expect(panel.box.textContent).not.toContain(en.desk.field.question);
    expect(panel.box.textContent).toContain("Should the ferry stop?");
  });
});

describe("the field of an actor", () => {
  it("offers the actors of the latest stances first", async () => {
    const draft = bridgeDraft(({ "actors.json": { actors }, "sources/bridge.json": { stances } }) => {
      actors.unshift({ id: "ben", name: { en: "Ben" }, type: "person" });
      const [stance] = stances;
      if (stance) stances.push({ ...stance, id: "later", actor: "council" });
      Object.assign(stance ?? {}, { actor: "" });
    });
    await showField(draft, "actor");
    await press("actor", "ArrowDown");
    expect(options()).toEqual(["The council", "Ben", "The Greens", "Ana Grün"]);
  });
});
