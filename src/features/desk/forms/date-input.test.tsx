import { afterEach, expect, it } from "vitest";
import { en } from "../../../messages/en/en.ts";
import { textAt } from "../../../coding/values.ts";
import { bridgeDraft } from "../../../testing/bridge-draft.ts";
import { put, SOURCE } from "../../../testing/broken-corpora.ts";
import { type ShownPanel, showPanel } from "../../../testing/desk-panel.tsx";
import { createDesk } from "../desk-state.ts";
import { DeskContext } from "../use-desk.ts";
import { DateInput } from "./date-input.tsx";

const PATH = ["files", SOURCE, "stances", 0, "statedOn"];
const words = en.desk.date;

let panel: ShownPanel;
afterEach(() => panel.unmount());

/** Shows the date of a stance, and returns what reads it. */
async function show(statedOn: string) {
  const draft = bridgeDraft(put(SOURCE, ["stances", 0, "statedOn"], statedOn));
  const desk = createDesk("Draft", draft, { kind: "saving" });
  panel = await showPanel(draft, () => (
    <DeskContext value={desk}>
      <DateInput path={PATH} label="Date" hint="YYYY" />
    </DeskContext>
  ));
  return () => textAt(desk.get().edited.draft, PATH);
}

it("offers what a written date means, as one press", async () => {
  const value = await show("May 1, 2020");
  await panel.press(words.use("2020-05-01", "May 1, 2020"));
  expect(value()).toBe("2020-05-01");
  expect(panel.box.querySelector("button")).toBeNull();
});

it("completes a time that goes on with the date of the source", async () => {
  const value = await show("since 2019");
  await panel.press(panel.box.querySelector("button")?.textContent ?? "");
  expect(value()).toBe("2019/2020-05-01");
});

it("lets the author choose between two meanings", async () => {
  const value = await show("5/6/2020");
  expect(panel.box.querySelectorAll("button")).toHaveLength(2);
  await panel.press(words.use("2020-05-06", "May 6, 2020"));
  expect(value()).toBe("2020-05-06");
});

it("says that a date is that of the source, and offers it in an empty field", async () => {
  const ofSource = textAt(bridgeDraft().files, [SOURCE, "source", "datePublished"]) ?? "";
  const value = await show("");
  expect(panel.box.textContent).not.toContain(words.ofSource);
  await panel.press(panel.box.querySelector("button")?.textContent ?? "");
  expect(value()).toBe(ofSource);
  expect(panel.box.textContent).toContain(words.ofSource);
});

it("offers nothing for a date that is right, or that it cannot read", async () => {
  await show("2019-05~");
  expect(panel.box.querySelector("button")).toBeNull();
  await panel.unmount();
  await show("one day");
  expect(panel.box.querySelector("button")).toBeNull();
});
