/** Link previews: what a crawler reads from the HTML, without script and styles. */
import { existsSync } from "node:fs";
import path from "node:path";
import { stanceOf, stanceTitle } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";
import { PAGES } from "./page-kinds.ts";
import { pngSize } from "./png-size.ts";
import { PUBLIC_URL, siteDir } from "./sites.ts";

const CARD = { width: 1200, height: 630 };

function unescaped(text: string): string {
  const plain = { amp: "&", lt: "<", gt: ">", quot: '"' } as const;
  return text.replace(/&(amp|lt|gt|quot);/gu, (_, name: keyof typeof plain) => plain[name]);
}

/** The `property` or `name` of each meta element, with its content. */
function metaOf(html: string): ReadonlyMap<string, string> {
  const tags = html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/gu);
  return new Map(Array.from(tags, ([, name = "", content = ""]) => [name, unescaped(content)]));
}

for (const [kind, address] of Object.entries(PAGES)) {
  test(`${kind} unfolds`, async ({ request }) => {
    const html = await (await request.get(`.${address}`)).text();
    const meta = metaOf(html);
    const canonical = /<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1];
    expect(canonical).toMatch(new RegExp(`^${PUBLIC_URL}`, "u"));
    expect(meta.get("og:url")).toBe(canonical);
    expect(meta.get("og:title")).toBe(unescaped(/<title>([^<]+)<\/title>/u.exec(html)?.[1] ?? "none"));
    expect(meta.get("og:description")).toBe(meta.get("description"));
    expect(meta.get("og:site_name")).toContain("Standpoint");

    const image = meta.get("og:image");
    expect(meta.get("twitter:card")).toBe("summary_large_image");
    const file = path.join(siteDir("main"), (image ?? "").replace(PUBLIC_URL, ""));
    expect(existsSync(file)).toBe(true);
    const said = { width: Number(meta.get("og:image:width")), height: Number(meta.get("og:image:height")) };
    expect(said).toEqual(CARD);
    expect(pngSize(file)).toEqual(CARD);
    expect(meta.get("og:image:alt")).not.toBe("");
  });
}

test("the card of a stance says in words what it shows", async ({ request }) => {
  const html = await (await request.get("./stances/ndp-end-iraq-syria-combat")).text();
  const alt = metaOf(html).get("og:image:alt") ?? "";
  expect(alt).toContain(stanceTitle(stanceOf("ndp-end-iraq-syria-combat")));
  expect(alt).toContain("Canada would put an end to our participation");
  expect(alt).toContain("Direct quote");
  expect(alt).toContain("HuffPost Canada");
});
