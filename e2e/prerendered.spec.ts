/** Without JavaScript: every page is there, whole, and leads on. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { en } from "../src/messages/en/en.ts";
import { entryOf, questionsOf, stancesOn } from "./comparison.ts";
import { formerPaths } from "../src/url/current-address.ts";
import { createPaths, localePrefix } from "../src/url/paths.ts";
import { LEADS, model } from "./corpus.ts";
import { below, expect, test } from "./fixtures.ts";
import { PUBLIC_URL, siteDir } from "./sites.ts";

test.use({ javaScriptEnabled: false });

/** Every page of the build, from its folder; embeds are none. */
const WRITTEN = readdirSync(siteDir("main"), { recursive: true, encoding: "utf8" })
  .map((file) => `/${file.replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith("/index.html") && !/^\/(?:\w+\/)?embed\//u.test(file))
  .map((file) => file.replace(/index\.html$/u, ""));

const withoutSlash = (address: string) => address.replace(/(?<=.)\/$/u, "");

/** The paths of the site in each of its languages. */
const PATHS = model.locales.map((locale) => createPaths(localePrefix(locale, model.locales[0] ?? locale)));

/** The former addresses of records. Their pages are those of other addresses, and `former.spec.ts` tests them. */
const FORMER = PATHS.flatMap((each) => formerPaths(model, each).map((former) => `${former}/`));
const ADDRESSES = WRITTEN.filter((address) => !FORMER.includes(address));

const unescaped = (text: string) => text.replaceAll("&amp;", "&").replaceAll("&#x27;", "'");

/** What a page says of itself, and where it leads. */
function read(address: string) {
  const html = readFileSync(path.join(siteDir("main"), address, "index.html"), "utf8");
  const one = (pattern: RegExp) => pattern.exec(html)?.[1] ?? "";
  const all = (pattern: RegExp) => Array.from(html.matchAll(pattern), ([, text = ""]) => unescaped(text));
  return {
    lang: one(/<html[^>]* lang="([^"]*)"/u),
    title: one(/<title>([^<]*)</u),
    description: one(/<meta name="description" content="([^"]*)"/u),
    canonical: one(/<link rel="canonical" href="([^"]*)"/u),
    headings: html.match(/<h1[ >]/gu)?.length ?? 0,
    links: all(/<a\b[^>]*? href="((?:\/|#)[^"]*)"/gu).map((href) =>
      href.startsWith("#") ? address + href : href,
    ),
    ids: all(/<[^<>]* id="([^"]*)"/gu),
  };
}

test("the build has a page for every record in each language, and no other", () => {
  const { stances, actors, issues, sources } = model;
  const written = PATHS.flatMap((each) => [
    withoutSlash(each.home),
    ...[each.actors, each.stances, each.timeline, each.compare, each.about, each.data, each.desk],
    ...stances.map(({ id }) => each.stance(id)),
    ...actors.map(({ id }) => each.actor(id)),
    ...issues.map(({ id }) => each.issue(id)),
    ...sources.map(({ id }) => each.source(id)),
  ]);
  const addresses = written.map((to) => (to === "/" ? to : `${to}/`));
  expect(WRITTEN.toSorted()).toEqual([...FORMER, ...addresses].toSorted());
});

test("every page has its own title, description and address, one heading, and links that lead somewhere", async ({
  request,
}) => {
  // Pages in two languages can have the same title, such as the name of a person.
  const seen = new Map<string, string>();
  const idsByPage = new Map<string, readonly string[]>();
  const links = new Map<string, string>();
  for (const address of ADDRESSES) {
    const { lang, title, description, canonical, headings, links: leads, ids } = read(address);
    expect(headings, address).toBe(1);
    expect(canonical, address).toBe(PUBLIC_URL + address.slice(1));
    expect(description.length, address).toBeGreaterThan(20);
    for (const [kind, text] of [
      ["title", title],
      ["description", description],
    ] as const) {
      const key = `${lang} ${kind} ${text}`;
      expect(seen.get(key), `${address} has the ${kind} of another page: ${text}`).toBeUndefined();
      seen.set(key, address);
    }
    expect(new Set(ids).size, `${address} has an id twice`).toBe(ids.length);
    idsByPage.set(withoutSlash(address), ids);
    for (const link of leads) links.set(link, address);
  }

  const asked = new Set<string>();
  for (const [link, from] of links) {
    const { pathname, hash } = new URL(link, PUBLIC_URL);
    const ids = idsByPage.get(withoutSlash(pathname));
    if (hash !== "") expect(ids, `${from} leads to ${pathname}${hash}`).toContain(hash.slice(1));
    if (asked.has(pathname)) continue;
    asked.add(pathname);
    expect((await request.get(`.${pathname}`)).status(), `${from} leads to ${pathname}`).toBe(200);
  }
  expect(asked.size).toBeGreaterThanOrEqual(ADDRESSES.length);
});

test("every page is answered with and without the slash", async ({ request }) => {
  for (const address of ADDRESSES) {
    const texts: string[] = [];
    for (const form of new Set([address, withoutSlash(address), `${address}index.html`])) {
      const response = await request.get(below(form));
      expect(response.status(), form).toBe(200);
      texts.push(await response.text());
    }
    expect(new Set(texts).size, `${address} is the same page in every form`).toBe(1);
  }
});

test("the home page is whole, and says what needs JavaScript", async ({ page }) => {
  await page.goto("./");
  // By its role: Playwright's search by text leaves out what stands in a `noscript`.
  await expect(page.getByRole("paragraph").filter({ hasText: en.selection.needsScript })).toBeVisible();
  await expect(questionsOf(page)).toHaveCount(model.issues.length);
  expect(await stancesOn(page)).toEqual(model.stances.map(({ id }) => id).toSorted());
  for (const { words } of LEADS) await expect(page.getByRole("main")).toContainText(words);
  await entryOf(page, "ndp-end-iraq-syria-combat").click();
  await expect(page).toHaveURL(/\/stances\/ndp-end-iraq-syria-combat\/?$/u);
  await expect(page.getByRole("figure").first()).toBeVisible();
});

test("an unknown address says so", async ({ page, expectNoise }) => {
  expectNoise(/status of 404/u);
  const response = await page.goto("./stances/nonsense");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(en.notFound.title);
  await page.getByRole("main").getByRole("link", { name: en.failure.home }).click();
  await expect(questionsOf(page).first()).toBeVisible();
});
