import { describe, expect, it, test } from "vitest";
import { pageHead } from "../build/page-head.ts";
import { pagePaths } from "../build/prerender.ts";
import { pageContextOf } from "../build/renderer.tsx";
import { messagesFor } from "../messages/catalogue.ts";
import { en } from "../messages/en/en.ts";
import { directionOf, inLanguage } from "../model/language.ts";
import { get, indexCorpus } from "../model/model.ts";
import type { Corpus } from "../model/schema.ts";
import { multilingualCorpus, textsByLanguage } from "../testing/multilingual-corpus.ts";
import { realCorpus } from "../testing/real-corpus.ts";
import { renderPage, renderRoute, siteOf } from "../testing/render-route.tsx";
import { textNodes } from "../testing/text-nodes.ts";

const corpus = multilingualCorpus();
const authored = textsByLanguage({ ...corpus, excerpts: [] });
for (const { headline, publisher, inLanguage: lang } of corpus.sources) {
  authored.set(headline, lang);
  authored.set(publisher, lang);
}
for (const { selector, source } of corpus.excerpts) {
  const lang = corpus.sources.find(({ id }) => id === source)?.inLanguage;
  if (lang !== undefined) authored.set(selector.exact, lang);
}
const model = indexCorpus(corpus);
/** Every page, and pages with a selection after a search and with filters. */
const paths = [
  ...pagePaths(model),
  ...["/", "/fr", "/ar"].flatMap((home) => [
    `${home}?q=report`,
    `${home === "/" ? "" : home}/stances?q=%D8%A7%D9%84%D8%AA%D9%82%D8%B1%D9%8A%D8%B1`,
    `${home}?actor=greens&position=bridge.rebuild&country=CH&follow=greens`,
  ]),
];

const localeOf = (path: string) =>
  corpus.locales.find((locale) => path === `/${locale}` || /^\/(\w+)[/?]/u.exec(path)?.[1] === locale) ??
  "en";

async function textsOf(path: string) {
  return textNodes(await renderRoute(path, corpus), inLanguage(localeOf(path)));
}

describe("every page of a corpus in three languages", { timeout: 30_000 }, () => {
  test.each(corpus.locales.map((locale) => ({ locale })))(
    "has each authored text in an element of its language and direction in $locale",
    async ({ locale }) => {
      const found = new Set<string>();
      for (const path of paths) {
        if (localeOf(path) !== locale) continue;
        const wrong = (await textsOf(path)).flatMap((node) =>
          [...authored]
            .filter(([text]) => node.text.includes(text))
            .filter(([text, lang]) => {
              found.add(text);
              return node.lang !== lang || node.dir !== directionOf(lang);
            })
            .map(([text, lang]) => ({ path, text, lang, node })),
        );
        expect(wrong).toEqual([]);
      }
      const own = [...authored].filter(([, lang]) => lang === locale).map(([text]) => text);
      expect(own.filter((text) => !found.has(text))).toEqual([]);
    },
  );

  it("has our own words in the language that they are in, and they run its way", async () => {
    const { catalogues } = await siteOf(corpus);
    for (const path of paths) {
      const { titles, lang: own } = messagesFor(catalogues, localeOf(path));
      const nodes = await textsOf(path);
      const ours = nodes.filter(({ text }) =>
        [titles.home, titles.timeline, titles.about].includes(text.replaceAll(/[\u2066-\u2069]/gu, "")),
      );
      expect(ours.length).toBeGreaterThan(2);
      const wrong = ours.filter(
        ({ text, lang, dir }) =>
          lang !== own || (dir !== directionOf(own) && !/^[\u2066\u2067].*\u2069$/u.test(text)),
      );
      expect(wrong).toEqual([]);
    }
  });
});

