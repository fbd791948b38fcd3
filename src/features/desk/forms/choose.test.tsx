import { act } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { en } from "../../../messages/en/en.ts";
import { bridgeDraft } from "../../../testing/bridge-draft.ts";
import { type ShownPanel, showPanel } from "../../../testing/desk-panel.tsx";
import { first, leave, press } from "../../../testing/use-page.ts";
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

const field = () => first(panel.box, "#field");

describe("a field that can add a record", () => {
  const chosen: string[] = [];
  const show = async () => {
    chosen.length = 0;
    panel = await showPanel(bridgeDraft(), () => (
      <Choose
        id="field"
        label="Actor"
        offers={[
          { id: "harbour", name: "Council of the harbour" },
          { id: "council", name: "Council" },
        ]}
        onChoose={(id) => chosen.push(id)}
        onAdd={(name) => chosen.push(`added ${name}`)}
      />
    ));
  };

  it("takes the exact name before a longer one", async () => {
    await show();
    await panel.write("field", "council");
    await press(field(), "Enter");
    expect(chosen).toEqual(["council"]);
  });

  it("adds a new name that is the beginning of another, unless the author moves to the other", async () => {
    await show();
    await panel.write("field", "Council of");
    await press(field(), "Enter");
    await panel.write("field", "Council of");
    await press(field(), "ArrowDown");
    await press(field(), "Enter");
    expect(chosen).toEqual(["added Council of", "harbour"]);
  });

  it("takes an exact name that is left with Tab, and says that another is not recorded", async () => {
    await show();
    await panel.write("field", "Council");
    await press(field(), "Tab");
    expect(chosen).toEqual(["council"]);
    await panel.write("field", "Coun");
    await press(field(), "Tab");
    await leave(field());
    expect(chosen).toEqual(["council"]);
    expect(first(panel.box, "[role=status]").textContent).toBe(en.desk.choose.left);
    await panel.write("field", "");
    await leave(field());
    expect(first(panel.box, "[role=status]").textContent).toBe("");
  });
});
