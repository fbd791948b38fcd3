/**
 * Full-text search over names, labels, summaries, reasons and excerpts. A query word matches every word that starts
 * with it, or else words with a small typing error. All query words must match.
 */
import { speakersOf } from "../model/anchored.ts";
import { excerptsFor } from "../model/evidence.ts";
import { get, localize, type Model } from "../model/model.ts";
import type { LocalizedText } from "../model/schema.ts";
import { prefixDistance } from "../model/edit-distance.ts";
import { type Entry, recordedEntries } from "./entries.ts";
import { nameFinder } from "./find-names.ts";
import { perModel } from "./per-model.ts";
import { perText } from "../model/remember.ts";
import { translationFor } from "../model/translation.ts";
import { type Named, NOT_SEARCHED, type SearchableText, type SearchResult } from "./search-result.ts";
import { isUnspaced, type Word, wordsOf } from "./words.ts";

/** Returns a text in a locale, as a list; empty if there is no text. */
const sayIn = (model: Model, locale: string) => (text: LocalizedText | undefined) =>
  text ? [localize(text, locale, model.locales[0] ?? locale)] : [];

/** What an entry says, and who says it, the most informative first. Excerpts are in the language of their source. */
function saidTexts(model: Model, { stance, silence }: Entry, locale: string): SearchableText[] {
  const say = sayIn(model, locale);
  const record = stance ?? silence;
  const excerpts = record ? excerptsFor(model, record, ["record", "reason"]) : [];
  return [
    ...say(stance?.summary),
    ...say(silence?.note),
    ...(stance?.reasons ?? []).flatMap((reason) => say(reason.summary)),
    ...excerpts.map(({ source, selector }) => ({
      value: selector.exact,
      lang: get(model.byId.sources, source).inLanguage,
    })),
    ...excerpts.flatMap((excerpt) => {
      const translation = translationFor(model, excerpt, locale);
      return [
        ...say(excerpt.gloss).map((gloss) => ({ ...gloss, isGloss: true })),
        ...(translation ? [{ ...translation, isTranslation: true }] : []),
      ];
    }),
    ...excerpts.flatMap(speakersOf).flatMap((id) => say(get(model.byId.actors, id).name)),
    ...say(stance?.timing),
    ...say(stance?.condition),
  ];
}

/** The searchable texts of an entry: what it says, then the names of its position, its actor and its issue. */
export function searchableTexts(model: Model, entry: Entry, locale: string): SearchableText[] {
  const { actor, issue, stance } = entry;
  const say = sayIn(model, locale);
  const { name, otherNames } = get(model.byId.actors, actor);
  const { title, positions } = get(model.byId.issues, issue);
  return [
    ...saidTexts(model, entry, locale),
    ...say(positions.find(({ id }) => id === stance?.position)?.label),
    ...say(name),
    ...(otherNames ?? []).map((value) => ({ value, lang: undefined })),
    ...say(title),
  ];
}

/**
 * Returns the number of typing errors that a query word may have, by its length. A word with a digit may have none,
 * because another number has another meaning.
 */
