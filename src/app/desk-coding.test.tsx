/** An author selects words at the desk and says what they support. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepInPage } from "../features/desk/unsaved-draft.ts";
import { en } from "../messages/en/en.ts";
import { bridgeDraft, uncodedDraft } from "../testing/bridge-draft.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { click, enter, first, leave, named, press, settled } from "../testing/use-page.ts";

vi.mock("../features/desk/worker.ts", () => import("../testing/worker-in-page.ts"));

const words = en.desk;
const open = await opener();
let page: LivePage;
beforeEach(async () => {
  page = await open(`/desk?draft=${keepInPage({ name: "Hilltown", draft: uncodedDraft() })}`);
  await settled();
});
afterEach(() => page.close());

const button = (name: string) => named(page.root, "button", name);
const records = () => first(page.root, "#desk-records");
const bar = () => first(page.root, "#desk-selection");

/** Selects the first words of a paragraph with the keys. */
async function select(index: number, count: number): Promise<HTMLElement> {
  const text = first(page.root, `[data-paragraph="${index}"]`);
  text.focus();
  document.getSelection()?.removeAllRanges();
  await press(text, "ArrowRight");
  for (let more = 1; more < count; more++) await press(text, "ArrowRight", { shiftKey: true });
  return text;
}

/** Adds the first words of a paragraph as an excerpt. */
async function addExcerpt(index: number, count: number): Promise<void> {
  await press(await select(index, count), "Enter");
}

test("words that are an excerpt already open it", async () => {
  await addExcerpt(2, 2);
  await addExcerpt(2, 2);
  expect(button(`${words.collection.excerpts} (1)`)).toBeTruthy();
  expect(records().textContent).toContain("The council");
  expect(first(bar(), "[role=alert]").textContent).toBe(words.text.known);
  await addExcerpt(2, 3);
  expect(button(`${words.collection.excerpts} (2)`)).toBeTruthy();
});

test.each([
  ["“We will rebuild it,” said Ana Grün.", "word", "direct-quote"],
  ["‘We will rebuild the council’s bridge,’ said Ana Grün.", "word", "direct-quote"],
  ["»Wir bauen die Brücke«, sagte Ana Grün.", "word", "direct-quote"],
  ["»Wir bauen die Brücke«, sagte Ana Grün. Der Rat ist dagegen.", "sentence", "paraphrase"],
  ["In the ’90s the bridge was new. It fell down.", "sentence", "paraphrase"],
])(
  "the way in which words are reported is suggested after their marks: %s",
  async (paragraph, unit, expected) => {
    await page.close();
    const draft = { ...uncodedDraft(), texts: { bridge: [{ text: paragraph }] } };
    page = await open(`/desk?draft=${keepInPage({ name: "Hilltown", draft })}`);
    await settled();
    const text = first(page.root, "[data-paragraph]");
    text.focus();
    document.getSelection()?.removeAllRanges();
    // The second word, or the second sentence.
    for (let step = 0; step < 2; step++) await press(text, "ArrowRight", { ctrlKey: unit === "sentence" });
    await press(text, "Enter");
    expect(named(records(), "select", words.field.attribution)).toHaveProperty("value", expected);
  },
);

test("a selection is forgotten when another record is opened", async () => {
  await addExcerpt(1, 2);
  await select(2, 2);
  expect(bar().textContent).toContain(words.text.selected("The council"));
  await click(button(`${words.collection.stances} (0)`));
  expect(bar().textContent).toContain(words.text.nothing);
});

test("a new record has our name, not its id, and undo says what it took back", async () => {
  await addExcerpt(2, 2);
  for (const [collection, name] of [
    ["stances", words.fresh.stances],
    ["silences", words.fresh.silences],
    ["events", words.fresh.events],
  ] as const) {
    await click(named(records(), "button", words.add[collection]));
    expect(first(records(), "h2").textContent).toBe(words.one[collection] + name);
    await click(button(`↶${words.bar.undo}`));
    expect(first(page.root, "[role=tabpanel] ~ [role=status]").textContent).toBe(
      `${words.bar.undone}: ${name}`,
    );
    await click(button(`${words.collection.excerpts} (1)`));
    await click(named(records(), "li button", "The council"));
  }
});

