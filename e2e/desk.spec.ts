/** The coding desk: an article is put in, coded, kept, and taken away, and the site that is built of it says the same. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { zipSync } from "fflate";
import type { Page } from "playwright/test";
import { en } from "../src/messages/en/en.ts";
import { offer } from "../src/messages/fr/offer.ts";
import { normalize } from "../src/model/normalize.ts";
import { type CodingPlan, INVENTED_PLAN } from "../src/testing/desk-article.ts";
import { model } from "./corpus.ts";
import { Author, codeStance, startCoding } from "./desk-author.ts";
import { denyStorage, takeAway, untilSaved } from "./desk-drafts.ts";
import { PLAN } from "./desk-plan.ts";
import { expect, test } from "./fixtures.ts";
import { build } from "./sites.ts";
import { pressTo, tabTo } from "./keys.ts";

const words = en.desk;
const { languageOffer } = offer;
const WORK = path.resolve(import.meta.dirname, "../node_modules/.cache/standpoint/desk");

async function begin(page: Page, open: (to: string) => Promise<unknown>, plan: CodingPlan = INVENTED_PLAN) {
  await open("/desk");
  const author = new Author(page);
  await author.begin(plan);
  return author;
}

/** Fills in the facts of the corpus and the summaries of the paragraphs. */
async function fillIn(page: Page, author: Author, plan: CodingPlan): Promise<void> {
  const section = (name: string) =>
    page.getByRole("button", { name: new RegExp(`^${name}(?: \\(\\d+\\))?$`, "u") });
  await author.click(section(words.corpus));
  await author.write(author.field(words.field.title), "Who wants what?", "letters");
  await author.write(author.field(words.field.description), "One article.", "letters");
  await author.write(author.field(words.field.id), "my-corpus", "letters");
  await author.write(author.field(words.field.asOf), "2032-01-01", "letters");
  await author.write(author.field(words.field.licence), "CC-BY-4.0", "letters");
  for (const [at, summary] of plan.summaries.entries())
    await author.write(author.field(words.text.summary(at + 1)), summary, "sentences");
  // The first paragraph has no evidence.
  await author.click(page.getByRole("checkbox", { name: words.text.context }).first());
}

async function fillInSource(author: Author, plan: CodingPlan): Promise<void> {
  await author.click(author.button(words.text.facts));
  await author.write(author.field(words.field.publisher), plan.publisher, "letters");
  await author.write(author.field(words.field.datePublished), plan.date, "letters");
  await author.write(author.field(words.field.url), plan.url, "letters");
  await author.write(author.field(words.field.inLanguage), plan.language, "letters");
}

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" } as const;

