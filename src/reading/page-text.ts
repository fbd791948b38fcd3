/** The texts of a page in a reader's language: names, labels, dates and lists of the model, and the page addresses. */
import { isRepeated } from "../domain/history.ts";
import { directionOf, type InLanguage, inLanguage, isSameLanguage } from "../model/language.ts";
import { get, localize, type Model } from "../model/model.ts";
import type { Excerpt, LocalizedText, Stance } from "../model/schema.ts";
import type { Messages, Part } from "../messages/catalogue.ts";
import { formatLocaleOf } from "../messages/format-locale.ts";
import { isolateIn, isolatingMessage, isolatingMessages } from "../messages/isolate.ts";
import { createPaths, localePrefix, type Paths } from "../url/paths.ts";
import { formatEdtf } from "./format-date.ts";
import { joinList } from "./format-list.ts";
import { inQuotationMarks } from "./in-quotation-marks.ts";
import { languageName } from "./language-name.ts";

export interface PageSettings {
  readonly model: Model;
  readonly locale: string;
  readonly messages: Messages;
  readonly regionNames: Readonly<Record<string, string>>;
  /** Loads parts of `messages`. */
  readonly loadMessages: (parts: readonly Part[]) => Promise<void>;
}

/** For contexts whose catalogue is complete, such as those of the build. */
export const allLoaded: PageSettings["loadMessages"] = () => Promise.resolve();

export interface PageText extends PageSettings {
  readonly paths: Paths;
  /** The language of our own words. */
  readonly wordsLocale: string;
  /** The locale of the dates, numbers and lists among our words. */
  readonly formatLocale: string;
  /** The attributes of an element that holds our words, if they are not in the language of the document. */
  readonly wordsAttributes: Partial<InLanguage>;
  /** The attributes of an element with several of our texts, if they run against the document. */
  readonly ownWords: Partial<InLanguage>;
  /** An authored text in the reader's locale. */
  readonly say: (text: LocalizedText) => string;
  /** The attributes of an element for a text in a locale of the corpus; `undefined` if our words are the same. */
  readonly attributesOf: (locale: string) => InLanguage | undefined;
  /** Says whether a text is in another language for want of a translation. A name with one form needs no translation. */
  readonly isFallback: (text: LocalizedText, lang: string) => boolean;
  /** An EDTF date in words. */
  readonly date: (edtf: string) => string;
  /** The name of the language of a BCP 47 tag, without its region. */
  readonly languageName: (tag: string) => string;
  /** A list in words. */
  readonly list: (items: readonly string[]) => string;
  readonly actorText: (id: string) => LocalizedText;
  readonly issueText: (id: string) => LocalizedText;
  /** The label of a position; its id, if there is no such position. */
  readonly positionText: (issue: string, position: string) => LocalizedText | string;
  readonly actorName: (id: string) => string;
  readonly issueTitle: (id: string) => string;
  readonly positionLabel: (issue: string, position: string) => string;
  /** The words of an excerpt; a direct quote is in the quotation marks of its language. */
  readonly words: (excerpt: Excerpt) => string;
  /** The words of an excerpt as plain text, with its gloss in square brackets before them. */
  readonly glossedWords: (excerpt: Excerpt) => string;
  /** The name of a stance: its actor and its position. */
  readonly stanceTitle: (stance: Stance) => string;
  /** The name of a stance with its issue, for a place that does not name the issue; dated, if the actor repeats the position. */
  readonly stanceOnIssue: (stance: Stance) => string;
}

/** Binds a model to a reader's language. */
export function createPageText(settings: PageSettings): PageText {
  const { model, locale } = settings;
  const direction = directionOf(locale);
  const messages = isolatingMessages(settings.messages, direction);
  const [defaultLocale = locale] = model.locales;
  const wordsLocale = isSameLanguage(messages.lang, locale) ? locale : messages.lang;
  const wordsDirection = directionOf(wordsLocale);
  const formatLocale = formatLocaleOf(wordsLocale);
  let listFormat: Intl.ListFormat | undefined;
  const say = (text: LocalizedText) => localize(text, locale, defaultLocale).value;
  const attributesOf = (lang: string) =>
    lang === wordsLocale && directionOf(lang) === direction ? undefined : inLanguage(lang);
  const untranslatable = new Set(
    model.actors.flatMap(({ name, translateName }) => (translateName === false ? [name] : [])),
  );
  const actorText = (id: string) => get(model.byId.actors, id).name;
  const issueText = (id: string) => get(model.byId.issues, id).title;
  const positionText = (issue: string, position: string) =>
    get(model.byId.issues, issue).positions.find(({ id }) => id === position)?.label ?? position;
  const words = ({ attribution, source, selector: { exact } }: Excerpt) =>
    attribution === "direct-quote"
      ? inQuotationMarks(exact, get(model.byId.sources, source).inLanguage)
      : exact;
  const actorName = (id: string) => say(actorText(id));
  const positionLabel = (issue: string, position: string) => {
    const text = positionText(issue, position);
    return typeof text === "string" ? text : say(text);
  };
  const { written } = model;
  const inWords = isolatingMessage(direction, wordsDirection, (...names: string[]) => {
    if (written.list) return joinList(names, written.list);
    listFormat ??= new Intl.ListFormat(formatLocale, { type: "conjunction" });
    return listFormat.format(names);
  });
  const date = (edtf: string) =>
    isolateIn(direction, wordsDirection, formatEdtf(edtf, formatLocale, settings.messages, written.dates));
  const stanceTitle = ({ actor, issue, position }: Stance) =>
    messages.stance.title(actorName(actor), positionLabel(issue, position));
  return {
    ...settings,
    messages,
    paths: createPaths(localePrefix(locale, defaultLocale)),
    wordsLocale,
    formatLocale,
    wordsAttributes:
      wordsLocale === locale
        ? {}
        : // The layout is the document's, even where our words run the other way.
          { lang: wordsLocale, ...(wordsDirection === direction ? { dir: direction } : {}) },
    ownWords: wordsDirection === direction ? {} : inLanguage(wordsLocale),
    say,
    date,
    languageName: (tag) => {
      const { language } = new Intl.Locale(tag);
      return written.languages[language] ?? languageName(language, formatLocale);
    },
    list: (items) => inWords(...items),
    attributesOf,
    isFallback: (text, lang) => lang !== locale && !untranslatable.has(text),
    actorText,
    issueText,
    positionText,
    actorName,
    issueTitle: (id) => say(issueText(id)),
    positionLabel,
    words,
    glossedWords: (excerpt) => `${excerpt.gloss ? `[${say(excerpt.gloss)}] ` : ""}${words(excerpt)}`,
    stanceTitle,
    stanceOnIssue: (stance) => {
      const on = say(issueText(stance.issue));
      return `${stanceTitle(stance)} (${isRepeated(model, stance) ? `${on}, ${date(stance.statedOn)}` : on})`;
    },
  };
}
