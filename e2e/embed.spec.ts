/** An embed stands in the page of another origin, without a script, and leads back. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { en } from "../src/messages/en/en.ts";
import { EMBED_HEIGHTS, embedSnippet } from "../src/url/embed.ts";
import { ISSUES, issueTitle, model, paths, stanceOf, stanceTitle } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";
import { PUBLIC_URL, siteDir } from "./sites.ts";

const stance = stanceOf("ndp-end-iraq-syria-combat");
const name = `${stanceTitle(stance)} (${issueTitle(stance.issue)})`;

/** Whether a colour, as a browser computes it, is dark. */
const dark = (text: string) =>
  text
    .match(/\d+/gu)
    ?.slice(0, 3)
    .every((part) => Number(part) < 80);

const read = (file: string) => readFile(join(siteDir("main"), file), "utf8");

/** A page of another origin, since of another port, that holds some HTML. */
async function host(html: string) {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>Other</title><link rel="icon" href="data:,">${html}`);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

test.describe("in the page of another origin", () => {
  test("a stance is shown with its words, and leads to its page", async ({ page, running, expectNoise }) => {
    const snippet = embedSnippet("stance", `${running.address}embed/stances/${stance.id}/`, name);
    const other = await host(snippet);
    expectNoise(/^foreign request: http:\/\/localhost:\d+\/$/u);
    await page.goto(other.address);
    const embed = page.frameLocator(`iframe[title="${name}"]`);
    await expect(embed.getByRole("heading", { level: 1 })).toHaveText(stanceTitle(stance));
    await expect(embed.getByRole("figure")).toContainText("Canada would put an end to our participation");
    const back = embed.getByRole("link", { name: en.embedFrame.whole });
    await expect(back).toHaveAttribute("href", `${PUBLIC_URL}stances/${stance.id}/`);
    await expect(back).toHaveAttribute("target", "_top");
    await expect(back).toBeInViewport();
    other.close();
  });

  test("the site itself is not", async ({ page, running, expectNoise }) => {
    const other = await host(`<iframe src="${running.address}about/" title="x"></iframe>`);
    expectNoise(/^foreign request/u, /frame-ancestors|X-Frame-Options/u, /failed request/u);
    await page.goto(other.address);
    await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveCount(0);
    other.close();
  });
});

for (const width of [320, 640]) {
  test(`the embeds fit ${width} pixels, in the theme of the system`, async ({ page }) => {
    for (const [colorScheme, kind, path] of [
      ["light", "stance", paths.embed.stance(stance.id)],
      ["dark", "stance", paths.embed.stance(stance.id)],
      ["light", "issue", paths.embed.issue(ISSUES.several)],
      ["dark", "issue", paths.embed.issue(ISSUES.single)],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: EMBED_HEIGHTS[kind] });
      await page.goto(`.${path}/`);
      const size = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return {
          scrollWidth,
          scrollHeight,
          back: getComputedStyle(document.documentElement).backgroundColor,
        };
      });
      expect(size).toMatchObject({ scrollWidth: width, scrollHeight: EMBED_HEIGHTS[kind] });
      expect(dark(size.back)).toBe(colorScheme === "dark");
    }
  });
}

test("an unknown embed is a small page that says so", async ({ page, expectNoise }) => {
  expectNoise(/404/u);
  await page.goto("./embed/stances/no-such-stance");
  await expect(page.getByText(en.embedFrame.notFound)).toBeVisible();
  await expect(page.getByRole("banner")).toHaveCount(0);
  await expect(page.getByRole("link", { name: en.failure.home })).toHaveAttribute("target", "_top");
});

test("the snippet and its preview are on the page", async ({ page, open }) => {
  await open(paths.stance(stance.id));
  await page.getByRole("button", { name: en.tools.embed, exact: true }).click();
  const panel = page.getByRole("dialog", { name: en.tools.embed });
  await expect(panel.getByRole("textbox", { name: en.embed.snippet })).toHaveValue(
    embedSnippet("stance", `${PUBLIC_URL}embed/stances/${stance.id}/`, name),
  );
  await expect(panel.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveText(
    stanceTitle(stance),
  );
});

test("every stance and issue has a description that others find, and that leads to an embed", async () => {
  for (const [kind, ids] of [
    ["stance", model.stances.map(({ id }) => id)],
    ["issue", model.issues.map(({ id }) => id)],
  ] as const) {
    for (const id of ids) {
      const html = await read(`${paths[kind](id).slice(1)}/index.html`);
      const link =
        /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/u.exec(html)?.[1] ?? "";
      expect(link).toBe(`${PUBLIC_URL}${paths.embed[kind](id).slice(1)}/oembed.json`);
      const oembed = JSON.parse(await read(link.slice(PUBLIC_URL.length))) as Record<string, unknown>;
      expect(oembed).toMatchObject({ version: "1.0", type: "rich", height: EMBED_HEIGHTS[kind] });
      const src = /src="([^"]*)"/u.exec(String(oembed["html"]))?.[1] ?? "";
      const embed = await read(`${src.slice(PUBLIC_URL.length)}index.html`);
      expect(embed).toContain('<meta name="robots" content="noindex" />');
      expect(embed).not.toMatch(/<script|as="fetch"|rel="(?:manifest|canonical)"/u);
    }
  }
});
