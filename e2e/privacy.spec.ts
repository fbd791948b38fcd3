/** The site loads nothing from other origins and stores nothing about the reader. */
import { below, expect, test } from "./fixtures.ts";
import { model, paths } from "./corpus.ts";
import { PAGES, STATES } from "./page-kinds.ts";

// A small window, because the test opens many pages and does not check how they look.
test.use({ viewport: { width: 640, height: 300 } });

const RECORDS = [
  ...model.stances.map(({ id }) => paths.stance(id)),
  ...model.actors.map(({ id }) => paths.actor(id)),
  ...model.issues.map(({ id }) => paths.issue(id)),
  ...model.sources.map(({ id }) => paths.source(id)),
];

const EMBEDS = [
  ...model.stances.map(({ id }) => `${paths.embed.stance(id)}/`),
  ...model.issues.map(({ id }) => `${paths.embed.issue(id)}/`),
];

/** Foreign requests, failed ones and the console are watched by the fixtures, in this test as in every other. */
test("no page sets a cookie or stores anything", async ({ context, page, open }) => {
  for (const address of Object.values({ ...PAGES, ...STATES })) await open(address);
  // An embed has no script, as embed.spec.ts proves of each.
  for (const embed of [EMBEDS[0], EMBEDS.at(-1)]) await page.goto(below(embed ?? ""));
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await indexedDB.databases(),
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: [] });
});

test("no page names a file of another origin", async ({ request }) => {
  for (const address of [...Object.values(PAGES), ...RECORDS, ...EMBEDS]) {
    const html = await (await request.get(`.${address}`)).text();
    const loads = html.matchAll(
      /<(?:script|img|iframe|source|link rel="(?:stylesheet|icon|preload|modulepreload|manifest)")[^>]*? (?:src|href)="(?<to>[^"]*)"/gu,
    );
    const fonts = html.matchAll(/\burl\((?<to>[^)]*)\)/gu);
    const addresses = [...loads, ...fonts].map(({ groups }) => groups?.["to"] ?? "");
    expect(addresses.length, address).toBeGreaterThan(1);
    expect(
      addresses.filter((to) => /^(?:[a-z]+:)?\/\//iu.test(to)),
      address,
    ).toEqual([]);
  }
});
