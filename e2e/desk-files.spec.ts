/** The files that an author brings to the desk and takes from it: what is read in workers, what is refused, what comes out. */
import { strFromU8, strToU8, zipSync } from "fflate";
import type { Page } from "playwright/test";
import type { Draft } from "../src/coding/draft.ts";
import { draftFile, MAX_FOLDER_BYTES } from "../src/coding/folder.ts";
import { en } from "../src/messages/en/en.ts";
import { bridgeDraft, uncodedDraft } from "../src/testing/bridge-draft.ts";
import type { SmallCorpus } from "../src/testing/corpus-builder.ts";
import { countOf, give, openDraft, showView, takeAway } from "./desk-drafts.ts";
import { expect, test } from "./fixtures.ts";

const words = en.desk;
type SmallSource = SmallCorpus["sources/bridge.json"];

const COLUMNS = ["Quotation", "Actor", "Issue", "Position"];
const ROWS = [
  ["it would wait for a report", "The council", "The bridge", "Wait"],
  ["We will rebuild it this year", "The Greens", "The bridge", "Rebuild it"],
];

/** A row of a sheet, in the format of XLSX. */
function sheetRow(row: readonly string[]): string {
  return `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`;
}

/** A table as a workbook. */
function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const sheet = rows.map(sheetRow).join("");
  const parts = {
    "xl/workbook.xml": '<workbook xmlns:r="urn:r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/a.xml"/></Relationships>',
    "xl/worksheets/a.xml": `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** The stances of the corpus that the desk gives. */
async function stancesTakenAway(page: Page): Promise<readonly Record<string, unknown>[]> {
  const { "sources/bridge.json": file = new Uint8Array() } = await takeAway(page);
  return (JSON.parse(strFromU8(file)) as { stances: Record<string, unknown>[] }).stances;
}

async function bringIn(page: Page, name: string, contents: string | Uint8Array): Promise<void> {
  await showView(page, "import");
  await give(page, en.bulk.file, name, contents);
  await page.getByRole("button", { name: en.bulk.bring }).click();
}

test.beforeEach(async ({ open }) => void (await open("/desk")));

for (const [name, contents] of [
  ["rows.csv", [COLUMNS, ...ROWS].map((row) => row.join(";")).join("\n")],
  ["rows.xlsx", workbook([COLUMNS, ...ROWS])],
] as const)
  test(`${name} is brought in as a whole, or not at all`, async ({ page }) => {
    await openDraft(page, uncodedDraft());
    const wrong = [...COLUMNS, "\n", ...ROWS.flatMap((row) => [...row, "\n"]), "nothing like it", "Fishers"];
    await bringIn(page, "wrong.csv", wrong.join(",").replaceAll(",\n,", "\n"));
    await expect(page.getByText(en.bulk.error.unknownActor("Fishers"))).toBeVisible();
    await showView(page, "code");
    await expect(countOf(page, "stances", 0)).toBeVisible();
    await bringIn(page, name, contents);
    await expect(page.getByText(en.bulk.brought(2, 0, 2))).toBeVisible();
    expect((await stancesTakenAway(page)).map(({ id }) => id)).toEqual(["council-wait", "greens-rebuild"]);
    await page.getByRole("button", { name: words.bar.undo }).click();
    await showView(page, "code");
    await expect(countOf(page, "stances", 0)).toBeVisible();
  });

test("a proposal is taken away once a person has accepted it", async ({ page }) => {
  await openDraft(page, uncodedDraft());
  const proposals = ROWS.map(([quotation, actor, issue, position]) => ({
    ...{ quotation, actor, issue, position },
  }));
  await bringIn(page, "proposals.json", JSON.stringify({ stances: proposals }));
  const accept = page.getByRole("button", { name: `${en.bulk.review.accept}: `, exact: false });
  await expect(accept).toHaveCount(2);
  expect(await stancesTakenAway(page)).toEqual([]);
  await showView(page, "import");
  await accept.first().press("Enter");
  // The focus goes on to the next proposal.
  await expect(accept).toHaveCount(1);
  await expect(accept).toBeFocused();
  expect((await stancesTakenAway(page)).map(({ id }) => id)).toEqual(["council-wait"]);
  await expect(page.getByText(words.take.unreviewed(2))).toBeVisible();
});

test("the decision between two codings is taken away", async ({ page }) => {
  await openDraft(page);
  await showView(page, "coders");
  const other = bridgeDraft(({ "sources/bridge.json": { stances } }) => {
    Object.assign(stances[0] ?? {}, { position: "wait" });
  });
  await give(page, en.coders.open, "other.draft.json", draftFile(other));
  await expect(page.getByText(en.coders.hidden)).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  await page.getByLabel(en.coders.hide).uncheck();
  for (const [label, text] of [
    [en.coders.mine, "Ana"],
    [en.coders.theirs, "Ben"],
    [en.coders.by, "Cleo"],
    [en.coders.reason, "No year is named."],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByRole("button", { name: en.coders.keep("Ben") }).click();
  await page.getByRole("button", { name: en.coders.record }).click();
  const [first, second] = await stancesTakenAway(page);
  expect(first).toMatchObject({
    position: "wait",
    coding: {
      coders: ["Ana", "Ben"],
      decision: { coder: "Ben", by: "Cleo", reason: { en: "No year is named." } },
    },
  });
  expect(second).toMatchObject({ coding: { coders: ["Ana", "Ben"] } });
});

test("the preview shows the words of the draft", async ({ page }) => {
  const { files } = bridgeDraft();
  const { stances, excerpts, source } = files["sources/bridge.json"] as unknown as SmallSource;
  const wordsOf = (ids: readonly string[]) =>
    excerpts.filter(({ id }) => ids.includes(id)).map(({ selector }) => selector.exact);
  const preview = page.getByRole("tabpanel");
  await openDraft(page);
  for (const { name, shown } of [
    ...stances.map(({ id, summary, evidence }) => ({
      name: { "greens-rebuild": "The Greens: Rebuild it", "council-wait": "The council: Wait" }[id] ?? id,
      shown: [summary["en"] ?? "", ...wordsOf(evidence)],
    })),
    { name: source.headline, shown: wordsOf(excerpts.map(({ id }) => id)) },
  ]) {
    await showView(page, "code");
    const list = name === source.headline ? words.collection.sources : words.collection.stances;
    await page.getByRole("button", { name: new RegExp(`^${list} \\(`, "u") }).click();
    await page.getByRole("listitem").getByRole("button", { name, exact: true }).click();
    await page.getByRole("button", { name: words.showPage }).click();
    for (const text of shown) await expect(preview).toContainText(text);
  }
  await preview.getByRole("link", { name: en.titles.home, exact: true }).click();
  const heading = preview.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("The bridge of Hilltown");
  await expect(page).toHaveURL(/\/desk/u);
  await preview.getByRole("link", { name: source.headline }).press("Enter");
  await expect(heading).toHaveText(source.headline);
  await expect(heading).toBeFocused();
  await page.goBack();
  await expect(heading).toHaveText("The bridge of Hilltown");
  await page.goForward();
  await page.reload();
  await expect(heading).toHaveText(source.headline);
});

const later = { ...bridgeDraft(), version: 2 } as unknown as Draft;
const files = (texts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));

test("a file that cannot be read is refused with its reason, and the drafts stay as they were", async ({
  page,
}) => {
  await openDraft(page);
  await page.getByRole("button", { name: words.bar.back }).click();
  const drafts = page.getByRole("region", { name: words.start.drafts }).getByRole("listitem");
  await expect(drafts).toHaveCount(1);
  const { problem } = words.start;
  for (const [name, contents, reason] of [
    ["bomb.zip", files({ "corpus.json": " ".repeat(MAX_FOLDER_BYTES + 1) }), problem["too-large"]()],
    ["outside.zip", files({ "corpus.json": "{}", "../x.json": "{}" }), problem["path-outside"]("../x.json")],
    ["later.draft.json", draftFile(later), problem["later-version"]()],
    ["picture.zip", Uint8Array.of(0x89, 0x50, 0, 1), problem["not-a-zip"]()],
  ] as const) {
    await give(page, words.start.zip, name, contents);
    await expect(page.getByRole("alert").filter({ hasText: words.start.refused(reason) })).toBeVisible();
  }
  for (const [contents, reason] of [
    ["x".repeat(5_000_000), en.verify.problem["too-long"]],
    [Uint8Array.of(0x89, 0x50, 0, 1), en.verify.problem.binary],
  ] as const) {
    await give(page, words.start.file, "article.txt", contents);
    await expect(page.getByText(reason)).toBeVisible();
  }
  await expect(drafts).toHaveCount(1);
  await page.getByRole("button", { name: `${words.open}: hilltown` }).click();
  await expect(countOf(page, "stances", 2)).toBeVisible();
});
