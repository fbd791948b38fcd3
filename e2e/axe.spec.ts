/** The check of contrast finds what is planted: it looks at few of the texts of a page. */
import { runAxe } from "./axe.ts";
import { paths } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";

const PLANTED = {
  "grey that no text may have": "main p { color: #999 !important }",
  "grey that only large text may have": "main p { color: #707070 !important }",
  "one text among many of its class": "main p:last-of-type { color: #999 !important }",
  "a ground of its own": "main section:last-of-type { background-color: #444 !important }",
  "a ground that lies over another": "main section:last-of-type > * { background-color: #4448 !important }",
  "a text that only shines through": "main section:last-of-type { opacity: 0.5 !important }",
};

test("contrast that is too low is found wherever it is", async ({ page, open }) => {
  await open(paths.about);
  expect((await runAxe(page, "contrast")).found).toEqual([]);
  for (const [name, text] of Object.entries(PLANTED)) {
    const planted = await page.evaluateHandle((rule) => {
      const [sheet] = document.styleSheets;
      return { sheet, at: sheet?.insertRule(rule, sheet.cssRules.length) ?? 0 };
    }, text);
    expect((await runAxe(page, "contrast")).found, name).not.toEqual([]);
    await planted.evaluate(({ sheet, at }) => sheet?.deleteRule(at));
  }
});
