/** Shared texts are on the clipboard. `src/app/share.test.tsx` has the rest. */
import type { Page } from "playwright/test";
import { en } from "../src/messages/en/en.ts";
import { issueTitle, paths, stanceOf, stanceTitle } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";
import { PUBLIC_URL } from "./sites.ts";

const stance = stanceOf("ndp-end-iraq-syria-combat");
const address = `${PUBLIC_URL}stances/${stance.id}/`;
const title = `${stanceTitle(stance)} (${issueTitle(stance.issue)})`;

const menuOf = (page: Page) => page.getByRole("dialog", { name: en.tools.share });

async function openMenu(page: Page) {
  await page.getByRole("button", { name: en.tools.share, exact: true }).click();
  return menuOf(page);
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("the link, the quotation and the Markdown are copied, and it is said", async ({ page, open }) => {
    await open(paths.stance(stance.id));
    const menu = await openMenu(page);
    await menu.getByRole("button", { name: en.share.link }).click();
    await expect(menu.getByRole("status")).toHaveText(en.copy.copied);
    expect(await clipboard(page)).toBe(address);

    await menu.getByRole("button", { name: en.share.quotation }).click();
    await expect.poll(() => clipboard(page)).toContain("“Canada would put an end to our participation");
    const quotation = await clipboard(page);
    expect(quotation).toContain(title);
    expect(quotation).toContain("Tom Mulcair, quoted by HuffPost Canada, September 10, 2015, paragraph 4");
    expect(quotation).toContain(address);

    await menu.getByRole("button", { name: en.share.markdown }).click();
    await expect.poll(() => clipboard(page)).toContain("> “Canada would put an end");
    expect(await clipboard(page)).toContain(`](${address})`);
  });
});