describe("a page with a text that has no translation", () => {
  it("says so once, and no other page does", async () => {
    const counts = { fr: [0, 0], ar: [0, 0] };
    const { catalogues } = await siteOf(corpus);
    for (const path of paths) {
      const nodes = await textsOf(path);
      const locale = localeOf(path);
      const { untranslated } = messagesFor(catalogues, locale);
      const notes = nodes.filter(({ text }) => text.includes(untranslated));
      const own = [...authored].filter(([, lang]) => lang === "en").map(([text]) => text);
      // The sources are in English too, but their words have no translation to lack.
      const words = new Set([
        ...corpus.excerpts.map(({ selector }) => selector.exact),
        ...corpus.sources.flatMap(({ headline, publisher }) => [headline, publisher]),
      ]);
      const lacking = nodes.some(({ text }) => own.some((each) => !words.has(each) && text === each));
      const wanted = lacking && locale !== "en" ? 1 : 0;
      expect({ path, notes: notes.length }).toEqual({ path, notes: wanted });
      if (locale !== "en") counts[locale as "fr" | "ar"][wanted] = 1;
    }
    expect(counts).toEqual({ fr: [1, 1], ar: [1, 1] });
  });

  it("does not miss the translation of a name that is the same in every language", async () => {
    const { catalogues } = await siteOf(realCorpus);
    const html = await renderRoute("/fr", realCorpus);
    expect(html).toContain('lang="en" dir="ltr">Kurdish Youth Association of Canada<');
    expect(html).not.toContain(messagesFor(catalogues, "fr").untranslated);
  });
});

describe("a corpus whose default language is French", () => {
  it("is in French at its root and in English below /en, and each page leads to the other", async () => {
    const french: Corpus = { ...realCorpus, locales: ["fr", "en"] };
    const { catalogues } = await siteOf(french);
    for (const [path, own, other] of [
      ["/issues/ukraine-training", "fr", "/en/issues/ukraine-training"],
      ["/en/issues/ukraine-training", "en", "/issues/ukraine-training"],
    ] as const) {
      const html = await renderRoute(path, french);
      const issue = get(indexCorpus(french).byId.issues, "ukraine-training");
      expect(html).toContain(issue.title[own]);
      expect(html).toContain(messagesFor(catalogues, own).titles.actors);
      expect(html).toContain(`href="${other}"`);
      expect(html).not.toContain(messagesFor(catalogues, own).untranslated);
    }
  });
});

describe("the language switch", () => {
  it("leads to the same page in each other language, with all that the address selects", async () => {
    const html = await renderRoute("/fr?view=list&q=pont&actor=greens&sort=-date&tray=actors:greens", corpus);
    const query = "?view=list&amp;q=pont&amp;actor=greens&amp;sort=-date&amp;tray=actors:greens";
    const links = Array.from(html.matchAll(/<a [^>]*hrefLang="[^>]*>.*?<\/a>/giu), ([link]) => link);
    expect(links).toEqual(
      [
        ["en", "/", "English"],
        ["ar", "/ar", "العربية"],
      ].map(([lang = "", path, name]) =>
        expect.stringMatching(
          new RegExp(
            `^(?=.* hrefLang="${lang}")(?=.* lang="${lang}")(?=.* dir="${directionOf(lang)}").* href="${path}${query.replaceAll(/[?.]/gu, "\\$&")}".*>${name}</span></a>$`,
            "u",
          ),
        ),
      ),
    );
  });

  it("is on no page of a corpus in one language", async () => {
    expect(await renderRoute("/about", { ...corpus, locales: ["en"] })).not.toContain(en.languages);
  });
});

describe("the head of a page", () => {
  it("names the page in every language where the public address is known", async () => {
    const site = await siteOf(corpus);
    const headOf = async (path: string, siteUrl: string | undefined) => {
      const page = await renderPage(path, corpus);
      return pageHead(pageContextOf(site, model, page.locale), page, site, siteUrl, undefined).join("\n");
    };
    const about = await headOf("/ar/about", "https://example.org/x/");
    expect(Array.from(about.matchAll(/hreflang="([^"]*)" href="([^"]*)"/gu), ([, ...link]) => link)).toEqual([
      ["en", "https://example.org/x/about/"],
      ["fr", "https://example.org/x/fr/about/"],
      ["ar", "https://example.org/x/ar/about/"],
      ["x-default", "https://example.org/x/about/"],
    ]);
    expect(await headOf("/fr", "https://example.org/")).toContain(
      'hreflang="ar" href="https://example.org/ar/"',
    );
    expect(await headOf("/ar/about", undefined)).not.toContain("hreflang");
  });
});
