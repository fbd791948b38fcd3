/** Sharing a page: by the share dialog of the system, by our menu, and by hand if the clipboard is not available. */
import type { Page } from "playwright/test";
import { en } from "../src/messages/en/en.ts";
import { issueTitle, paths, say, stanceOf, stanceTitle, model } from "./corpus.ts";
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

  test("a selection is shared with what it selects", async ({ page, open }) => {
    await open(`${paths.home}?actor=france&utm_source=x`);
    const menu = await openMenu(page);
    await menu.getByRole("button", { name: en.share.link }).click();
    await expect.poll(() => clipboard(page)).toBe(`${PUBLIC_URL}?actor=france`);
    await menu.getByRole("button", { name: en.share.quotation }).click();
    await expect.poll(() => clipboard(page)).toContain("France");
    expect(await clipboard(page)).not.toContain("Harper");
  });
});

test("without a clipboard the text is there, selected", async ({ page, open }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }),
  );
  await open(paths.stance(stance.id));
  const menu = await openMenu(page);
  await menu.getByRole("button", { name: en.share.link }).click();
  await expect(menu.getByRole("status")).toHaveText(en.copy.byHand);
  await expect(menu.getByRole("textbox", { name: en.share.field })).toHaveValue(address);
  const selected = await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('[role="dialog"] textarea:focus');
    return field?.value.slice(field.selectionStart, field.selectionEnd);
  });
  expect(selected).toBe(address);
});

test("a system that shares is asked first, and a reader may think better of it", async ({ page, open }) => {
  await page.addInitScript(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    Object.defineProperty(navigator, "share", {
      value: (data: unknown) => {
        asked.push(data);
        return Promise.reject(new DOMException("No.", "AbortError"));
      },
    });
  });
  await open(paths.stance(stance.id));
  await page.getByRole("button", { name: en.tools.share, exact: true }).click();
  await expect
    .poll(() => page.evaluate(() => (globalThis as { asked?: unknown }).asked))
    .toEqual([{ title, url: address }]);
  await expect(menuOf(page)).toBeHidden();
});

test("where the system fails, our own menu opens", async ({ page, open }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "share", {
      value: () => Promise.reject(new DOMException("No.", "NotAllowedError")),
    }),
  );
  await open(paths.stance(stance.id));
  await page.getByRole("button", { name: en.tools.share, exact: true }).click();
  await expect(menuOf(page).getByRole("button", { name: en.share.link })).toBeVisible();
});

test("the email link has the title as subject and the URL in its body", async ({ page, open }) => {
  await open(paths.stance(stance.id));
  const menu = await openMenu(page);
  const href = (await menu.getByRole("link", { name: en.share.email }).getAttribute("href")) ?? "";
  const letter = new URLSearchParams(href.replace(/^mailto:\?/u, ""));
  expect(letter.get("subject")).toBe(title);
  expect(letter.get("body")).toContain(address);
});

test("an issue and an actor can be shared too", async ({ page, open }) => {
  const [issue] = model.issues;
  for (const path of [paths.issue(issue?.id ?? ""), paths.actor("ndp"), paths.actor("tom-mulcair")]) {
    await open(path);
    const menu = await openMenu(page);
    await expect(menu.getByRole("link", { name: en.share.email })).toHaveAttribute(
      "href",
      new RegExp(encodeURIComponent(path), "u"),
    );
  }
  expect(say(issue?.title ?? {})).not.toBe("");
});
