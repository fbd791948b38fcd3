/** The reader's side of every component: the model, the language, the words and the addresses. */
import { createContext, type ReactElement, use, useMemo } from "react";
import { directionOf, type InLanguage, inLanguage, isSameLanguage } from "../model/language.ts";
import { get, localize, type Model } from "../model/model.ts";
import type { Excerpt, LocalizedText, Stance } from "../model/schema.ts";
import type { Messages } from "../messages/catalogue.ts";
import { isolateIn, isolatingMessage, isolatingMessages } from "../messages/isolate.ts";
import { quoted } from "../messages/quotation-marks.ts";
import type { Content } from "../ui/content.ts";
import { createPaths, localePrefix, type Paths } from "../url/paths.ts";
import { fill } from "./fill.tsx";
import { formatEdtf } from "./format-edtf.ts";

export interface ReaderSettings {
  readonly model: Model;
  readonly locale: string;
  readonly messages: Messages;
  readonly regionNames: Readonly<Record<string, string>>;
}

export interface Reader extends ReaderSettings {
  readonly paths: Paths;
  /** The language of our own words, and of the dates, numbers and lists among them. */
  readonly wordsLocale: string;
  /** The attributes of what holds our words, where they are not in the language of the document. */
  readonly wordsAttributes: Partial<InLanguage>;
  /** The attributes of an element of several texts of ours, where they run against the document. */
  readonly ownWords: Partial<InLanguage>;
  /** An authored text in the reader's locale. */
  readonly say: (text: LocalizedText) => string;
  /** An authored text on the page: an element, which names its language where that is not our words' own. */
  readonly show: (text: LocalizedText | string) => ReactElement;
  /** A text of a source on the page, whose language is that of the source. */
  readonly showIn: (lang: string, text: string) => ReactElement;
  /** The attributes of an element for a text in a locale of the corpus; nothing where our words are the same. */
  readonly attributesOf: (locale: string) => InLanguage | undefined;
  /** An EDTF date in words. */
  readonly date: (edtf: string) => string;
  /** A list in words. */
  readonly list: (items: readonly string[]) => string;
  readonly showList: (items: readonly Content[]) => ReactElement;
  readonly actorText: (id: string) => LocalizedText;
  readonly issueText: (id: string) => LocalizedText;
  /** A position's label; its id, where there is no such position. */
  readonly positionText: (issue: string, position: string) => LocalizedText | string;
  readonly actorName: (id: string) => string;
  readonly issueTitle: (id: string) => string;
  readonly positionLabel: (issue: string, position: string) => string;
  /** The words of a source, in marks where they are somebody's own. */
  readonly words: (excerpt: Excerpt) => string;
  /** A stance in a few words: who, and what position. */
  readonly stanceTitle: (stance: Stance) => string;
  readonly showStance: (stance: Stance) => ReactElement;
  /** The same with its issue, for where that is not at hand. */
  readonly showStanceOnIssue: (stance: Stance) => ReactElement;
}

/** Binds a model to a reader's language. */
export function createReader(settings: ReaderSettings): Reader {
  const { model, locale } = settings;
  const direction = directionOf(locale);
  const messages = isolatingMessages(settings.messages, direction);
  const [defaultLocale = locale] = model.locales;
  const wordsLocale = isSameLanguage(messages.lang, locale) ? locale : messages.lang;
  const wordsDirection = directionOf(wordsLocale);
  // Made when it is first needed, which is not on every page: a browser takes its time over the first of them.
  let listFormat: Intl.ListFormat | undefined;
  const say = (text: LocalizedText) => localize(text, locale, defaultLocale).value;
  const attributesOf = (lang: string) =>
    lang === wordsLocale && directionOf(lang) === direction ? undefined : inLanguage(lang);
  const show = (text: LocalizedText | string) => {
    if (typeof text === "string") return <span>{text}</span>;
    const { value, lang } = localize(text, locale, defaultLocale);
    return <span {...attributesOf(lang)}>{value}</span>;
  };
  const showIn = (lang: string, text: string) =>
    isSameLanguage(lang, wordsLocale) && directionOf(lang) === direction ? (
      <span>{text}</span>
    ) : (
      <span {...inLanguage(lang)}>{text}</span>
    );
  const actorText = (id: string) => get(model.byId.actors, id).name;
  const issueText = (id: string) => get(model.byId.issues, id).title;
  const positionText = (issue: string, position: string) =>
    get(model.byId.issues, issue).positions.find(({ id }) => id === position)?.label ?? position;
  const actorName = (id: string) => say(actorText(id));
  const positionLabel = (issue: string, position: string) => {
    const text = positionText(issue, position);
    return typeof text === "string" ? text : say(text);
  };
  const showStance = ({ actor, issue, position }: Stance) =>
    fill(messages.stance.title, show(actorText(actor)), show(positionText(issue, position)));
  const inWords = isolatingMessage(direction, wordsDirection, (...names: string[]) =>
    (listFormat ??= new Intl.ListFormat(wordsLocale, { type: "conjunction" })).format(names),
  );
  return {
    ...settings,
    messages,
    paths: createPaths(localePrefix(locale, defaultLocale)),
    wordsLocale,
    wordsAttributes:
      wordsLocale === locale
        ? {}
        : // The layout is the document's, even where our words run the other way.
          { lang: wordsLocale, ...(wordsDirection === direction ? { dir: direction } : {}) },
    ownWords: wordsDirection === direction ? {} : inLanguage(wordsLocale),
    say,
    date: (edtf) => isolateIn(direction, wordsDirection, formatEdtf(edtf, wordsLocale, settings.messages)),
    list: (items) => inWords(...items),
    showList: (items) => fill(inWords, ...items),
    show,
    showIn,
    attributesOf,
    actorText,
    issueText,
    positionText,
    actorName,
    issueTitle: (id) => say(issueText(id)),
    positionLabel,
    words: ({ attribution, source, selector: { exact } }) =>
      attribution === "direct-quote" ? quoted(exact, get(model.byId.sources, source).inLanguage) : exact,
    showStance,
    showStanceOnIssue: (stance) => (
      <>
        {showStance(stance)}
        <span> (</span>
        {show(issueText(stance.issue))}
        <span>)</span>
      </>
    ),
    stanceTitle: ({ actor, issue, position }) =>
      messages.stance.title(actorName(actor), positionLabel(issue, position)),
  };
}

const ReaderContext = createContext<Reader | undefined>(undefined);

export function ReaderProvider({ children, ...settings }: ReaderSettings & { readonly children: Content }) {
  const { model, locale, messages, regionNames } = settings;
  const reader = useMemo(
    () => createReader({ model, locale, messages, regionNames }),
    [model, locale, messages, regionNames],
  );
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

/** @throws outside of a `ReaderProvider`. */
export function useReader(): Reader {
  const reader = use(ReaderContext);
  if (!reader) throw new Error("useReader needs a ReaderProvider around it.");
  return reader;
}
