/** Shared texts are on the clipboard. `src/app/share.test.tsx` has the rest. */
import type { Page } from "playwright/test";
import { LANGUAGES } from "../src/testing/languages.ts";
import { paths, stanceOf, textsIn } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";
import { PUBLIC_URL } from "./sites.ts";

const stance = stanceOf("ndp-end-iraq-syria-combat");

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  for (const language of LANGUAGES)
    test(`the link, the quotation and the Markdown are copied, and it is said, in ${language.locale}`, async ({
      page,
      open,
    }) => {
      const { messages, at } = language;
      const { stanceTitle, issueTitle } = textsIn(language);
      const path = at(paths.stance(stance.id));
      const address = new URL(`${path}/`, PUBLIC_URL).href;
      await open(path);
      await page.getByRole("button", { name: messages.tools.share, exact: true }).click();
      const menu = page.getByRole("dialog", { name: messages.tools.share });
      await menu.getByRole("button", { name: messages.share.link }).click();
      await expect(menu.getByRole("status")).toHaveText(messages.copy.copied);
      expect(await clipboard(page)).toBe(address);

      await menu.getByRole("button", { name: messages.share.quotation }).click();
      await expect.poll(() => clipboard(page)).toContain("“Canada would put an end to our participation");
      const quotation = await clipboard(page);
      expect(quotation).toContain(`${stanceTitle(stance)} (${issueTitle(stance.issue)})`);
      expect(quotation).toContain(address);

      await menu.getByRole("button", { name: messages.share.markdown }).click();
      await expect.poll(() => clipboard(page)).toContain("> “Canada would put an end");
      expect(await clipboard(page)).toContain(`](${address})`);
    });
});
