/** Every page has our words in its own language alone. */
import { CSV_COLUMNS } from "../publish/csv-columns.ts";
import { describe, expect, test } from "vitest";
import { pagePaths } from "../build/prerender.ts";
import type { Page } from "../build/renderer.tsx";
import { messagesFor } from "../messages/catalogue.ts";
import { inLanguage, isSameLanguage } from "../model/language.ts";
import { indexCorpus } from "../model/model.ts";
import type { Corpus, Excerpt, LocalizedText } from "../model/schema.ts";
import { wordsOf } from "../domain/words.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { textsOf } from "../testing/message-texts.ts";
import { realCorpus } from "../testing/real-corpus.ts";
import { renderPage, siteOf } from "../testing/render-route.tsx";
import { textNodes } from "../testing/text-nodes.ts";

/** The words of texts: those of several letters, without figures. */
function vocabulary(texts: Iterable<string>): Set<string> {
  const words = Array.from(texts).flatMap((text) => wordsOf(text).flatMap((word) => [word, ...word.parts]));
  return new Set(words.map(({ folded }) => folded).filter((word) => /^\p{L}{3,}$/u.test(word)));
}

/** Every text of a value: names and ids, and of each localized text the translation, or the text that stands in for it. */
function textsIn(value: unknown, locale: string, defaultLocale: string, standIns: string[]): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  if (!(defaultLocale in value))
    return Object.values(value).flatMap((each) => textsIn(each, locale, defaultLocale, standIns));
  const text = value as LocalizedText;
  if (text[locale] === undefined) standIns.push(text[defaultLocale] ?? "");
  return [text[locale] ?? ""];
}

/** Says whether a text is the same in every language: addresses, the names of files, and the columns of the CSV file. */
const isCode = (text: string) =>
  /^[\w./-]*[./_][\w./-]*$/u.test(text) || (CSV_COLUMNS as readonly string[]).includes(text);

/** The attributes that a reader hears or sees. */
const ATTRIBUTE = / (?:aria-label|title|placeholder|alt)="([^"]*)"/gu;

/** The words of ours in another language on the pages of a corpus in a locale. */
async function foreignWords(corpus: Corpus, pages: readonly Page[], locale: string): Promise<string[]> {
  const site = await siteOf(corpus);
  const own = messagesFor(site.catalogues, locale);
  const others = Object.values(site.catalogues).filter(
    (each) => each !== undefined && each.lang !== own.lang,
  );
  const standIns: string[] = [];
  const [defaultLocale = locale] = corpus.locales;
  const isOwn = ({ source }: Excerpt) =>
    corpus.sources.some(({ id, inLanguage: lang }) => id === source && isSameLanguage(lang, locale));
  const ownWords = vocabulary([
    ...textsOf(own).map(([, text]) => text),
    ...textsIn({ ...corpus, excerpts: [] }, locale, defaultLocale, standIns),
    ...corpus.excerpts.filter(isOwn).map(({ selector }) => selector.exact),
    ...corpus.excerpts.flatMap(({ gloss, translation }) => [
      gloss?.[locale] ?? "",
      translation?.[locale] ?? "",
    ]),
    ...Object.values(site.localeNames),
    ...Object.values(site.regionNames[locale] ?? {}),
  ]);
  const foreign = vocabulary(others.flatMap((each) => textsOf(each).map(([, text]) => text)));
  for (const word of ownWords) foreign.delete(word);
  expect(foreign.size, "the catalogues differ in their words").toBeGreaterThan(200);
  // The head of a page has no element that could name another language.
  const inHead = vocabulary(standIns);
  const inLocale = pages.filter((page) => page.locale === locale);
  expect(inLocale).toHaveLength(pages.length / corpus.locales.length);
  const found: string[] = [];
  for (const { path, html, title, description } of inLocale) {
    const nodes = textNodes(html, inLanguage(locale)).filter(({ lang }) => isSameLanguage(lang, locale));
    const attributes = Array.from(html.matchAll(ATTRIBUTE), ([, text = ""]) => text);
    for (const text of [...attributes, ...nodes.map((node) => node.text)])
      for (const word of isCode(text) ? [] : vocabulary([text]))
        if (foreign.has(word)) found.push(`${path}: “${word}” in “${text}”`);
    for (const word of vocabulary([title, description]))
      if (foreign.has(word) && !inHead.has(word)) found.push(`${path}: “${word}” in the head`);
  }
  return found;
}

const CORPORA = await Promise.all(
  [
    { name: "the council of Hilltown", corpus: corpusOf(smallCorpus()) },
    { name: "the first article", corpus: realCorpus },
  ]
    .filter(({ corpus }) => corpus.locales.length > 1)
    .map(async ({ name, corpus }) => {
      const paths = pagePaths(indexCorpus(corpus));
      return { name, corpus, pages: await Promise.all(paths.map((path) => renderPage(path, corpus))) };
    }),
);

describe("a site in several languages", () => {
  test.each(CORPORA.flatMap((each) => each.corpus.locales.map((locale) => ({ ...each, locale }))))(
    "has no word of ours in another language on the pages of $name in $locale",
    async ({ corpus, pages, locale }) => {
      expect(await foreignWords(corpus, pages, locale)).toEqual([]);
    },
  );
});
