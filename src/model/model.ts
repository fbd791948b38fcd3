/** The indexed model, from which all selectors read. */
import { speakersOf } from "./anchored.ts";
import { type RecordName, recordsByFormerName } from "./former-ids.ts";
import type {
  Actor,
  Corpus,
  CorpusEvent,
  Excerpt,
  Issue,
  LocalizedText,
  Silence,
  Source,
  Stance,
} from "./schema.ts";

/** The texts between the items of a list in words, named as in CLDR. */
export interface ListWords {
  /** Between two items. */
  readonly pair: string;
  /** After the first of more than two items. */
  readonly start: string;
  /** Between the other items. */
  readonly middle: string;
  /** Before the last of more than two items. */
  readonly end: string;
}

/** What the build has written in one locale by means of `Intl`. What is missing, the browser writes. */
export interface Written {
  /** Days, months and years by their numbers: `2015-9-10`, `2015-9` and `2015`. */
  readonly dates: Readonly<Record<string, string>>;
  /** The names of the languages of sources, by language without region. */
  readonly languages: Readonly<Record<string, string>>;
  /** Left out in a language in which the texts depend on the items. */
  readonly list?: ListWords | undefined;
}

const NOTHING_WRITTEN: Written = { dates: {}, languages: {} };

/** A corpus with its look-up tables. Lists keep the authored order. */
export interface Model extends Corpus {
  readonly written: Written;
  readonly byId: {
    readonly sources: ReadonlyMap<string, Source>;
    readonly actors: ReadonlyMap<string, Actor>;
    readonly issues: ReadonlyMap<string, Issue>;
    readonly excerpts: ReadonlyMap<string, Excerpt>;
    readonly stances: ReadonlyMap<string, Stance>;
    readonly silences: ReadonlyMap<string, Silence>;
    readonly events: ReadonlyMap<string, CorpusEvent>;
  };
  /** Records by the names that they had before: `currentRecord` reads them. */
  readonly byFormerName: ReadonlyMap<string, RecordName>;
  /** Stances by actor and by issue: `stancesOfActor` and `stancesOnIssue` read them. */
  readonly stancesByActor: ReadonlyMap<string, readonly Stance[]>;
  readonly stancesByIssue: ReadonlyMap<string, readonly Stance[]>;
  /** Excerpts by source and by speaker: `excerptsOfSource` and `excerptsOfSpeaker` read them. */
  readonly excerptsBySource: ReadonlyMap<string, readonly Excerpt[]>;
  readonly excerptsBySpeaker: ReadonlyMap<string, readonly Excerpt[]>;
  /** Stances and authored silences by `cellKey`. */
  readonly stancesByCell: ReadonlyMap<string, readonly Stance[]>;
  readonly silencesByCell: ReadonlyMap<string, readonly Silence[]>;
}

/** The key of a cell of the matrix. Ids are slugs, so the separator cannot occur in them. */
export function cellKey(actor: string, issue: string): string {
  return `${actor} ${issue}`;
}

function index<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Groups items by a key, in order of first appearance. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Groups items by each of their keys, in order of first appearance. */
export function groupByEach<T, K>(items: Iterable<T>, keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const pairs = [...items].flatMap((item) => keysOf(item).map((key) => ({ key, item })));
  const groups = groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ item }) => item)]));
}

/**
 * Builds the look-up tables of a checked corpus.
 * @param written what the build has written of it
 */
export function indexCorpus(corpus: Corpus, written: Written = NOTHING_WRITTEN): Model {
  return {
    ...corpus,
    written,
    byId: {
      sources: index(corpus.sources),
      actors: index(corpus.actors),
      issues: index(corpus.issues),
      excerpts: index(corpus.excerpts),
      stances: index(corpus.stances),
      silences: index(corpus.silences),
      events: index(corpus.events),
    },
    byFormerName: recordsByFormerName(corpus),
    stancesByActor: groupBy(corpus.stances, ({ actor }) => actor),
    stancesByIssue: groupBy(corpus.stances, ({ issue }) => issue),
    excerptsBySource: groupBy(corpus.excerpts, ({ source }) => source),
    excerptsBySpeaker: groupByEach(corpus.excerpts, speakersOf),
    stancesByCell: groupBy(corpus.stances, (stance) => cellKey(stance.actor, stance.issue)),
    silencesByCell: groupBy(corpus.silences, (silence) => cellKey(silence.actor, silence.issue)),
  };
}

/** The stances of an actor, in the authored order; empty if the actor has no stance. */
export function stancesOfActor(model: Model, actor: string): readonly Stance[] {
  return model.stancesByActor.get(actor) ?? [];
}

/** The stances on an issue, in the authored order; empty if no actor has a stance on it. */
export function stancesOnIssue(model: Model, issue: string): readonly Stance[] {
  return model.stancesByIssue.get(issue) ?? [];
}

/** The excerpts of a source, in the authored order; empty if the source has no excerpt. */
export function excerptsOfSource(model: Model, source: string): readonly Excerpt[] {
  return model.excerptsBySource.get(source) ?? [];
}

/** The excerpts in which an actor speaks, in the authored order; empty if the actor speaks in none. */
export function excerptsOfSpeaker(model: Model, speaker: string): readonly Excerpt[] {
  return model.excerptsBySpeaker.get(speaker) ?? [];
}

/**
 * Looks up an id that the build has checked.
 * @throws if the table lacks the id, which cannot happen in a checked corpus
 */
export function get<T>(table: ReadonlyMap<string, T>, id: string): T {
  const item = table.get(id);
  if (item === undefined) throw new Error(`The corpus has no “${id}”, though a record names it.`);
  return item;
}

/**
 * The text in the wanted locale, or in the default locale if there is no translation, with the locale of the result. The
 * browser has each text in one locale only (`in-locale.ts`), which is then the result.
 */
export function localize(
  text: LocalizedText,
  locale: string,
  defaultLocale: string,
): { readonly value: string; readonly lang: string } {
  const lang = [locale, defaultLocale, ...Object.keys(text)].find((each) => each in text) ?? locale;
  return { value: text[lang] ?? "", lang };
}
