/** A site below a path with spaces, accents and signs, as a project may be called, and with the most awkward ids. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { de } from "../src/messages/de/de.ts";
import { createPaths } from "../src/url/paths.ts";
import { below, expect, heading, HOME_HEADING, openSaved, test, untilHydrated } from "./fault-fixtures.ts";
import { visitStalled } from "./offline-measures.ts";
import { PUBLIC_ORIGIN, siteDir, SITES } from "./sites.ts";

test.use({ site: "sub-path" });

const { base } = SITES["sub-path"];
const paths = createPaths("");
const read = (file: string) => readFileSync(path.join(siteDir("sub-path"), file), "utf8");

/** Every page below the base, by the sitemap. */
const PAGES = [...read("sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, loc = ""]) =>
  loc.replaceAll("&amp;", "&").replace(PUBLIC_ORIGIN + base, ""),
);

/** Pages whose ids are names of the site's own, or of a host's, with what each must show. */
const AWKWARD = [
  [paths.actor("index"), "Stadtverwaltung Ödenbrück"],
  [paths.actor("embed"), "Schwimmverein Delphin"],
  [paths.actor("404"), "Petra Öhlschläger"],
  [paths.actor("constructor"), "Bündnis Takt fürs Tal"],
  [paths.issue("compare"), "Träger des Freibads"],
  [paths.stance("index"), "Nicht bauen"],
  [paths.source("embed"), "Niederschrift"],
] as const;

test("pages, links and files live below the path, whichever way its signs are written", async ({
  page,
  server,
}) => {
  for (const form of [
    base,
    base.slice(0, -1),
    base.replace("%20%C3%A9", " é"),
    base.toLowerCase(),
    base.replace("it's", "it%27s").replace("+", "%2b"),
  ]) {
    await page.goto(form);
    await untilHydrated(page);
    await expect.poll(() => new URL(page.url()).pathname).toBe(base);
    await expect(heading(page)).toContainText(HOME_HEADING);
  }
  await page.getByRole("link", { name: "Nicht bauen" }).first().click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(base + paths.stance("index").slice(1));
  const source = page.getByRole("figure").first().getByRole("link", { name: de.excerpt.outline });
  await source.click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(base + paths.source("embed").slice(1));
  await page.goBack();
  await page.goBack();
  await page.getByRole("searchbox", { name: de.selection.search }).fill("offnung");
  await expect.poll(() => page.url()).toMatch(/\?q=offnung$/u);
  expect(new URL(page.url()).pathname).toBe(base);
  // The only exceptions are the requests for the URL forms above.
  const own = (url: string) => decodeURIComponent(url).startsWith(decodeURIComponent(base).slice(0, -1));
  expect(server.requests.filter((url) => !own(url))).toEqual([]);
});

test("every page opens online and offline, whatever its id", async ({ page, server }) => {
  expect(PAGES.length).toBeGreaterThan(20);
  for (const address of PAGES) {
    const response = await page.request.get(below(address));
    expect(response.status(), address).toBe(200);
    const html = await response.text();
    expect(html, address).toContain(
      `<link rel="canonical" href="${PUBLIC_ORIGIN}${base.replace("&", "&amp;")}${address}" />`,
    );
  }
  await openSaved(page, "/");
  for (const [address, words] of [["/?q=offnung", HOME_HEADING] as const, ...AWKWARD]) {
    for (const form of address.includes("?") ? [address] : [address, `${address}/`]) {
      const { asked } = await visitStalled(page, server, below(form), words);
      expect(asked, form).toEqual([]);
    }
  }
});

test("an unknown address below the path is not found, and one beside it too", async ({ page, request }) => {
  const response = await page.goto(below("/actors/embet"));
  expect(response?.status()).toBe(404);
  await untilHydrated(page);
  await page.getByRole("main").getByRole("link", { name: "Schwimmverein Delphin" }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(base + paths.actor("embed").slice(1));
  expect((await request.get("/about")).status()).toBe(404);
});

test("a copy of a page that is kept elsewhere stays whole, and takes no worker", async ({ page, server }) => {
  await openSaved(page, "/");
  // With the service worker, so that the saved copy is the page that the script rendered.
  await page.goto(below(paths.stance("index")));
  await untilHydrated(page);
  const copy = await page.content();
  await page.route("**/kopie/**", (route) => route.fulfill({ contentType: "text/html", body: copy }));
  await page.goto("/kopie/stances/index/index.html?x=1");
  // The script of the page has decided.
  await expect(page.locator("html:not([data-query])")).toBeAttached();
  await expect(heading(page)).toContainText("Nicht bauen");
  expect(new URL(page.url()).pathname).toBe("/kopie/stances/index/index.html");
  expect(server.requests.filter((url) => url.startsWith("/kopie/"))).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope)).toBe(
    undefined,
  );
});
