import { act } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { bridgeDraft } from "../../../testing/bridge-draft.ts";
import { type ShownPanel, showPanel } from "../../../testing/desk-panel.tsx";
import { first } from "../../../testing/use-page.ts";
import { Choose } from "./choose.tsx";

let panel: ShownPanel;
afterEach(() => panel.unmount());

const OFFERS = [
  { id: "stance", name: "Eastmark: The federal government pays", kind: "Stance" },
  { id: "cell", name: "Federal department: The dam", kind: "Empty cell" },
];
const options = () => [...panel.box.querySelectorAll("[role=option]")].map((each) => each.textContent);

it("offers names that begin with the typed letters first, each with its kind, and Enter takes the first", async () => {
  const chosen: string[] = [];
  panel = await showPanel(bridgeDraft(), () => (
    <Choose id="field" label="Record" offers={OFFERS} onChoose={(id) => chosen.push(id)} />
  ));
  await panel.write("field", "Fed");
  expect(options()).toEqual([
    "Federal department: The dam · Empty cell",
    "Eastmark: The federal government pays · Stance",
  ]);
  await act(async () =>
    first(panel.box, "#field").dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true })),
  );
  expect(chosen).toEqual(["cell"]);
});

it("brings its list into view when it opens", async () => {
  const scrolled = vi.spyOn(Element.prototype, "scrollIntoView");
  panel = await showPanel(bridgeDraft(), () => (
    <Choose id="field" label="Record" offers={OFFERS} onChoose={() => undefined} />
  ));
  await act(async () => first(panel.box, "#field").click());
  const [list] = scrolled.mock.instances as unknown as readonly Element[];
  expect(list?.querySelector("[role=listbox]")).toBeTruthy();
  scrolled.mockRestore();
});
