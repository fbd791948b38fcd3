/** The same site below a path, as a host's project pages have it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { en } from "../src/messages/en.ts";
import { cellOf, matrixOf, searchField } from "./comparison.ts";
import { actorName, model, paths, positionLabel, SOURCE, stanceOf } from "./corpus.ts";
import { expect, test, untilAlive } from "./fixtures.ts";
import { siteDir, SITES } from "./sites.ts";

test.use({ site: "sub-path" });

const { base } = SITES["sub-path"];
const at = (to: string) => base + to.slice(1);

test("pages and links live below the path", async ({ page, open, requests }) => {
  await open(paths.home);
  const { actor, issue, position } = stanceOf("ndp-end-iraq-syria-combat");
  const cell = await cellOf(page, actor, issue);
  await cell.getByRole("link", { name: positionLabel(issue, position) }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(at(paths.stance("ndp-end-iraq-syria-combat")));
  await page.getByRole("figure").first().getByRole("link", { name: en.excerpt.outline }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(at(paths.source(SOURCE)));
  await page.goBack();
  await page.goBack();
  await searchField(page).fill("turkey");
  await expect.poll(() => new URL(page.url()).search).toBe("?q=turkey");
  await page.reload();
  await untilAlive(page);
  await expect(searchField(page)).toHaveValue("turkey");
  await expect(matrixOf(page).getByRole("rowheader", { name: actorName("turkey") })).toBeVisible();
  // The router writes the root without its slash; like any host, the server then sends the reader on.
  const root = base.slice(0, -1);
  expect(requests.filter((url) => !url.startsWith(base) && !url.startsWith(`${root}?`))).toEqual([]);
});

for (const to of [paths.stance("ndp-keep-ukraine-training"), paths.actor("france"), paths.about]) {
  test(`${to} opens below the path, with and without the slash`, async ({ page, open }) => {
    for (const form of [to, `${to}/`]) {
      const response = await open(form);
      expect(response.status()).toBe(200);
      await expect.poll(() => new URL(page.url()).pathname).toBe(at(to));
    }
  });
}

test("the canonical address has the path", async ({ page, open }) => {
  await open(paths.about);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", `${at(paths.about)}/`);
});

test("the data files are published below the path", async ({ request }) => {
  for (const file of ["data/corpus.json", "data/corpus.schema.json"]) {
    const response = await request.get(`./${file}`);
    expect(response.status()).toBe(200);
    expect(await response.json()).toEqual(
      JSON.parse(readFileSync(path.join(siteDir("sub-path"), file), "utf8")),
    );
  }
  const { stances } = (await (await request.get("./data/corpus.json")).json()) as typeof model;
  expect(stances).toHaveLength(model.stances.length);
});

test("an unknown address below the path is not found, and one beside it too", async ({
  page,
  open,
  request,
  expectNoise,
}) => {
  expectNoise(/status of 404/u);
  const response = await open(paths.actor("frence"));
  expect(response.status()).toBe(404);
  await page
    .getByRole("main")
    .getByRole("link", { name: actorName("france") })
    .click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(at(paths.actor("france")));
  expect((await request.get("/about")).status()).toBe(404);
  await page.getByRole("navigation", { name: en.breadcrumb }).getByRole("link").first().click();
  await expect(matrixOf(page)).toBeVisible();
});
