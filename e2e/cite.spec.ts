/** A citation is saved or copied. `src/app/cite.test.tsx` has the styles. */
import { readFile } from "node:fs/promises";
import { en } from "../src/messages/en/en.ts";
import { get } from "../src/model/model.ts";
import { model, paths, SOURCE } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";

const source = get(model.byId.sources, SOURCE);
test("a citation is saved as a file that programs know", async ({ page, open }) => {
  await open(paths.source(SOURCE));
  await page.getByRole("button", { name: en.tools.cite, exact: true }).click();
  const panel = page.getByRole("dialog", { name: en.tools.cite });
  for (const [style, ending] of [
    ["bibtex", "bib"],
    ["ris", "ris"],
    ["csl-json", "json"],
  ] as const) {
    await panel.getByRole("combobox", { name: en.cite.style }).selectOption(style);
    const saved = page.waitForEvent("download");
    await panel.getByRole("button", { name: en.cite.download }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe(`${SOURCE}.${ending}`);
    expect(await readFile(await file.path(), "utf8")).toContain(source.headline);
  }
});

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("a citation is copied with its italics", async ({ page, open }) => {
    await open(paths.source(SOURCE));
    await page.getByRole("button", { name: en.tools.cite, exact: true }).click();
    const panel = page.getByRole("dialog", { name: en.tools.cite });
    await panel.getByRole("button", { name: en.copy.copy }).click();
    await expect(panel.getByRole("status")).toHaveText(en.copy.copied);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text();
    });
    expect(html).toContain(`<i>${source.headline}</i>`);
  });
});