/** The text of a page, as its build wrote it. */
function textOf(html: string): string {
  const text = html
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll(/&(amp|lt|gt|quot|#x27);/gu, (_, name: keyof typeof ENTITIES) => ENTITIES[name]);
  return normalize(text);
}

/** The part of a number that falls to one stance. */
const each = (now: number, then: number) => (now - then) / PLAN.stances.length;

test("an author codes an article, and the site that is built of it shows the same words", async ({
  page,
  open,
}) => {
  test.setTimeout(400_000);
  const author = await begin(page, open, PLAN);
  await fillInSource(author, PLAN);
  const before = { ...author.effort };
  const coding = startCoding(PLAN);
  for (const stance of PLAN.stances) await codeStance(author, coding, stance);
  const { letters } = author.effort;
  expect(each(letters, before.letters), "letters typed per stance besides sentences").toBeLessThanOrEqual(60);
  await fillIn(page, author, PLAN);

  await author.click(page.getByRole("button", { name: new RegExp(`^${words.check.title}`, "u") }));
  await expect(page.getByRole("heading", { name: words.check.errors })).toHaveCount(0);
  await page.getByRole("tab", { name: words.view.preview }).click();
  for (const { position } of PLAN.stances) await expect(page.getByText(position).first()).toBeVisible();

  const files = await takeAway(page);
  const again = await takeAway(page);
  expect(again, "every export of a draft is the same").toEqual(files);
  const corpus = path.join(WORK, "corpus");
  await rm(corpus, { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(corpus, name)), { recursive: true });
    await writeFile(path.join(corpus, name), bytes);
  }
  const outDir = path.join(WORK, "site");
  const { ok, output } = await build(outDir, { CORPUS_DIR: corpus });
  expect(ok, output).toBe(true);
  const { stances } = JSON.parse(await readFile(path.join(outDir, "data/corpus.json"), "utf8")) as {
    stances: { id: string; summary: { en: string } }[];
  };
  expect(stances).toHaveLength(PLAN.stances.length);
  for (const planned of PLAN.stances) {
    const id = stances.find(({ summary }) => summary.en === planned.summary)?.id ?? "";
    const text = textOf(await readFile(path.join(outDir, "stances", id, "index.html"), "utf8"));
    const { timing = "", condition = "" } = planned;
    for (const said of [planned.position, planned.summary, timing, condition])
      expect(text).toContain(normalize(said));
    for (const excerpt of [...planned.evidence, ...planned.reasons.flatMap((reason) => reason.evidence)])
      expect(text).toContain(normalize(excerpt.words));
  }
});

test("an author codes with the keyboard alone", async ({ page, open }) => {
  await open("/desk");
  const keyboard = page.keyboard;
  await tabTo(page, page.getByLabel(words.field.headline));
  await keyboard.type(INVENTED_PLAN.headline);
  await keyboard.press("Tab");
  await keyboard.insertText(INVENTED_PLAN.paragraphs.join("\n\n"));
  await tabTo(page, page.getByRole("button", { name: words.start.begin }));
  await keyboard.press("Enter");
  const first = page.locator("[data-paragraph='0']");
  await first.waitFor();
  await tabTo(page, first);
  await keyboard.press("ArrowDown");
  await expect(page.locator("[data-paragraph='1']")).toBeFocused();
  for (const key of ["ArrowRight", "ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowLeft"])
    await keyboard.press(key);
  await expect(
    page.getByRole("status").filter({ hasText: words.text.selected("Council would") }),
  ).toBeAttached();
  await keyboard.press("Control+ArrowRight");
  const sentence = page.locator("#desk-selection");
  await expect(sentence).toContainText(INVENTED_PLAN.paragraphs[1] ?? "");
  for (const key of ["ArrowLeft", "ArrowRight", "Shift+ArrowRight"]) await keyboard.press(key);
  await keyboard.press("Enter");
  await expect(page.locator("mark")).toHaveCount(1);
  const speaker = page.getByRole("combobox", { name: words.field.speaker });
  expect(await tabTo(page, speaker), "from the excerpt to its first field").toBe(1);
  await keyboard.type("Odile Marchand");
  await keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: words.add.stances }));
  await keyboard.press("Enter");
  const heading = page.getByRole("region", { name: words.half.records }).getByRole("heading", { level: 2 });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await tabTo(page, page.getByRole("combobox", { name: words.field.issue, exact: true }));
  await keyboard.type("The bridge");
  await keyboard.press("Enter");
  await tabTo(page, page.getByRole("combobox", { name: words.field.position, exact: true }));
  await keyboard.type("Close it");
  await keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Odile Marchand: Close it" })).toBeVisible();

  await expect(page.getByRole("textbox", { name: words.field.summary, exact: true })).toBeFocused();
  await pressTo(page, "Shift+Tab", page.getByRole("button", { name: `${words.change}: Close it` }));
  await keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: words.field.position, exact: true })).toBeFocused();
  await keyboard.type("Close");
  await keyboard.press("Enter");
  await tabTo(page, page.getByRole("textbox", { name: words.field.summary, exact: true }));
  await keyboard.type("The mayor would close it.");

  await keyboard.press("Escape");
  await expect(page.locator("[data-paragraph='1']")).toBeFocused();
  await keyboard.press("ArrowDown");
  for (const key of ["ArrowRight", "Shift+ArrowRight", "Enter"]) await keyboard.press(key);
  await expect(page.locator("mark")).toHaveCount(2);
  await keyboard.press("Escape");
  await expect(page.locator("[data-paragraph='2']")).toBeFocused();

  await keyboard.press("Home");
  const code = page.getByRole("tab", { name: words.view.code, exact: true });
  expect(await pressTo(page, "Shift+Tab", code), "from the text to the views").toBeLessThanOrEqual(7);
  for (let view = 0; view < 3; view++) await keyboard.press("ArrowRight");
  await expect(page.getByRole("tabpanel").getByText("Odile Marchand").first()).toBeVisible();
  await keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: words.view.take, exact: true })).toBeFocused();
  const corpus = page.getByRole("button", { name: words.take.corpus });
  expect(await tabTo(page, corpus), "past undo and redo").toBe(3);
  const [download] = await Promise.all([page.waitForEvent("download"), keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/u);
});

