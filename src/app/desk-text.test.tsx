/** An author reads and divides the text of a source at the desk, leaves it, and comes back to it. */
import { act } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Draft } from "../coding/draft.ts";
import { keepInPage } from "../features/desk/unsaved-draft.ts";
import { en } from "../messages/en/en.ts";
import { bridgeDraft, BRIDGE_PARAGRAPHS, uncodedDraft } from "../testing/bridge-draft.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { click, enter, first, leave, named, press, settled, submit } from "../testing/use-page.ts";

vi.mock("../features/desk/worker.ts", () => import("../testing/worker-in-page.ts"));

const words = en.desk;
const open = await opener();
let page: LivePage;
afterEach(() => page.close());

async function openDraft(draft: Draft): Promise<void> {
  page = await open(`/desk?draft=${keepInPage({ name: "Hilltown", draft })}`);
  await settled();
}

const button = (name: string) => named(page.root, "button", name);
const text = () => first(page.root, "#desk-text");
const summary = (n: number) => named(text(), "textarea", `${words.text.summary(n)} (en)`);
const paragraphs = () => [...text().querySelectorAll<HTMLElement>("[data-paragraph]")];

/** Waits for an edit that computes the digest of the text. */
const until = (check: () => void) =>
  vi.waitFor(async () => {
    await act(() => new Promise((done) => setTimeout(done, 20)));
    check();
  });

/** Brings in a text of the source that is shown. */
async function bringIn(all: readonly string[]): Promise<void> {
  await enter(first(page.root, "#desk-text-of-source"), all.join("\n\n"));
  await submit(first(page.root, "form:has(#desk-text-of-source)"));
  await until(() => expect(paragraphs().length).toBeGreaterThan(0));
}

const ARTICLE = BRIDGE_PARAGRAPHS.map((each) => each.text);

test("the text of a page that is brought in again has each summary at its paragraph", async () => {
  await openDraft({ ...bridgeDraft(), texts: {} });
  await bringIn(["A bridge too old", ...ARTICLE, "Menu"]);
  expect(summary(1)).toHaveProperty("value", "The Greens want it rebuilt.");
  expect(summary(4)).toHaveProperty("value", "Traffic has grown.");
  expect(text().textContent.split(words.text.leftOutParagraph)).toHaveLength(3);
});

test("the summary of a paragraph that has changed is shown, and can be joined to it", async () => {
  await openDraft({
    ...bridgeDraft((files) => {
      files["sources/bridge.json"].source.paragraphs?.forEach((each) => delete each.use);
      const { excerpts } = files["sources/bridge.json"];
      Object.assign(files["sources/bridge.json"], {
        excerpts: excerpts.filter((each) => "paragraph" in each && each.paragraph !== 4),
      });
    }),
    texts: {},
  });
  await bringIn(ARTICLE.with(3, "Traffic has tripled."));
  expect(text().textContent).toContain(`${words.text.lostParagraph}Traffic has grown.`);
  expect(first(page.root, "#desk-selection [role=alert]").textContent).toBe(words.text.lost);
  expect(summary(4)).toHaveProperty("value", "");
  await click(named(text(), "li:has(> p + p + p) > button", words.text.join));
  await until(() => expect(summary(4)).toHaveProperty("value", "Traffic has grown."));
});

test("a paragraph that is put back has its summary again", async () => {
  await openDraft(uncodedDraft());
  await click(named(text(), "button", words.text.leaveOut));
  await until(() => expect(paragraphs()).toHaveLength(3));
  expect(text().textContent).toContain("The Greens want it rebuilt.");
  await click(button(words.text.putBack));
  await until(() => expect(summary(1)).toHaveProperty("value", "The Greens want it rebuilt."));
});

/** The paragraphs that Tab leads to. */
const stops = () => paragraphs().filter((each) => each.tabIndex === 0);
const records = () => first(page.root, "#desk-records");

/** Adds the first word of a paragraph as an excerpt. */
async function quoteFirstWord(index: number): Promise<void> {
  const paragraph = first(text(), `[data-paragraph="${index}"]`);
  await act(async () => paragraph.focus());
  document.getSelection()?.removeAllRanges();
  await press(paragraph, "ArrowRight");
  await press(paragraph, "Enter");
}

