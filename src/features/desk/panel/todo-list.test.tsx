import { afterEach, describe, expect, it } from "vitest";
import { en } from "../../../messages/en/en.ts";
import { bridgeDraft } from "../../../testing/bridge-draft.ts";
import type { SmallCorpus } from "../../../testing/corpus-builder.ts";
import { type ShownPanel, showPanel } from "../../../testing/desk-panel.tsx";
import { answerTo } from "../check/answer.ts";
import { createDesk } from "../desk-state.ts";
import { DeskContext } from "../use-desk.ts";
import { TodoList } from "./todo-list.tsx";

let panel: ShownPanel;
afterEach(() => panel.unmount());

/** The places that the list names for a draft with changed files. */
async function placesOf(change: (files: SmallCorpus) => void): Promise<(string | null | undefined)[]> {
  const draft = bridgeDraft(change);
  const desk = createDesk("Draft", draft, { kind: "saving" });
  desk.set({ answer: answerTo({ ...draft, withCorpus: false }) });
  panel = await showPanel(draft, () => (
    <DeskContext value={desk}>
      <TodoList />
    </DeskContext>
  ));
  return [...panel.box.querySelectorAll("li button")].map((button) => button.firstChild?.textContent);
}

describe("the list To do", () => {
  it("suggests to say for which issues a source was read, until that is said", async () => {
    await placesOf(() => {});
    expect(panel.box.textContent).not.toContain(en.desk.check.also);
    await panel.unmount();
    const places = await placesOf((files) => {
      delete files["sources/bridge.json"].source.readFor;
    });
    expect(panel.box.textContent).toContain(en.desk.check.readFor);
    expect(places.at(-1)).toBe("A bridge too old");
  });

  it("names the field of the corpus, of a source and of a record", async () => {
    expect(
      await placesOf((files) => {
        Object.assign(files["corpus.json"], { description: { en: "" } });
        Object.assign(files["sources/bridge.json"].source, { publisher: "" });
        Object.assign(files["issues.json"].issues[0] ?? {}, { question: { en: "" } });
      }),
    ).toEqual(
      expect.arrayContaining(["Corpus: Description", "The bridge: Question", "A bridge too old: Publisher"]),
    );
  });
});