test("undo and redo take back each step, and leave the steps of a field to the field", async ({
  page,
  open,
}) => {
  await begin(page, open);
  const summary = page.getByRole("textbox", { name: words.text.summary(1), exact: true });
  await summary.pressSequentially("One.");
  await page.getByRole("checkbox", { name: words.text.context }).first().check();
  await page.locator("[data-paragraph='0']").focus();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("checkbox", { name: words.text.context }).first()).not.toBeChecked();
  await expect(summary).toHaveValue("One.");
  await page.getByRole("button", { name: words.bar.undo }).click();
  await expect(summary).toHaveValue("");
  await page.getByRole("button", { name: words.bar.redo }).click();
  await expect(summary).toHaveValue("One.");
  await page.locator("[data-paragraph='0']").focus();
  await page.keyboard.press("Control+Shift+z");
  await expect(page.getByRole("checkbox", { name: words.text.context }).first()).toBeChecked();
  await summary.focus();
  await summary.press("End");
  await summary.pressSequentially(" Two.");
  await summary.press("Control+z");
  await expect(summary).not.toHaveValue("One. Two.");
  await expect(page.getByRole("checkbox", { name: words.text.context }).first()).toBeChecked();
});

test("a paragraph is split before the selected words, and joined again", async ({ page, open }) => {
  const author = await begin(page, open);
  const texts = page.locator("[data-paragraph]");
  const [first = "", second = "", ...others] = INVENTED_PLAN.paragraphs;
  const item = page.getByRole("listitem").filter({ has: page.locator("[data-paragraph='1']") });
  await author.select("before the winter");
  await item.getByText(words.text.more).click();
  await item.getByRole("button", { name: words.text.split }).click();
  const [head = "", tail = ""] = second.split(/ (?=before the winter)/u);
  await expect(texts).toHaveText([first, head, tail, ...others]);
  await item.getByRole("button", { name: words.text.join }).click();
  await expect(texts).toHaveText([first, second, ...others]);
  await page.locator("[data-paragraph='2']").click();
  await item.getByRole("button", { name: words.text.split }).click();
  await expect(page.getByRole("alert").filter({ hasText: words.text.splitHint })).toBeVisible();
});

test("an excerpt gets other words, by mouse and by keys, and keeps all else", async ({ page, open }) => {
  const author = await begin(page, open);
  await author.select("Fernwick Council");
  await author.click(author.button(words.text.add));
  await author.choose(words.field.speaker, "The clerk", false);
  await author.click(author.button(words.add.stances));
  await author.click(author.button(/^Fernwick Council$/u).first());
  await author.select("Council");
  await author.click(author.button(words.text.reword));
  const records = page.getByRole("region", { name: words.half.records });
  await expect(page.locator("mark")).toHaveText("Council");
  await expect(records).toContainText("The clerk");
  await expect(records.getByRole("button", { name: words.fresh.stances })).toBeVisible();

  await author.click(author.button(words.quoted.change));
  await expect(page.locator("[data-paragraph='1']")).toBeFocused();
  await author.press("Shift+ArrowRight");
  await author.press("Shift+ArrowRight");
  await expect(page.locator("#desk-selection")).toContainText(words.quoted.words(3, undefined));
  await author.press("Shift+Enter");
  await expect(page.locator("mark")).toHaveText(/^Council \S+ \S+$/u);
  await expect(records).toContainText("The clerk");
  await author.click(author.button(words.bar.undo));
  await expect(page.locator("mark")).toHaveText("Council");
});

test("the text stays where it is when a field opens beside it, and a list opens in view", async ({
  page,
  open,
}) => {
  const author = await begin(page, open);
  await page.setViewportSize({ width: 1280, height: 640 });
  await author.select("Fernwick Council");
  await author.click(author.button(words.text.add));
  const text = page.locator("[data-paragraph='1']");
  const top = async () => (await text.boundingBox())?.y;
  await text.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const before = await top();
  await author.choose(words.field.speaker, "The clerk", false);
  await expect(page.getByRole("combobox", { name: words.field.type, exact: true })).toBeFocused();
  expect(await top()).toBe(before);
  await author.click(author.button(words.add.events));
  await author.click(author.button(words.collection.excerpts + " (1)"));
  await author.click(
    page
      .getByRole("listitem")
      .getByRole("button", { name: /^Fernwick Council/u })
      .last(),
  );
  await page.getByRole("combobox", { name: words.uses.to, exact: true }).press("ArrowDown");
  await expect(page.getByRole("option").last()).toBeInViewport({ ratio: 1 });
});

test("the button that adds an excerpt looks as if it can only if words are selected", async ({
  page,
  open,
}) => {
  const author = await begin(page, open);
  const add = author.button(words.text.add);
  const look = () => add.evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await look();
  await author.select("Fernwick Council");
  expect(await look()).not.toBe(before);
});

