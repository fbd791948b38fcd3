/** The site can be installed if the browser offers it, and says what it saves. */
import { de } from "../src/messages/de/de.ts";
import { expect, openSaved, SAVED, test } from "./fault-fixtures.ts";

test("the button appears with the browser's offer, shows its dialog once, and goes", async ({ page }) => {
  await openSaved(page, "/");
  await page.getByRole("button", { name: de.offline.dismiss }).click();
  const button = page.getByRole("contentinfo").getByRole("button", { name: de.offline.install });
  await expect(button).toHaveCount(0);
  const held = await page.evaluate(() => {
    const offer = new Event("beforeinstallprompt", { cancelable: true });
    Object.assign(offer, {
      prompt: () =>
        Promise.resolve(Object.assign(window, { prompts: Number(Reflect.get(window, "prompts") ?? 0) + 1 })),
    });
    window.dispatchEvent(offer);
    return offer.defaultPrevented;
  });
  expect(held, "the browser's own banner stays away").toBe(true);
  await button.click();
  expect(await page.evaluate(() => Reflect.get(window, "prompts") as unknown)).toBe(1);
  await expect(button).toHaveCount(0);
});

test("the page about tells what is kept, and which data", async ({ page }) => {
  await openSaved(page, "/about");
  const section = page.getByRole("region", { name: de.aboutPage.offline });
  await expect(section).toContainText("2. Juni 2019");
  await expect(section).toContainText(/[0-9a-f]{12}/u);
  await expect(section.getByText(SAVED)).toBeVisible();
});

test("the browser finds nothing that keeps the site from being installed", async ({ page, context }) => {
  await openSaved(page, "/");
  const devTools = await context.newCDPSession(page);
  const { errors, data } = await devTools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? "{}") as Record<string, unknown>;
  for (const key of [
    "id",
    "name",
    "short_name",
    "description",
    "start_url",
    "scope",
    "display",
    "categories",
  ])
    expect(manifest[key], key).toBeTruthy();
  expect(manifest["shortcuts"]).toHaveLength(2);
  const icons = manifest["icons"] as { src: string; purpose: string }[];
  expect(icons.map(({ purpose }) => purpose)).toContain("maskable");
  for (const { src } of icons) expect((await page.request.get(src)).status(), src).toBe(200);
  const { installabilityErrors } = await devTools.send("Page.getInstallabilityErrors");
  // A context of Playwright is a private window, which no browser installs from.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});