function tolerance(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * Returns the forms of a word in the index: its letters in lower case, and for an acronym also in capitals, so that
 * “US” need not match “us”.
 */
function formsOf({ folded, isAcronym }: Word): string[] {
  return isAcronym ? [folded, folded.toUpperCase()] : [folded];
}

interface Index {
  /** The entries that contain each form of a word. */
  readonly entriesByForm: ReadonlyMap<string, ReadonlySet<Entry>>;
  readonly forms: readonly string[];
}

function indexWords(model: Model, locale: string): Index {
  const entriesByForm = new Map<string, Set<Entry>>();
  for (const entry of recordedEntries(model)) {
    for (const { value } of searchableTexts(model, entry, locale)) {
      for (const form of wordsOf(value).flatMap((word) => [word, ...word.parts].flatMap(formsOf))) {
        const entries = entriesByForm.get(form);
        if (entries) entries.add(entry);
        else entriesByForm.set(form, new Set([entry]));
      }
    }
  }
  return { entriesByForm, forms: [...entriesByForm.keys()] };
}

/**
 * The index of each locale, built once per model, because each visit to the page with the search field starts a new
 * search.
 */
const indexesOf = perModel((model) => perText((locale) => indexWords(model, locale)));

/** The matches of a query word: forms of words, and the entries that contain one of them. */
interface Found {
  readonly forms: readonly string[];
  readonly entries: ReadonlySet<Entry>;
}

/** The entries that all of the matches have in common. */
function inAll([first, ...others]: readonly Found[]): ReadonlySet<Entry> {
  const isInOthers = (entry: Entry) => others.every(({ entries }) => entries.has(entry));
  return new Set([...(first?.entries ?? [])].filter(isInOthers));
}

function formsIn(found: readonly Found[]): string[] {
  return found.flatMap(({ forms }) => forms);
}

/** Matches a compound written as one word, and entries that contain all its parts. */
function orParts(whole: Found, parts: readonly Found[]): Found {
  const entries = inAll(parts);
  if (entries.size === 0) return whole;
  return { forms: [...whole.forms, ...formsIn(parts)], entries: new Set([...whole.entries, ...entries]) };
}

/**
 * Returns the function that searches a model in one locale. It builds its index on the first query, so that readers
 * who never search do not wait for it.
 */
export function createSearch(model: Model, locale: string): (query: string) => SearchResult {
  const index = () => indexesOf(model)(locale);
  const nameIn = (text: LocalizedText) => localize(text, locale, model.locales[0] ?? locale).value;
  const findActors = nameFinder(model.actors, ({ name, otherNames = [] }) =>
    [nameIn(name), ...otherNames].join(" "),
  );
  const findIssues = nameFinder(model.issues, ({ title }) => nameIn(title));
  const namedBy = (query: string, entries: ReadonlySet<Entry>): Named => {
    const found = { actors: new Set<string>(), issues: new Set<string>() };
    for (const { actor, issue } of entries) {
      found.actors.add(actor);
      found.issues.add(issue);
    }
    return {
      actors: findActors(query).flatMap(({ id }) => (found.actors.has(id) ? [] : id)),
      issues: findIssues(query).flatMap(({ id }) => (found.issues.has(id) ? [] : id)),
    };
  };

  const found = (forms: readonly string[]): Found => ({
    forms,
    entries: new Set(forms.flatMap((form) => [...(index().entriesByForm.get(form) ?? [])])),
  });

  /** An acronym matches only acronyms if the corpus has it. Otherwise it is an ordinary word. */
  const formOf = (word: Word): string =>
    formsOf(word).findLast((form) => index().entriesByForm.has(form)) ?? word.folded;

  const begun = (word: Word): Found => {
    const term = formOf(word);
    const holds = isUnspaced(term);
    return found(index().forms.filter((form) => (holds ? form.includes(term) : form.startsWith(term))));
  };

  const nearly = ({ folded }: Word): Found => {
    const errors = tolerance(folded);
    return found(
      errors === 0
        ? []
        : index().forms.filter(
            (form) => form.length >= folded.length - errors && prefixDistance(folded, form) <= errors,
          ),
    );
  };

  const find = (word: Word): Found => {
    // A part that is followed by another part is complete, so it must match a whole word.
    const parts = word.parts.map((part, at, { length }) =>
      at + 1 < length ? found([formOf(part)]) : begun(part),
    );
    const exact = orParts(begun(word), parts);
    return exact.entries.size > 0 ? exact : orParts(nearly(word), word.parts.map(find));
  };

  return (query) => {
    if (query.trim() === "") return NOT_SEARCHED;
    const each = wordsOf(query).map(find);
    const entries = inAll(each);
    const hits = new Set(formsIn(each));
    // A page can show the same text in many places.
    const highlighted = new Map<string, ReturnType<typeof highlightWords>>();
    const highlight = (text: string) => {
      const runs = highlighted.get(text) ?? highlightWords(text, hits);
      highlighted.set(text, runs);
      return runs;
    };
    return {
      entries,
      highlight,
      snippet: (entry) =>
        saidTexts(model, entry, locale).find(({ value }) => highlight(value).some(({ hit }) => hit)),
      // A query of symbols alone has no word that a name could have.
      named: () => (each.length === 0 ? NOT_SEARCHED.named() : namedBy(query, entries)),
    };
  };
}

function highlightWords(text: string, hits: ReadonlySet<string>): { text: string; hit: boolean }[] {
  const isHit = (word: Word) => formsOf(word).some((form) => hits.has(form));
  const found = wordsOf(text).flatMap((word) => {
    const parts = word.parts.filter(isHit);
    const isWhole = parts.length === 0 || parts.length === word.parts.length;
    return isWhole && isHit(word) ? [word] : parts;
  });
  const runs: { text: string; hit: boolean }[] = [];
  let at = 0;
  for (const { start, end } of found) {
    if (start > at) runs.push({ text: text.slice(at, start), hit: false });
    runs.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), hit: false });
  return runs;
}
