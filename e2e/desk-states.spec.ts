/** Every view and state of the coding desk has no axe violation, nothing too small to press, and nothing wider than the screen. */
import type { BrowserContext, Page } from "playwright/test";
import { draftFile } from "../src/coding/folder.ts";
import { en } from "../src/messages/en/en.ts";
import { bridgeDraft, uncodedDraft } from "../src/testing/bridge-draft.ts";
import { denyStorage, give, openDraft, showView, untilSaved } from "./desk-drafts.ts";
import { expect, test } from "./fixtures.ts";
import { expectNoViolation, PHONE } from "./violations.ts";

const words = en.desk;

/** Shows one of the halves that a phone shows one at a time. */
async function showHalf(page: Page, half: "text" | "records"): Promise<void> {
  await page.setViewportSize(PHONE);
  await page.getByRole("tab", { name: words.half[half], exact: true }).click();
}

/** Shows a part of the panel of records. */
async function showPart(page: Page, name: string): Promise<void> {
  await showHalf(page, "records");
  await page
    .getByRole("navigation", { name: words.half.records })
    .getByRole("button", { name, exact: false })
    .click();
}

async function showRecord(page: Page, list: string, name: string): Promise<void> {
  await showPart(page, list);
  await page.getByRole("listitem").getByRole("button", { name, exact: true }).click();
}

const preview = (page: Page) => page.getByRole("tabpanel");

const ROWS = `Quotation,Actor,Issue,Position,Wording
The old bridge,Fishers,The bridge,Wait,x
it would wait for a report,The council,The bridge,Hope,x
`;
const PROPOSALS = JSON.stringify([
  { quotation: "it would wait for a report", actor: "council", issue: "bridge", position: "wait" },
]);

/** Another coding of the same text, which differs in two stances. */
const otherCoding = draftFile(
  bridgeDraft(({ "sources/bridge.json": { stances } }) => {
    Object.assign(stances[0] ?? {}, { position: "wait" });
    Object.assign(stances[1] ?? {}, { position: "rebuild" });
  }),
);

async function openOtherCoding(page: Page): Promise<void> {
  await openDraft(page);
  await showView(page, "coders");
  await give(page, en.coders.open, "other.draft.json", otherCoding);
  await expect(page.getByText(en.coders.hidden)).toBeVisible();
}

const STATES: Readonly<Record<string, (page: Page, context: BrowserContext) => Promise<void>>> = {
  "the start, with a draft and what was refused": async (page) => {
    await openDraft(page);
    await page.getByRole("button", { name: words.bar.back }).click();
    await page.getByRole("button", { name: words.start.delete }).click();
    await give(page, words.start.file, "article.txt", Uint8Array.of(0, 1, 2));
    await give(page, words.start.zip, "corpus.zip", "no zip file");
    await expect(page.getByRole("alert").filter({ hasText: /./u })).toHaveCount(3);
  },
  "a text": async (page) => {
    await openDraft(page);
    await showHalf(page, "text");
    await page.getByText(words.text.more).first().click();
    await page.locator("[data-paragraph='0']").press("ArrowRight");
  },
  "the form of a stance": async (page) => {
    await openDraft(page);
    await showRecord(page, words.collection.stances, "The Greens: Rebuild it");
  },
  "the form of an excerpt": async (page) => {
    await openDraft(page);
    await showRecord(page, words.collection.excerpts, "We will rebuild it this year");
  },
  "the list To do": async (page) => {
    await openDraft(
      page,
      bridgeDraft(({ "sources/bridge.json": { source, stances } }) => {
        Object.assign(source, { publisher: "", datePublished: "May" });
        Object.assign(stances[0] ?? {}, { evidence: [] });
      }),
    );
    await showPart(page, words.check.title);
  },
  "a table with wrong cells": async (page) => {
    await openDraft(page, uncodedDraft());
    await showView(page, "import");
    await give(page, en.bulk.file, "rows.csv", ROWS);
    await page.getByRole("button", { name: en.bulk.bring }).click();
    await expect(page.getByText(en.bulk.notBrought(3))).toBeVisible();
  },
  "proposals to review": async (page) => {
    await openDraft(page, uncodedDraft());
    await showView(page, "import");
    await give(page, en.bulk.file, "proposals.json", PROPOSALS);
    await page.getByRole("button", { name: en.bulk.bring }).click();
    await expect(page.getByRole("heading", { name: en.bulk.review.title })).toBeVisible();
  },
  "the other coding while it is hidden": openOtherCoding,
  "two codings, with a difference that is decided": async (page) => {
    await openOtherCoding(page);
    await page.getByLabel(en.coders.hide).uncheck();
    await page.getByLabel(en.coders.mine).fill("Ana");
    await page.getByLabel(en.coders.theirs).fill("Ben");
    await page.getByLabel(en.coders.by).fill("Cleo");
    await page.getByLabel(en.coders.reason, { exact: true }).first().fill("No year is named.");
    await page
      .getByRole("button", { name: en.coders.keep("Ben") })
      .first()
      .click();
    await expect(page.getByText(en.coders.decided(1))).toBeVisible();
    await page.getByRole("button", { name: en.coders.keep("Ben") }).click();
    await expect(page.getByText(en.coders.needsReason)).toBeVisible();
  },
  "the preview of the comparison": async (page) => {
    await openDraft(page);
    await showView(page, "preview");
    await expect(preview(page).getByRole("heading", { name: "The bridge of Hilltown" })).toBeVisible();
  },
  "the preview of a stance": async (page) => {
    await openDraft(page);
    await showRecord(page, words.collection.stances, "The Greens: Rebuild it");
    await page.getByRole("button", { name: words.showPage }).click();
    await expect(preview(page).getByRole("heading", { level: 1 })).toContainText("The Greens");
  },
  "the preview of a source": async (page) => {
    await openDraft(page);
    await showRecord(page, words.collection.sources, "A bridge too old");
    await page.getByRole("button", { name: words.showPage }).click();
    await expect(preview(page).getByRole("heading", { level: 1 })).toContainText("A bridge too old");
  },
  "what can be taken away": async (page) => {
    await openDraft(page, { ...bridgeDraft(), unreviewed: ["stances/council-wait"] });
    await showView(page, "take");
    await expect(page.getByText(words.take.unreviewed(1))).toBeVisible();
  },
  "a draft that another tab changed": async (page, context) => {
    await openDraft(page);
    await untilSaved(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByLabel(words.text.context).last().uncheck();
    await expect(page.getByText(words.bar.elsewhere)).toBeVisible();
    await other.close();
  },
  "a draft that the device cannot keep": async (page) => {
    await denyStorage(page);
    await page.reload();
    await openDraft(page);
    await expect(page.getByText(words.bar.notSaved)).toBeVisible();
  },
};

for (const [name, show] of Object.entries(STATES))
  test(`${name}: no violation`, async ({ page, open, context }) => {
    await open("/desk");
    await show(page, context);
    await expectNoViolation(page);
  });
