/** A page goes on working after the browser has translated it, and its texts stay up to date. */
import { en } from "../src/messages/en/en.ts";
import { chipOf, highlightsIn, openFacet, resultOf, searchField, valueOf } from "./comparison.ts";
import { actorName, model, paths, positionLabel } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";

/** Changes a page like the translator of a browser: it replaces present and new text nodes by elements. */
function translate(): void {
  const { body } = document;
  const wrap = () => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    for (const text of texts.filter(({ parentElement }) => parentElement?.tagName !== "FONT")) {
      const inner = document.createElement("font");
      inner.append(text.data);
      const outer = document.createElement("font");
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  wrap();
  new MutationObserver(wrap).observe(body, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}

test("searching, filtering, comparing and following links work on a translated page", async ({
  page,
  open,
}) => {
  const all = `${model.stances.length} stances`;
  const ofNdp = model.stances.filter(({ actor }) => actor === "ndp");
  const main = page.getByRole("main");
  await open(paths.home);
  await page.evaluate(translate);

  await searchField(page).fill("combat");
  await expect(highlightsIn(main).first()).toBeVisible();
  await searchField(page).fill("");
  await expect(highlightsIn(main)).toHaveCount(0);
  await expect(resultOf(page)).toContainText(all);

  await valueOf(await openFacet(page, "actor"), actorName("ndp")).check();
  await page.keyboard.press("Escape");
  await expect(chipOf(page, en.selection.facet.actor, actorName("ndp"))).toBeVisible();
  const left = `${ofNdp.length} of ${all}`;
  await expect(resultOf(page)).toContainText(left);
  await page.locator("#follow-france").click();
  await expect(page).toHaveURL(/follow=france/u);
  await page.locator("#follow-france").click();
  await expect(page).toHaveURL(/\?actor=ndp$/u);

  for (let step = 0; step < 2; step++) {
    const link = main.locator("a[data-stance]").first();
    const id = (await link.getAttribute("data-stance")) ?? "";
    const { actor, issue, position } = model.byId.stances.get(id) ?? ofNdp[0] ?? {};
    await link.click();
    await expect(page).toHaveURL(new RegExp(paths.stance(id), "u"));
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toContainText(actorName(actor ?? ""));
    await expect(heading).toContainText(positionLabel(issue ?? "", position ?? ""));
  }
});
