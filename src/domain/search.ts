/**
 * Full-text search over names, labels, summaries, reasons and excerpts. A word of the query matches a word
 * that it begins; where it begins none, words that are a small typing error away. All words must match.
 */
import { get, localize, type Model } from "../model/model.ts";
import type { LocalizedText } from "../model/schema.ts";
import { prefixDistance } from "./edit-distance.ts";
import { type Entry, recordedEntries } from "./entries.ts";

/** What a query found. */
export interface SearchResult {
  /** The entries that match; `undefined` where the query is blank, so that everything does. */
  readonly entries: ReadonlySet<Entry> | undefined;
  /** Cuts a text into runs that match and runs that do not; joined, they are the text. */
  mark(text: string): readonly { readonly text: string; readonly hit: boolean }[];
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Folds case and accents away, so that “Francois” finds “François”. */
function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function foldedWords(text: string): string[] {
  return Array.from(text.matchAll(WORD), ([word]) => fold(word)).filter((word) => word !== "");
}

/** A text that is searched, with its language where that is known. */
export interface SearchableText {
  readonly value: string;
  readonly lang: string | undefined;
}

/** The texts of an entry that are searched, the most telling first. Excerpts are in their source's language. */
export function searchableTexts(
  model: Model,
  { actor, issue, stance, silence }: Entry,
  locale: string,
): SearchableText[] {
  const say = (text: LocalizedText | undefined) =>
    text ? [localize(text, locale, model.locales[0] ?? locale)] : [];
  const { name, otherNames } = get(model.byId.actors, actor);
  const { title, positions } = get(model.byId.issues, issue);
  const evidence = (stance ?? silence)?.evidence ?? [];
  const excerpts = [...evidence, ...(stance?.reasons ?? []).flatMap((reason) => reason.evidence)].map((id) =>
    get(model.byId.excerpts, id),
  );
  return [
    ...say(stance?.summary),
    ...say(silence?.note),
    ...(stance?.reasons ?? []).flatMap((reason) => say(reason.summary)),
    ...excerpts.map(({ source, selector }) => ({
      value: selector.exact,
      lang: get(model.byId.sources, source).inLanguage,
    })),
    ...excerpts.flatMap(({ speaker }) => (speaker ? say(get(model.byId.actors, speaker).name) : [])),
    ...say(stance?.timing),
    ...say(stance?.condition),
    ...say(positions.find(({ id }) => id === stance?.position)?.label),
    ...say(name),
    ...(otherNames ?? []).map((value) => ({ value, lang: undefined })),
    ...say(title),
  ];
}

/** How many typing errors a word of this length may hold. */
function tolerance(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

interface Index {
  /** The entries in whose texts each word stands. */
  readonly entriesByWord: ReadonlyMap<string, ReadonlySet<Entry>>;
  readonly vocabulary: readonly string[];
}

function indexWords(model: Model, locale: string): Index {
  const entriesByWord = new Map<string, Set<Entry>>();
  for (const entry of recordedEntries(model)) {
    for (const { value } of searchableTexts(model, entry, locale)) {
      for (const word of foldedWords(value)) {
        const entries = entriesByWord.get(word);
        if (entries) entries.add(entry);
        else entriesByWord.set(word, new Set([entry]));
      }
    }
  }
  return { entriesByWord, vocabulary: [...entriesByWord.keys()] };
}

/**
 * Returns the function that searches a model in one locale. It builds its index when it is first asked for a word:
 * who comes to read does not wait for what may never be searched.
 */
export function createSearch(model: Model, locale: string): (query: string) => SearchResult {
  let built: Index | undefined;
  const index = () => (built ??= indexWords(model, locale));

  const matchingWords = (term: string): string[] => {
    const { vocabulary } = index();
    const begun = vocabulary.filter((word) => word.startsWith(term));
    const errors = tolerance(term.length);
    if (begun.length > 0 || errors === 0) return begun;
    return vocabulary.filter(
      (word) => word.length >= term.length - errors && prefixDistance(term, word) <= errors,
    );
  };

  return (query) => {
    const terms = [...new Set(foldedWords(query))];
    const hits = new Set<string>();
    let entries: Set<Entry> | undefined;
    for (const term of terms) {
      const words = matchingWords(term);
      for (const word of words) hits.add(word);
      const found = new Set(words.flatMap((word) => [...(index().entriesByWord.get(word) ?? [])]));
      entries = entries ? new Set([...entries].filter((entry) => found.has(entry))) : found;
    }
    // One text stands in many places of a page.
    const marked = new Map<string, ReturnType<typeof markWords>>();
    return {
      entries: terms.length === 0 && query.trim() === "" ? undefined : (entries ?? new Set()),
      mark: (text) => {
        const runs = marked.get(text) ?? markWords(text, hits);
        marked.set(text, runs);
        return runs;
      },
    };
  };
}

function markWords(text: string, hits: ReadonlySet<string>): { text: string; hit: boolean }[] {
  const runs: { text: string; hit: boolean }[] = [];
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    if (!hits.has(fold(match[0]))) continue;
    if (match.index > at) runs.push({ text: text.slice(at, match.index), hit: false });
    runs.push({ text: match[0], hit: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), hit: false });
  return runs;
}
