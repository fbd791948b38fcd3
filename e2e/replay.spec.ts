/** A page that is replayed elsewhere, its script and all, stays as it was prerendered. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { en } from "../src/messages/en/en.ts";
import { entryOf } from "./comparison.ts";
import { paths, positionLabel, stanceOf } from "./corpus.ts";
import { expect, MODEL_FILE, test } from "./fixtures.ts";
import { siteDir } from "./sites.ts";

const STANCE = "ndp-end-iraq-syria-combat";

const html = (at: string) => readFileSync(path.join(siteDir("main"), at, "index.html"), "utf8");

for (const [where, from, to] of [
  [
    "a web archive",
    paths.stance(STANCE),
    `/web/20200101000000/https://example.org${paths.stance(STANCE)}?x=1`,
  ],
  ["a web archive, at its front page", paths.home, "/web/20200101000000/https://example.org/?q=turkey"],
  ["a search engine's cache", paths.stance(STANCE), "/search?q=cache:abc"],
  ["a mirror with file names", paths.stance(STANCE), `${paths.stance(STANCE)}.html?x=1`],
] as const) {
  test(`a page stays whole in ${where}`, async ({ page, requests }) => {
    await page.route(
      (url) => url.pathname + url.search === to,
      (route) => route.fulfill({ contentType: "text/html", body: html(from) }),
    );
    await page.goto(to);
    // The script of the page has decided: until then the page waits for what its query selects.
    await expect(page.locator("html:not([data-query])")).toBeAttached();
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(en.notFound.title);
    const { issue, position } = stanceOf(STANCE);
    const words = positionLabel(issue, position);
    if (from === paths.home) await expect(entryOf(page, STANCE)).toBeVisible();
    else await expect(page.getByRole("heading", { level: 1 })).toContainText(words);
    expect(page.url().endsWith(to), "the address is the archive's").toBe(true);
    // The page has requested nothing else.
    expect(requests.filter((url) => url === "/sw.js" || MODEL_FILE.test(url))).toHaveLength(1);
  });
}