test("after the choice of all issues nothing more can be added, but it can be removed", async () => {
  await click(button(words.text.facts));
  const field = named(records(), "[role=group]", words.field.readFor);
  expect([...field.querySelectorAll("button")].map((each) => each.textContent)).toEqual([words.remove]);
});

test("the same stance is made for the second speaker of its words, ready to be named", async () => {
  await page.close();
  const draft = bridgeDraft(({ "sources/bridge.json": { excerpts } }) => {
    for (const excerpt of excerpts)
      if (excerpt.id === "council-waits") excerpt.speaker = ["council", "ana-gruen"];
  });
  page = await open(`/desk?draft=${keepInPage({ name: "Hilltown", draft })}`);
  await settled();
  await click(named(records(), "li button", "The council: Wait"));
  await click(named(records(), "button", words.sameStance));
  expect(first(records(), "h2").textContent).toBe(`${words.one.stances}The Greens: Wait`);
  expect(document.activeElement).toHaveProperty("value", "The Greens waits for a report.");
});

test("more words of an empty cell need no speaker either", async () => {
  await addExcerpt(2, 2);
  await click(named(records(), "button", words.add.silences));
  await addExcerpt(2, 3);
  const field = named(records(), "[role=combobox]", words.uses.to);
  await press(field, "ArrowDown");
  await press(field, "Enter");
  await click(button(`${words.collection.excerpts} (2)`));
  await click(named(records(), "li button", "The council said"));
  const attribution = named(records(), "select", words.field.attribution);
  expect(attribution).toHaveProperty("value", "reported-action");
});

test("where the corpus is taken away, a button leads to what is left to do", async () => {
  await click(named(page.root, "[role=tab]", words.view.take));
  await click(named(first(page.root, "[role=tabpanel]"), "button", words.check.title));
  expect(first(records(), "h2").textContent).toBe(words.check.title);
});

/** Opens another draft than the one of all tests, and a record of it. */
async function openRecord(collection: "actors" | "issues", name: string): Promise<void> {
  await page.close();
  page = await open(`/desk?draft=${keepInPage({ name: "Hilltown", draft: bridgeDraft() })}`);
  await settled();
  await click(named(page.root, "button", `${words.collection[collection]} (`));
  await click(named(records(), "li button", name));
}

test("a button works when the field of an id is left for it", async () => {
  await openRecord("actors", "Ana Grün");
  const field = named(records(), "input", words.field.id);
  await enter(field, "ana");
  const remove = named(records(), "button", words.delete(words.one.actors));
  await leave(field);
  expect(remove.isConnected).toBe(true);
});

test("an id that another record has is refused with words, and stays to be corrected", async () => {
  await openRecord("actors", "Ana Grün");
  const field = named(records(), "input", words.field.id);
  await enter(field, "greens");
  await leave(field);
  expect(records().textContent).toContain(words.idRefused);
  expect(field).toHaveProperty("value", "greens");
});

test("another id of a position is that of its stances, and a position in use stays", async () => {
  await openRecord("issues", "The bridge");
  const first1 = named(records(), "[role=group]", "Position 1");
  const field = named(first1, "input", words.field.id);
  const before = Number(button(`${words.check.title} (`).textContent.match(/\d+/u)?.[0]);
  await enter(field, "another");
  await leave(field);
  await click(named(first1, "button", `${words.remove}: Position 1`));
  expect(records().textContent).toContain(words.inUse);
  expect(named(records(), "[role=group]", "Position 1")).toBe(first1);
  expect(Number(button(`${words.check.title} (`).textContent.match(/\d+/u)?.[0])).toBe(before);
});

test("a new position is named by its label", async () => {
  await openRecord("issues", "The bridge");
  await click(named(records(), "button", words.addItem["positions"] ?? ""));
  const groups = [...records().querySelectorAll("[role=group] [role=group]")];
  const last = groups.findLast((each) => each.getAttribute("aria-label")?.startsWith("Position"));
  if (!last) throw new Error("There is no position.");
  const label = named(last, "textarea", words.field.label);
  expect(document.activeElement).toBe(label);
  await enter(label, "Move it");
  expect(named(last, "input", words.field.id)).toHaveProperty("value", "move-it");
});
