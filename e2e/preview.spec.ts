/** A look at a stance without leaving the view: WCAG 2.2, 1.4.13. */
import { get } from "../src/model/model.ts";
import { model, paths, positionLabel, say, stanceOf } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";
import { tabTo } from "./keys.ts";

const stance = stanceOf("ndp-end-iraq-syria-combat");
const [excerpt = ""] = stance.evidence;

test("a mouse that rests on a stance gets its words, can point at them, and is rid of them with Escape", async ({
  page,
  open,
}) => {
  await open(paths.stances);
  const link = page.getByRole("link", { name: positionLabel(stance.issue, stance.position), exact: true });
  await link.hover();
  const preview = page.getByRole("tooltip");
  await expect(preview).toContainText(say(stance.summary));
  await expect(preview).toContainText(get(model.byId.excerpts, excerpt).selector.exact);
  await expect(link).toHaveAccessibleDescription(/./u);
  await preview.hover();
  await expect(preview).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(preview).toBeHidden();
});

test("the keyboard gets the same, and a click leaves it behind", async ({ page, open }) => {
  await open(paths.stances);
  const link = page.getByRole("link", { name: positionLabel(stance.issue, stance.position), exact: true });
  await page.getByRole("heading", { level: 1 }).focus();
  await tabTo(page, link);
  await expect(page.getByRole("tooltip")).toContainText(say(stance.summary));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/stances\//u);
  await expect(page.getByRole("tooltip")).toBeHidden();
});