describe("the place in the text", () => {
  test("can be reached by Tab after the first paragraph was left out", async () => {
    await openDraft(uncodedDraft());
    expect(stops()).toEqual(paragraphs().slice(0, 1));
    await click(named(text(), "button", words.text.leaveOut));
    await until(() => expect(paragraphs()).toHaveLength(3));
    expect(stops()).toEqual(paragraphs().slice(0, 1));
  });

  test("is the paragraph that was used last, and only that", async () => {
    await openDraft(uncodedDraft());
    await act(async () => paragraphs()[1]?.focus());
    await press(first(text(), "[data-paragraph='1']"), "ArrowDown");
    expect(stops()).toEqual([document.activeElement]);
    expect(stops()).toEqual(paragraphs().slice(2, 3));
  });

  test("is with the words just quoted, after Escape in their record", async () => {
    await openDraft(uncodedDraft());
    await quoteFirstWord(2);
    await act(async () => named(records(), "select", words.field.attribution).focus());
    document.getSelection()?.removeAllRanges();
    const scrolled = vi.spyOn(Element.prototype, "scrollIntoView");
    await press(named(records(), "select", words.field.attribution), "Escape");
    expect(document.activeElement).toBe(first(text(), "[data-paragraph='2']"));
    expect(document.getSelection()?.toString()).toBe("The");
    expect(scrolled.mock.contexts.at(-1)).toHaveProperty("textContent", "The");
    scrolled.mockRestore();
  });

  test("is with the words just quoted, when a phone shows the text again", async () => {
    await openDraft(uncodedDraft());
    await quoteFirstWord(3);
    const scrolled = vi.spyOn(Element.prototype, "scrollIntoView");
    await click(named(page.root, "[role=tab]", words.half.text));
    expect(scrolled.mock.contexts.at(-1)).toHaveProperty("textContent", "Traffic");
    scrolled.mockRestore();
  });
});

test("undo takes back what was typed since the field was entered, and no more", async () => {
  await openDraft(uncodedDraft());
  await enter(summary(3), "A sentence.");
  await leave(summary(3));
  await enter(summary(3), "x");
  await click(button(`↶${words.bar.undo}`));
  expect(summary(3)).toHaveProperty("value", "A sentence.");
  await click(button(`↶${words.bar.undo}`));
  expect(summary(3)).toHaveProperty("value", "The council waits.");
});

test("undo takes back what was typed since a pause, and no more", async () => {
  await openDraft(uncodedDraft());
  const clock = vi.spyOn(Date, "now").mockReturnValue(1_000_000);
  await enter(summary(3), "A");
  await enter(summary(3), "A sentence.");
  clock.mockReturnValue(1_010_000);
  await enter(summary(3), "x");
  clock.mockRestore();
  await click(button(`↶${words.bar.undo}`));
  expect(summary(3)).toHaveProperty("value", "A sentence.");
  await click(button(`↶${words.bar.undo}`));
  expect(summary(3)).toHaveProperty("value", "The council waits.");
});

test("the text that was shown returns if no source is added after all", async () => {
  const draft = uncodedDraft();
  const other = JSON.parse(JSON.stringify(draft.files["sources/bridge.json"])) as { source: { id: string } };
  other.source.id = "aaa";
  await openDraft({
    ...draft,
    files: { ...draft.files, "sources/aaa.json": other },
    texts: { ...draft.texts, aaa: [{ text: "Another text." }] },
  });
  await enter(first(text(), "select"), "bridge");
  await click(button(words.text.addSource));
  expect(paragraphs()).toHaveLength(0);
  await click(named(text(), "button", words.cancel));
  expect(paragraphs()).toHaveLength(4);
});

test("a first source cannot be cancelled, because there is no text to return to", async () => {
  const { "sources/bridge.json": _, ...files } = uncodedDraft().files;
  await openDraft({ ...uncodedDraft(), files, texts: {} });
  const names = [...text().querySelectorAll("button")].map((each) => each.textContent);
  expect(names).toContain(words.start.begin);
  expect(names).not.toContain(words.cancel);
});