test.describe("in a browser whose reader has another language", () => {
  test.use({ locale: "fr-CA" });

  for (const width of [390, 1440])
    test(`a notice does not cover the bar below the text at ${width} px`, async ({ page, open }) => {
      const author = await begin(page, open);
      await page.setViewportSize({ width, height: 844 });
      await author.select("Fernwick Council");
      const notice = await page.getByRole("region", { name: languageOffer.label }).boundingBox();
      const bar = await page.locator("#desk-selection").boundingBox();
      if (!notice || !bar) throw new Error("A notice and the bar are there.");
      expect(notice.y + notice.height).toBeLessThanOrEqual(bar.y);
    });
});

test("a reload in the middle loses nothing", async ({ page, open }) => {
  const author = await begin(page, open);
  await author.select("Fernwick Council");
  await author.click(author.button(words.text.add));
  await page.getByRole("textbox", { name: words.text.summary(1), exact: true }).fill("Half a sen");
  await page.reload();
  await expect(page.getByRole("textbox", { name: words.text.summary(1), exact: true })).toHaveValue(
    "Half a sen",
  );
  await expect(page.locator("mark")).toHaveText("Fernwick Council");
  await page.getByRole("button", { name: words.bar.back }).click();
  await page.getByRole("button", { name: `${words.start.delete}: ${INVENTED_PLAN.headline}` }).click();
  await page.getByRole("button", { name: words.start.deleteNow }).click();
  await expect(page.getByText(words.start.none)).toBeVisible();
});

test("two tabs with one draft do not overwrite each other", async ({ page, open, context }) => {
  await begin(page, open);
  await untilSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  const summaryIn = (tab: Page) => tab.getByRole("textbox", { name: words.text.summary(1), exact: true });
  await expect(summaryIn(other)).toBeVisible();
  await summaryIn(page).fill("From the first tab.");
  await untilSaved(page);
  await expect(other.getByRole("alert").filter({ hasText: words.bar.elsewhere })).toBeVisible();
  await summaryIn(other).fill("From the second tab.");
  await other.getByRole("button", { name: words.bar.keepCopy }).click();
  await expect(other.getByText(words.bar.copyOf(INVENTED_PLAN.headline))).toBeVisible();
  await expect(summaryIn(other)).toHaveValue("From the second tab.");
  await page.reload();
  await expect(summaryIn(page)).toHaveValue("From the first tab.");
});

test("without storage the author works, is told, and can download the draft", async ({ page, open }) => {
  await denyStorage(page);
  await begin(page, open);
  const alert = page.getByRole("alert").filter({ hasText: words.bar.notSaved });
  await expect(alert).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    alert.getByRole("button", { name: words.bar.download }).click(),
  ]);
  expect(await readFile(await download.path(), "utf8")).toContain(
    INVENTED_PLAN.paragraphs[8] ?? "no paragraph",
  );
});

test("the corpus of the site opens, and goes into a zip that opens again", async ({ page, open }) => {
  await open("/desk");
  await page.getByRole("button", { name: words.start.site }).click();
  await expect(
    page.getByRole("button", { name: `${words.collection.stances} (${model.stances.length})` }),
  ).toBeVisible();
  const files = await takeAway(page);
  await page.getByRole("button", { name: words.bar.back }).click();
  const zip = Buffer.from(zipSync(files));
  await page
    .getByLabel(words.start.zip)
    .setInputFiles({ name: "corpus.zip", mimeType: "application/zip", buffer: zip });
  await expect(
    page.getByRole("button", { name: `${words.collection.stances} (${model.stances.length})` }),
  ).toBeVisible();
  expect(await takeAway(page)).toEqual(files);
});

test.describe("with a service worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("the desk works without a network after one visit to it", async ({ page, open, context }) => {
    await open("/desk");
    await expect(
      page.getByRole("contentinfo").getByText(en.offline.saved(0).split("(")[0] ?? ""),
    ).toBeVisible();
    await page.waitForFunction(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith("standpoint-desk-"));
      const saved = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return saved.flat().some(({ url }) => url.includes("desk-worker"));
    });
    await context.setOffline(true);
    await page.reload();
    await new Author(page).begin(INVENTED_PLAN);
    await expect(
      page.getByRole("button", { name: new RegExp(`^${words.check.title} \\(\\d+\\)`, "u") }),
    ).toBeVisible();
    await page.getByRole("tab", { name: words.view.take }).click();
    await expect(page.getByRole("button", { name: words.take.corpus })).toBeVisible();
  });
});
