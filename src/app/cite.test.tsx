/** A stance and a source are cited in every style. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { CITATION_STYLES } from "../domain/citation-styles.ts";
import { get } from "../model/model.ts";
import { LANGUAGES } from "../testing/languages.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { realCorpus, realModel } from "../testing/real-corpus.ts";
import { enter, first, openPanel } from "../testing/use-page.ts";
import { passageUrl } from "../url/text-fragment.ts";

const [source] = realModel.sources;
if (!source) throw new Error("The corpus has no source.");
const [excerpt = ""] = get(realModel.byId.stances, "ndp-end-iraq-syria-combat").evidence;
const passage = passageUrl(source.url, get(realModel.byId.excerpts, excerpt));

const open = await opener(realCorpus);
let page: LivePage;

afterEach(async () => {
  await page.close();
  vi.useRealTimers();
});

/** November 2, 2026 in the styles, without spaces. Formats for programs have the same date in every language. */
const TODAY = {
  en: /November2,2026|2Nov\.2026|2026-11-02|2026\/11\/02|\[2026,11,2\]/u,
  fr: /2novembre2026|2nov\.2026|2026-11-02|2026\/11\/02|\[2026,11,2\]/u,
} as const;

describe.each(LANGUAGES)("in $locale", ({ locale, at }) => {
  test.each([
    ["a stance", "/stances/ndp-end-iraq-syria-combat", passage],
    ["a source", `/sources/${source.id}`, source.url],
  ])("%s is cited in every style, with its address and today's date", async (_, path, address) => {
    vi.useFakeTimers({ now: new Date(2026, 10, 2, 12), toFake: ["Date"] });
    page = await open(at(path));
    const panel = await openPanel(page.root, "cite");
    for (const style of CITATION_STYLES) {
      await enter(first(panel, "#cite-style"), style);
      expect((first(panel, "#cite-style") as HTMLSelectElement).value).toBe(style);
      const { value } = first(panel, "#citation") as HTMLTextAreaElement;
      expect(value, `in ${style}`).toContain(source.headline);
      expect(value, `in ${style}`).toContain(address);
      expect(value.replaceAll(/\s/gu, ""), `in ${style}`).toMatch(TODAY[locale]);
    }
  });
});
