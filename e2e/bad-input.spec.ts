/** Addresses that nobody should type: each gets a normal page, and a word on what was left out. */
import { en } from "../src/messages/en/en.ts";
import { MAX_QUERY_LENGTH } from "../src/url/query.ts";
import { countsOf, questionsOf, searchField } from "./comparison.ts";
import { actorName, issueTitle, model, paths, SOURCE, stanceTitle, stanceOf } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";

const headline = model.sources[0]?.headline ?? "";

for (const [address, nearest] of [
  [paths.stance("ndp-keep-ukraine-trainin"), stanceTitle(stanceOf("ndp-keep-ukraine-training"))],
  [paths.actor("frence"), actorName("france")],
  [paths.issue("un-nato-tset"), issueTitle("un-nato-test")],
  [paths.source(SOURCE.replace("mission", "misson")), headline],
  ["/ndp", actorName("ndp")],
] as const) {
  test(`${address} is not found, and the nearest is offered`, async ({ page, open, expectNoise }) => {
    expectNoise(/status of 404/u);
    const response = await open(address);
    expect(response.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(en.notFound.title);
    await expect(page).toHaveTitle(en.pageTitle(en.notFound.title));
    const suggestions = page.getByRole("main").getByRole("list");
    await suggestions.getByRole("link", { name: nearest }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(nearest);
  });
}

function isDecodable(address: string): boolean {
  try {
    return decodeURI(address) !== "";
  } catch {
    return false;
  }
}

for (const address of [
  "/stances/%E0%A4%A",
  "/%",
  "/actors/__proto__",
  "/issues/constructor",
  "/stances/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  "/stances/ndp-end-iraq-syria-combat/more",
  `/actors/${"x".repeat(5000)}`,
]) {
  test(`${address.slice(0, 50)} … gets a 404 page and logs nothing unexpected`, async ({
    page,
    open,
    expectNoise,
  }) => {
    expectNoise(/status of 404/u);
    // The router says so too.
    if (!isDecodable(address)) expectNoise(/could not be decoded/u);
    const response = await open(address);
    expect(response.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(en.notFound.title);
    await page.getByRole("main").getByRole("link", { name: en.failure.home }).click();
    await expect(questionsOf(page).first()).toBeVisible();
  });
}

const facet = en.selection.facet;

for (const [query, said] of [
  [
    "?follow=nobody&sort=x",
    `${en.selection.droppedName.follow} “nobody”, ${en.selection.droppedName.sort} “x”`,
  ],
  ["?issue=__proto__", `${facet.issue} “__proto__”`],
  ["?actor=constructor,toString", `${facet.actor} “constructor”, ${facet.actor} “toString”`],
  ["?position=ukraine-training", `${facet.position} “ukraine-training”`],
  ["?kind=%3Cb%3Ebold%3C/b%3E", `${facet.kind} “<b>bold</b>”`],
  ["?country=%E0%A4%A", `${facet.country} “`],
  ["?silence=%00", `${facet.silence} “`],
] as const) {
  test(`/${query} shows everything and says what was left out`, async ({ page, open }) => {
    const response = await open(paths.home + query);
    expect(response.status()).toBe(200);
    await expect(page.getByRole("main")).toContainText(said);
    await expect(questionsOf(page).first()).toBeVisible();
    expect(await countsOf(page)).toMatchObject({ stances: model.stances.length });
  });
}

test("a known value beside an unknown one still counts", async ({ page, open }) => {
  await open(`${paths.stances}?actor=nobody,france`);
  await expect(page.getByRole("main")).toContainText(`${facet.actor} “nobody”`);
  await expect(page.getByRole("table", { name: en.stanceTable.caption })).toBeVisible();
  expect(await countsOf(page)).toMatchObject({ stances: 1 });
});

test("mangled encoding in a search is a search like any other", async ({ page, open }) => {
  await open(`${paths.home}?q=%E0%A4zzz&%=%&&=`);
  await expect(page.getByText(en.selection.nothing.search, { exact: true })).toBeVisible();
});

test("markup in a search is text", async ({ page, open, requests }) => {
  const markup = '<img src="./injected" onerror="alert(1)">';
  await open(`${paths.home}?q=${encodeURIComponent(markup)}`);
  await expect(searchField(page)).toHaveValue(markup);
  await expect(page.getByText(en.selection.nothing.search, { exact: true })).toBeVisible();
  await expect(page.getByRole("list", { name: en.selection.activeFilters })).toContainText(markup);
  expect(requests.filter((url) => url.endsWith("/injected"))).toEqual([]);
});

test("a query of 10,000 characters is cut, and that is said", async ({ page, open }) => {
  await open(`${paths.home}?q=${"kurdish".padEnd(10_000, "x")}`);
  await expect(page.getByRole("main")).toContainText(en.selection.droppedName.q);
  expect((await searchField(page).inputValue()).length).toBe(MAX_QUERY_LENGTH);
  await searchField(page).fill("kurdish");
  await expect(questionsOf(page).first()).toBeVisible();
});
