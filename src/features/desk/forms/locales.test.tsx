import { afterEach, describe, expect, it } from "vitest";
import type { Draft } from "../../../coding/draft.ts";
import { valueAt } from "../../../coding/values.ts";
import { en } from "../../../messages/en/en.ts";
import { bridgeDraft } from "../../../testing/bridge-draft.ts";
import type { SmallCorpus } from "../../../testing/corpus-builder.ts";
import { type ShownPanel, showPanel } from "../../../testing/desk-panel.tsx";
import { first, leave, named } from "../../../testing/use-page.ts";
import { createDesk, type Desk } from "../desk-state.ts";
import { namesOf } from "../names.ts";
import { DeskContext } from "../use-desk.ts";
import { CORPUS_FIELDS } from "./fields.ts";
import { elementId } from "./place.ts";
import { Fields } from "./record-form.tsx";

const CORPUS = ["files", "corpus.json"];

let panel: ShownPanel;
afterEach(() => panel.unmount());

/** Shows the form of the corpus. */
async function showCorpus(change?: (files: SmallCorpus) => void): Promise<Desk> {
  const draft = bridgeDraft(change);
  const desk = createDesk("Draft", draft, { kind: "saving" });
  panel = await showPanel(draft, () => (
    <DeskContext value={desk}>
      <Fields path={CORPUS} fields={CORPUS_FIELDS} />
    </DeskContext>
  ));
  return desk;
}

const titleOf = (desk: Desk) => valueAt(desk.get().edited.draft, [...CORPUS, "title"]);

describe("the field of the languages", () => {
  it("moves the texts when the author leaves it, as one step", async () => {
    const desk = await showCorpus();
    const before = desk.get().edited.draft;
    const field = first(panel.box, `[id="${elementId([...CORPUS, "locales"])}"]`);
    for (const text of ["", "e", "es\nde"]) await panel.write(field.id, text);
    expect(desk.get().edited.draft).toBe(before);
    await leave(field);
    const { en: title } = valueAt(before, [...CORPUS, "title"]) as { readonly en: string };
    expect(titleOf(desk)).toEqual({ es: title });
    expect(desk.get().edited.done).toHaveLength(1);
  });
});

describe("a text in a language that the site does not have", () => {
  it("is shown, so that it can be taken out", async () => {
    const desk = await showCorpus((files) => {
      Object.assign(files["corpus.json"], { title: { en: "The bridge", fr: "Le pont" } });
    });
    const field = named(panel.box, "textarea", en.desk.inLocale(en.desk.field.title, "fr"));
    expect(field).toHaveProperty("value", "Le pont");
    await panel.write(field.id, "");
    expect(titleOf(desk)).toEqual({ en: "The bridge" });
    expect(document.getElementById(field.id)).toBeNull();
  });
});

it("a record has its name in another language while it has none in the default one", async () => {
  await showCorpus();
  const draft: Draft = bridgeDraft((files) => {
    Object.assign(files["corpus.json"], { locales: ["fr", "en"] });
  });
  expect(namesOf(draft, en).of("actors", "greens")).toBe("The Greens");
});
