/** An answer on the page makes the browser compute the style of what it changes, and not of the whole page. */
import { en } from "../src/messages/en/en.ts";
import { expect, test } from "./fixtures.ts";
import { restyledBy } from "./restyled.ts";

test("an actor to follow changes the style of few elements", async ({ page, open }) => {
  await open("/");
  const names = page.getByRole("toolbar", { name: en.questions.follow }).getByRole("link");
  const restyled = await restyledBy(page, async () => {
    await names.nth(1).click();
    await expect(names.nth(1)).toHaveAttribute("aria-current", "true");
  });
  expect(restyled).toBeLessThan((await page.locator("body *").count()) / 4);
});
