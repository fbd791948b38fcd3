import { en } from "../../../messages/en/en.ts";
import { act } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { undo } from "../../../coding/edited-draft.ts";
import { uncodedDraft } from "../../../testing/bridge-draft.ts";
import { type ShownPanel, showPanel } from "../../../testing/desk-panel.tsx";
import type { TableWorker } from "./ask-worker.ts";
import { BulkPanel } from "./bulk-panel.tsx";
import { answersTo, type TableRequest } from "./table-requests.ts";

/** A worker that answers in the same thread, after the request. */
function startWorker(): TableWorker {
  const target = new EventTarget();
  return {
    addEventListener: target.addEventListener.bind(target) as TableWorker["addEventListener"],
    terminate: () => {},
    postMessage: (request: TableRequest) => {
      for (const data of answersTo(request)) target.dispatchEvent(new MessageEvent("message", { data }));
    },
  };
}

let panel: ShownPanel;
afterEach(() => panel.unmount());

async function open(text: string, start = startWorker): Promise<void> {
  panel = await showPanel(uncodedDraft(), (props) => <BulkPanel {...props} startWorker={start} />);
  await panel.choose("bulk-file", new File([text], "table.csv"));
  await act(async () => {});
}

const CSV = "Wer;Thema;Position;Zitat;Notiz\nThe council;The bridge;Wait;it would wait for a report;x\n";
const stancesOf = () => {
  const { "sources/bridge.json": file } = panel.edited().draft.files as unknown as {
    "sources/bridge.json": { stances: { id: string }[] };
  };
  return file.stances.map(({ id }) => id);
};

describe("the panel for tables", () => {
  it("brings in a table as one step that can be undone", async () => {
    await open(CSV);
    expect(panel.box.textContent).toContain("table.csv: 1 row");
    await panel.press("Bring in all rows");
    expect(panel.box.textContent).toContain("Brought in: 1 stance, 0 empty cells, 1 excerpt.");
    expect(stancesOf()).toEqual(["council-wait"]);
    expect(undo(panel.edited()).draft).toEqual(uncodedDraft());
  });

  it("names each cell that is not right, and brings in nothing", async () => {
    await open(CSV.replace("would wait", "would hope"));
    await panel.press("Bring in all rows");
    expect(panel.box.textContent).toContain("Nothing was brought in. 1 cell is not right:");
    expect(panel.box.textContent).toContain(
      "Row 2, Zitat: Differs from paragraph 3 by “hope”: the text has “wait”.",
    );
    expect(stancesOf()).toEqual([]);
  });

  it("lets the author assign a column", async () => {
    await open(CSV.replace("Zitat", "Wort"));
    await panel.press("Bring in all rows");
    expect(panel.box.textContent).toContain("Quotation: No column is assigned.");
    await panel.write("column-quotation", "3");
    await panel.press("Bring in all rows");
    expect(stancesOf()).toEqual(["council-wait"]);
  });

  it("adds new actors only if the author wants that", async () => {
    await open(CSV.replace("The council", "Fishers"));
    await panel.press("Bring in all rows");
    expect(panel.box.textContent).toContain("There is no actor “Fishers”.");
    await panel.toggle("Add actors, issues and positions that the draft does not have yet");
    await panel.press("Bring in all rows");
    expect(stancesOf()).toEqual(["fishers-wait"]);
  });

  it("says why a file is no table, and when the worker fails", async () => {
    await open("");
    expect(panel.box.textContent).toContain("The file has no rows below the names of its columns.");
    await panel.unmount();
    await open(CSV, () => ({
      ...startWorker(),
      postMessage: () => {
        throw new Error("gone");
      },
    }));
    expect(panel.box.textContent).toContain("The table could not be read. Try again.");
  });

  it("lists proposals as not reviewed until a person accepts or rejects them", async () => {
    const proposal = { actor: "council", issue: "bridge", position: "wait", quotation: "for a report" };
    await open(JSON.stringify([proposal, { ...proposal, actor: "greens", quotation: "crossed it daily" }]));
    expect(panel.box.textContent).toContain("These are proposals");
    await panel.press("Bring in all rows");
    expect(panel.edited().draft.unreviewed).toHaveLength(4);
    expect(panel.box.querySelector("[lang=en][dir]")?.textContent).toBe(en.quote("for a report"));
    await panel.press("Accept: The council: Wait (The bridge)");
    expect(panel.edited().draft.unreviewed).toEqual(["excerpts/crossed-it-daily", "stances/greens-wait"]);
    await panel.press("Reject: The Greens: Wait (The bridge)");
    expect(stancesOf()).toEqual(["council-wait"]);
    expect(panel.box.textContent).toContain("There is no proposal to review.");
  });
});
