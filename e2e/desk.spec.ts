/** The coding desk: an article is put in, coded, kept, and taken away, and the site that is built of it says the same. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright/test";
import { en } from "../src/messages/en/en.ts";
import { normalize } from "../src/model/normalize.ts";
import { type CodingPlan, INVENTED_PLAN } from "../src/testing/desk-article.ts";
import { Author, codeStance } from "./desk-author.ts";
import { PLAN } from "./desk-plan.ts";
import { expect, test } from "./fixtures.ts";
import { build } from "./sites.ts";
import { DESKTOP, expectNoViolation, PHONE } from "./violations.ts";

const words = en.desk;
const WORK = path.resolve(import.meta.dirname, "../node_modules/.cache/standpoint/desk");

/** Waits until the device has the draft as it is on the screen. */
const untilSaved = (page: Page) => expect(page.getByText(words.bar.saved(""), { exact: false })).toBeVisible();

async function begin(page: Page, open: (to: string) => Promise<unknown>, plan: CodingPlan = INVENTED_PLAN) {
  await open("/desk");
  const author = new Author(page);
  await author.begin(plan);
  return author;
}

/** Fills in the facts of the corpus, the source, the actors, the issues and the paragraphs. */
async function fillIn(page: Page, author: Author, plan: CodingPlan): Promise<void> {
  const section = (name: string) => page.getByRole("button", { name: new RegExp(`^${name}(?: \\(\\d+\\))?$`, "u") });
  await author.click(section(words.corpus));
  await author.write(author.field(words.field.title), "Who wants what?", "letters");
  await author.write(author.field(words.field.description), "One article.", "letters");
  await author.write(author.field(words.field.id), "my-corpus", "letters");
  await author.write(author.field(words.field.asOf), "2032-01-01", "letters");
  await author.write(author.field(words.field.licence), "CC-BY-4.0", "letters");
  await author.click(section(words.collection.actors));
  for (const [name, type] of Object.entries(plan.actors)) {
    await author.click(page.getByRole("listitem").getByRole("button", { name, exact: true }));
    await page.getByRole("combobox", { name: words.field.type, exact: true }).selectOption(type);
    await author.click(section(words.collection.actors));
  }
  for (const [name, question] of Object.entries(plan.issues)) {
    await author.click(section(words.collection.issues));
    await author.click(page.getByRole("listitem").getByRole("button", { name, exact: true }));
    await author.write(author.field(words.field.question), question, "sentences");
  }
  for (const [at, summary] of plan.summaries.entries())
    await author.write(author.field(words.text.summary(at + 1)), summary, "sentences");
  // The first paragraph has no evidence.
  await author.click(page.getByRole("checkbox", { name: words.text.context }).first());
}

async function fillInSource(page: Page, author: Author, plan: CodingPlan): Promise<void> {
  await author.click(author.button(words.text.facts));
  await author.write(author.field(words.field.publisher), plan.publisher, "letters");
  await author.write(author.field(words.field.datePublished), plan.date, "letters");
  await author.write(author.field(words.field.url), plan.url, "letters");
  await author.write(author.field(words.field.inLanguage), plan.language, "letters");
}

/** The files of the corpus that the desk gives. */
async function takeAway(page: Page): Promise<Record<string, Uint8Array>> {
  await page.getByRole("tab", { name: words.view.take }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: words.take.corpus }).click(),
  ]);
  return unzipSync(new Uint8Array(await readFile(await download.path())));
}

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" } as const;

/** The text of a page, as its build wrote it. */
function textOf(html: string): string {
  const text = html
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll(/&(amp|lt|gt|quot|#x27);/gu, (_, name: keyof typeof ENTITIES) => ENTITIES[name]);
  return normalize(text);
}

test("an author codes an article, and the site that is built of it shows the same words", async ({
  page,
  open,
}) => {
  test.setTimeout(400_000);
  const author = await begin(page, open, PLAN);
  await fillInSource(page, author, PLAN);
  const known = { actors: new Set<string>(), issues: new Set<string>() };
  const before = { ...author.effort };
  for (const stance of PLAN.stances) await codeStance(author, known, stance);
  const { clicks, keys, letters } = author.effort;
  const each = (now: number, then: number) => (now - then) / PLAN.stances.length;
  console.log(
    `Per stance: ${each(clicks, before.clicks)} clicks, ${each(keys, before.keys)} keys, ${each(letters, before.letters)} letters besides sentences`,
  );
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
    for (const said of [planned.position, planned.summary, timing, condition]) expect(text).toContain(normalize(said));
    for (const excerpt of [...planned.evidence, ...planned.reasons.flatMap((reason) => reason.evidence)])
      expect(text).toContain(normalize(excerpt.words));
  }
});
