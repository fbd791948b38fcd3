/** A stance and a source are cited: in every style, to copy or to save. */
import { readFile } from "node:fs/promises";
import { CITATION_STYLES } from "../src/domain/citation-styles.ts";
import { en } from "../src/messages/en/en.ts";
import { get } from "../src/model/model.ts";
import { passageUrl } from "../src/url/text-fragment.ts";
import { model, paths, SOURCE, stanceOf } from "./corpus.ts";
import { expect, test } from "./fixtures.ts";

const source = get(model.byId.sources, SOURCE);
const [first] = stanceOf("ndp-end-iraq-syria-combat").evidence;
const passage = passageUrl(source.url, get(model.byId.excerpts, first ?? ""));

const PAGES = [
  ["a stance", paths.stance("ndp-end-iraq-syria-combat"), passage],
  ["a source", paths.source(SOURCE), source.url],
] as const;

for (const [name, path, address] of PAGES) {
  test(`${name} is cited in every style, with its address and today's date`, async ({ page, open }) => {
    await page.clock.setFixedTime(new Date(2026, 10, 2, 12));
    await open(path);
    await page.getByRole("button", { name: en.tools.cite, exact: true }).click();
    const panel = page.getByRole("dialog", { name: en.tools.cite });
    const citation = panel.getByRole("textbox", { name: en.cite.citation });
    for (const style of CITATION_STYLES) {
      await panel.getByRole("combobox", { name: en.cite.style }).selectOption(style);
      await expect(citation).toHaveValue(new RegExp(source.headline, "u"));
      const text = await citation.inputValue();
      expect(text).toContain(address);
      expect(text.replaceAll(/\s/gu, "")).toMatch(
        /November2,2026|2Nov\.2026|2026-11-02|2026\/11\/02|\[2026,11,2\]/u,
      );
    }
  });
}

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
