/** Addresses that nobody should type: the host answers, and the page goes on. `src/app/bad-addresses.test.tsx` has what it says. */
import { en } from "../src/messages/en/en.ts";
import { questionsOf } from "./comparison.ts";
import { actorName, paths } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";

test("what is not found gets status 404, and the nearest is offered", async ({ page, open, expectNoise }) => {
  expectNoise(/status of 404/u);
  const response = await open(paths.actor("frence"));
  expect(response.status()).toBe(404);
  await expect(page).toHaveTitle(en.pageTitle(en.notFound.title));
  await page
    .getByRole("main")
    .getByRole("list")
    .getByRole("link", { name: actorName("france") })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(actorName("france"));
});

test("an address of any signs gets a 404 page and logs nothing unexpected", async ({
  page,
  open,
  expectNoise,
}) => {
  // The browser logs the status, and the router an address that it cannot decode.
  expectNoise(/status of 404/u, /could not be decoded/u);
  for (const address of [
    "/stances/%E0%A4%A",
    "/%",
    "/actors/__proto__",
    "/stances/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    `/actors/${"x".repeat(5000)}`,
  ]) {
    const response = await open(address);
    expect(response.status(), address).toBe(404);
    await expect(page.getByRole("heading", { level: 1 }), address).toHaveText(en.notFound.title);
    await page.getByRole("main").getByRole("link", { name: en.failure.home }).click();
    await expect(questionsOf(page).first(), address).toBeVisible();
  }
});

test("a query of any signs gets the page, and markup in it is text", async ({ page, open, requests }) => {
  const markup = '<img src="./injected" onerror="alert(1)">';
  for (const query of [
    "?country=%E0%A4%A",
    "?silence=%00",
    "?q=%E0%A4zzz&%=%&&=",
    `?q=${encodeURIComponent(markup)}`,
  ]) {
    const response = await open(paths.home + query);
    expect(response.status(), query).toBe(200);
  }
  await expect(page.getByRole("list", { name: en.selection.activeFilters })).toContainText(markup);
  expect(requests.filter((url) => url.endsWith("/injected"))).toEqual([]);
});
