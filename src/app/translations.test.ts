import { describe, expect, it } from "vitest";
import { embedsOf, renderEmbed } from "../build/embeds.tsx";
import { pagePaths } from "../build/prerender.ts";
import { pageContextOf } from "../build/renderer.tsx";
import { en } from "../messages/en/en.ts";
import { fr } from "../messages/fr/fr.ts";
import { indexCorpus } from "../model/model.ts";
import { SOURCE } from "../testing/broken-corpora.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { renderRoute, siteOf } from "../testing/render-route.tsx";

const TRANSLATIONS = ["Les Verts veulent le pont", "Nous le bâtirons", "attendre un rapport"] as const;

/** The small corpus in English and French, with our translation of each excerpt of its English source. */
function translatedCorpus() {
  const files = smallCorpus();
  files["corpus.json"].locales = ["en", "fr"];
  for (const { name } of files["actors.json"].actors) delete name["de"];
  for (const [at, excerpt] of files[SOURCE].excerpts.entries())
    excerpt.translation = { fr: TRANSLATIONS[at] ?? "" };
  return corpusOf(files);
}

/** The mark before each of our translations on a French page. */
const MARK = fr.excerpt.translation + fr.colon;

const corpus = translatedCorpus();
const model = indexCorpus(corpus);
const site = await siteOf(corpus);

/** Every page and embed of a locale as HTML, and lists of a search. */
async function allOf(locale: string): Promise<readonly { readonly path: string; readonly html: string }[]> {
  const prefix = locale === "en" ? "" : `/${locale}`;
  const isOfLocale = (path: string) => (path === "/fr" || path.startsWith("/fr/")) === (locale === "fr");
  const paths = [
    ...pagePaths(model).filter(isOfLocale),
    ...[`${prefix}/?q=autumn`, `${prefix}/stances?q=Hilltown`],
  ];
  const pages = await Promise.all(
    paths.map(async (path) => ({ path, html: await renderRoute(path, corpus) })),
  );
  const context = pageContextOf(site, model, locale);
  const embeds = embedsOf(context).map((embed) => ({
    path: embed.path,
    html: renderEmbed(context, "https://site.example/", embed).html,
  }));
  return [...pages, ...embeds];
}

const pages = { en: await allOf("en"), fr: await allOf("fr") } as const;

describe("our translation", () => {
  it("is on no page in the language of the source", () => {
    for (const { path, html } of pages.en) {
      const shown = [en.excerpt.translation, ...TRANSLATIONS].filter((text) => html.includes(text));
      expect({ path, shown }).toEqual({ path, shown: [] });
    }
  });

  it("is marked as ours and stands outside of the quotation wherever it is shown", () => {
    const wrong = pages.fr.flatMap(({ path, html }) =>
      TRANSLATIONS.flatMap((translation) =>
        html
          .split(translation)
          .slice(0, -1)
          .map((_, at, parts) => parts.slice(0, at + 1).join(translation))
          .filter(
            (before) =>
              !new RegExp(`${MARK}</span><span>$`, "u").test(before) ||
              before.split("<blockquote").length !== before.split("</blockquote").length,
          )
          .map((before) => ({ path, translation, before: before.slice(-80) })),
      ),
    );
    expect(wrong).toEqual([]);
    for (const translation of TRANSLATIONS)
      expect(pages.fr.some(({ html }) => html.includes(translation))).toBe(true);
  });

  it("goes with the words on every page that quotes them", () => {
    for (const { path, html } of pages.fr) {
      const quotations = html.split("<blockquote").length - 1;
      expect({ path, marked: html.split(MARK).length - 1 }).toEqual({
        path,
        marked: quotations,
      });
    }
  });

  it("is marked as ours in a list in which a search found it", async () => {
    for (const path of ["/fr/?q=bâtirons", "/fr/stances?q=bâtirons"]) {
      const html = await renderRoute(path, corpus);
      expect(html).toMatch(new RegExp(`${MARK}</span><span><span>Nous le </span><mark>bâtirons`, "u"));
    }
  });
});
