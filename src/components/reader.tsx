/** The reader's side of every component: the model, the language, the words and the addresses. */
import { createContext, type ReactNode, use, useMemo } from "react";
import {
  type Direction,
  directionOf,
  type InLanguage,
  inLanguage,
  isSameLanguage,
} from "../model/language.ts";
import { get, localize, type Model } from "../model/model.ts";
import type { Excerpt, LocalizedText, Stance } from "../model/schema.ts";
import type { Messages } from "../messages/catalogue.ts";
import { createPaths, localePrefix, type Paths } from "../url/paths.ts";
import { formatEdtf } from "./format-edtf.ts";

export interface ReaderSettings {
  readonly model: Model;
  readonly locale: string;
  readonly messages: Messages;
  readonly regionNames: Readonly<Record<string, string>>;
}

/**
 * Where our words run in another direction than the document, the layout stays the document's, and each of them takes
 * its own direction (`styles.css`).
 */
export type WordsAttributes = Partial<InLanguage> & { readonly "data-words"?: Direction };

function wordsAttributesOf(wordsLocale: string, locale: string): WordsAttributes {
  if (wordsLocale === locale) return {};
  const { lang, dir } = inLanguage(wordsLocale);
  return dir === directionOf(locale) ? { lang, dir } : { lang, "data-words": dir };
}

export interface Reader extends ReaderSettings {
  readonly paths: Paths;
  /** The language of our own words, and of the dates, numbers and lists among them. */
  readonly wordsLocale: string;
  /** The attributes of what holds our words, where they are not in the language of the document. */
  readonly wordsAttributes: WordsAttributes;
  /** An authored text in the reader's locale. */
  readonly say: (text: LocalizedText) => string;
  /** An EDTF date in words. */
  readonly date: (edtf: string) => string;
  /** A list in words. */
  readonly list: (items: readonly string[]) => string;
  readonly actorName: (id: string) => string;
  readonly issueTitle: (id: string) => string;
  readonly positionLabel: (issue: string, position: string) => string;
  /** The words of a source, in marks where they are somebody's own. */
  readonly words: (excerpt: Excerpt) => string;
  /** A stance in a few words: who, and what position. */
  readonly stanceTitle: (stance: Stance) => string;
}

/** Binds a model to a reader's language. */
export function createReader(settings: ReaderSettings): Reader {
  const { model, locale, messages } = settings;
  const [defaultLocale = locale] = model.locales;
  const wordsLocale = isSameLanguage(messages.lang, locale) ? locale : messages.lang;
  // Made when it is first needed, which is not on every page: a browser takes its time over the first of them.
  let listFormat: Intl.ListFormat | undefined;
  const say = (text: LocalizedText) => localize(text, locale, defaultLocale).value;
  const actorName = (id: string) => say(get(model.byId.actors, id).name);
  const positionLabel = (issue: string, position: string) => {
    const found = get(model.byId.issues, issue).positions.find(({ id }) => id === position);
    return found ? say(found.label) : position;
  };
  return {
    ...settings,
    paths: createPaths(localePrefix(locale, defaultLocale)),
    wordsLocale,
    wordsAttributes: wordsAttributesOf(wordsLocale, locale),
    say,
    date: (edtf) => formatEdtf(edtf, wordsLocale, messages),
    list: (items) => (listFormat ??= new Intl.ListFormat(wordsLocale, { type: "conjunction" })).format(items),
    actorName,
    issueTitle: (id) => say(get(model.byId.issues, id).title),
    positionLabel,
    words: ({ attribution, selector: { exact } }) =>
      attribution === "direct-quote" ? messages.share.quote(exact) : exact,
    stanceTitle: ({ actor, issue, position }) =>
      messages.stance.title(actorName(actor), positionLabel(issue, position)),
  };
}

const ReaderContext = createContext<Reader | undefined>(undefined);

export function ReaderProvider({ children, ...settings }: ReaderSettings & { readonly children: ReactNode }) {
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
