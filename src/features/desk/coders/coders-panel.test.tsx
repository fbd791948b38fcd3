import { act, type ComponentProps, useState } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Draft } from "../../../coding/draft.ts";
import { bridgeDraft } from "../../../testing/bridge-draft.ts";
import type { SmallCorpus } from "../../../testing/corpus-builder.ts";
import { type ShownPanel, showPanel } from "../../../testing/desk-panel.tsx";
import type { OtherCoding } from "../desk-state.ts";
import { CodersPanel } from "./coders-panel.tsx";

const other = bridgeDraft(({ "sources/bridge.json": { stances } }) => {
  Object.assign(stances[0] ?? {}, { position: "wait" });
});

let panel: ShownPanel;
afterEach(() => panel.unmount());

interface KeptProps extends Pick<ComponentProps<typeof CodersPanel>, "draft" | "perform"> {
  readonly files: Readonly<Record<string, Draft>>;
}

/** The panel with what the desk keeps for it. It can be left and shown again, and opens files by their names. */
function Kept({ files, ...props }: KeptProps) {
  const [coding, onCoding] = useState<OtherCoding>();
  const [isShown, setShown] = useState(true);
  const openFile = ({ name }: File) => Promise.resolve(files[name]);
  return (
    <>
      <button type="button" onClick={() => setShown(!isShown)}>
        Another view
      </button>
      {isShown && <CodersPanel {...{ ...props, coding, onCoding, openFile }} />}
    </>
  );
}

async function choose(name: string): Promise<void> {
  await panel.choose("coders-file", new File([""], name));
  await act(async () => {});
}

async function open(name: string): Promise<void> {
  panel = await showPanel(bridgeDraft(), (props) => <Kept {...props} files={{ "other.zip": other }} />);
  await choose(name);
}

const stancesOf = () => (panel.edited().draft.files as unknown as SmallCorpus)["sources/bridge.json"].stances;

describe("the other coding", () => {
  it("is hidden until the author wants to see it", async () => {
    await open("other.zip");
    expect(panel.box.textContent).toContain("The other coding is hidden");
    expect(panel.box.querySelector("table, li")).toBe(null);
    await panel.toggle("Hide the other coding while I code");
    expect(panel.box.querySelector("table")).not.toBe(null);
  });

  it("is refused if the file is none", async () => {
    await open("notes.zip");
    expect(panel.box.textContent).toContain("This file is not a corpus or a draft.");
  });
});

describe("what was opened", () => {
  beforeEach(() => open("other.zip"));

  it("stays open, with the names of the coders, while the author is in another view", async () => {
    await panel.toggle("Hide the other coding while I code");
    await panel.write("coder-a", "Ana");
    await panel.press("Another view");
    expect(panel.box.querySelector("table")).toBe(null);
    await panel.press("Another view");
    expect(panel.box.querySelector("table")).not.toBe(null);
    expect(panel.box.querySelector("#coder-a")).toHaveProperty("value", "Ana");
  });

  it("stays open if the next file is none", async () => {
    await choose("notes.zip");
    expect(panel.box.textContent).toContain("This file is not a corpus or a draft.");
    expect(panel.box.textContent).toContain("The other coding is hidden");
  });

  it("can be closed", async () => {
    await panel.press("Close the other coding");
    expect(panel.box.textContent).not.toContain("The other coding is hidden");
  });
});

describe("the comparison", () => {
  beforeEach(async () => {
    await open("other.zip");
    await panel.toggle("Hide the other coding while I code");
  });

  it("has the figures of each layer, and says which cannot be estimated", () => {
    const rows = [...panel.box.querySelectorAll("tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows[2]).toEqual(["Speaker", "3", "100%", "1.00", "1.00"]);
    expect(rows[5]).toEqual([
      ...["Issue", "3", "100%"],
      ...["cannot be estimated: one value only", "cannot be estimated: one value only"],
    ]);
    expect(rows[6]?.slice(0, 3)).toEqual(["Position", "3", "33%"]);
  });

  it("shows both codings of a difference beside its words", () => {
    const [difference] = panel.box.querySelectorAll("h4");
    expect(difference?.textContent).toBe("You differ in: Position (paragraph 1)");
    const item = difference?.parentElement?.textContent;
    expect(item).toContain("The Greens: Rebuild it");
    expect(item).toContain("The Greens: Wait");
    expect(item).toContain("We will rebuild it this year");
  });

  it("records a decision with its reason, after two names and who decides", async () => {
    await panel.press("Take the other coding");
    expect(panel.box.textContent).toContain("Enter two different names first.");
    await panel.write("coder-a", "Ana");
    await panel.write("coder-b", "Ben");
    await panel.press("Take the coding of Ben");
    expect(panel.box.textContent).toContain("Enter who decides, and why.");
    await panel.write("coders-by", "Cleo");
    await panel.write("reason-greens-rebuild-greens-rebuild", "No year is named.");
    await panel.press("Take the coding of Ben");
    expect(stancesOf()[0]).toMatchObject({
      position: "wait",
      coding: {
        coders: ["Ana", "Ben"],
        decision: { coder: "Ben", by: "Cleo", reason: { en: "No year is named." } },
      },
    });
    expect(panel.box.textContent).toContain("No difference is left to decide.");
    expect(panel.box.textContent).toContain("Cleo decided for the coding of Ben: No year is named.");
  });

  it("records agreement", async () => {
    await panel.write("coder-a", "Ana");
    await panel.write("coder-b", "Ben");
    await panel.press("Record the agreement on these stances");
    expect(stancesOf().map(({ coding }) => coding)).toEqual([undefined, { coders: ["Ana", "Ben"] }]);
  });
});
