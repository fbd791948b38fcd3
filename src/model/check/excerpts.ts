/** Checks the excerpts of a source: their places, their speakers, their length, and that a record uses each of them. */
import { errorAt, type ErrorPath } from "../corpus-error.ts";
import { SPOKEN_ATTRIBUTIONS } from "../choices.ts";
import { evidenceOf, type Supported } from "../evidence.ts";
import { countWords, normalize } from "../normalize.ts";
import { hasText, isAnchored, type SourceWithText, speakersOf } from "../anchored.ts";
import type { Excerpt, Source } from "../schema.ts";
import { ATTRIBUTIONS } from "../vocabulary.ts";
import { mostShareOf, mostWordsOf, overlaps, quotedCharacters } from "./coverage.ts";
import { type Errors, type Names, type ParsedFiles, placed, type SourceFile } from "./parsed-files.ts";
import { referenceErrors } from "./references.ts";

/** The attributions for which an excerpt needs no speaker. */
const WITHOUT_SPEAKER = ATTRIBUTIONS.filter((attribution) => !SPOKEN_ATTRIBUTIONS.includes(attribution));

/** The keys of an excerpt's place in a text; all but the first are in its selector. */
const PLACE = ["paragraph", "prefix", "suffix", "refinedBy"] as const;

/** The ids of the excerpts that any record of the corpus gives as evidence. */
export function usedExcerpts(sources: readonly SourceFile[]): ReadonlySet<string> {
  const lists = sources.flatMap(({ data }): Supported[][] => [data.stances, data.silences, data.events]);
  // "flat" leaves out the holes of a list.
  return new Set(
    lists
      .flat()
      .flatMap(evidenceOf)
      .map(({ id }) => id),
  );
}

function* placeErrors(file: string, path: ErrorPath, excerpt: Excerpt, source: SourceWithText): Errors {
  const { id, text, paragraphs } = source;
  const { paragraph, selector, locator, directive } = excerpt;
  const parts = { paragraph, ...selector } as Readonly<Record<string, unknown>>;
  const missing = PLACE.filter((key) => parts[key] === undefined);
  if (missing.length > 0) yield errorAt(file, path, "place-missing", { missing });
  if (locator) yield errorAt(file, [...path, "locator"], "locator-beside-text", {});
  if (paragraph !== undefined && !paragraphs[paragraph - 1]) {
    const params = { paragraph, count: paragraphs.length };
    yield errorAt(file, [...path, "paragraph"], "unknown-paragraph", params);
  }
  const words = normalize(selector.exact);
  const place = [...path, "selector", "refinedBy"];
  const { start, end } = selector.refinedBy ?? { start: 0, end: words.length };
  if (end > text.length && selector.refinedBy) {
    yield errorAt(file, place, "offsets-beyond-text", { source: id });
  } else if (end - start !== words.length) {
    yield errorAt(file, place, "offsets-of-other-length", { source: id });
  }
  const terms = [directive?.start ?? "", directive?.end ?? ""];
  if (!terms.every((term) => words.includes(term))) {
    yield errorAt(file, [...path, "directive"], "link-of-other-words", { source: id });
  }
}

/** Finds excerpts with a place in a text, although the source has no text. */
function* noPlaceErrors(file: string, path: ErrorPath, { paragraph, selector, directive }: Excerpt): Errors {
  const parts = { paragraph, ...selector, directive } as Readonly<Record<string, unknown>>;
  const extra = [...PLACE, "directive"].filter((key) => parts[key] !== undefined);
  if (extra.length > 0) yield errorAt(file, path, "place-without-text", { extra });
}

function* excerptErrors(
  file: string,
  path: ErrorPath,
  excerpt: Excerpt,
  source: Source,
  names: Names,
): Errors {
  if (excerpt.source !== source.id) {
    const params = { actual: excerpt.source, expected: source.id };
    yield errorAt(file, [...path, "source"], "record-of-other-source", params);
  }
  const { speaker, attribution } = excerpt;
  for (const [i, id] of speakersOf(excerpt).entries()) {
    const place = [...path, "speaker", ...(Array.isArray(speaker) ? [i] : [])];
    yield* referenceErrors(names, file, place, "actors", id);
  }
  if (speaker === undefined && !WITHOUT_SPEAKER.includes(attribution)) {
    yield errorAt(file, [...path, "speaker"], "no-speaker", { attribution, others: WITHOUT_SPEAKER });
  }
  const words = countWords(excerpt.selector.exact);
  const most = mostWordsOf(source);
  if (most !== undefined && words > most) {
    yield errorAt(file, [...path, "selector", "exact"], "excerpt-too-long", { words, most });
  }
  if (hasText(source)) yield* placeErrors(file, path, excerpt, source);
  else if (!source.text) yield* noPlaceErrors(file, path, excerpt);
}

function* shareErrors(file: string, source: Source, excerpts: readonly Excerpt[]): Errors {
  const most = mostShareOf(source);
  if (most === undefined || !source.text) return;
  const share = quotedCharacters(excerpts.filter(isAnchored)) / source.text.length;
  if (share > most) yield errorAt(file, ["excerpts"], "too-much-quoted", { share, most });
}

/** Checks the excerpts of a source. */
export function* excerptsErrors(
  { names, whole }: ParsedFiles,
  { name, data: { source, excerpts } }: SourceFile,
  used: ReadonlySet<string>,
): Errors {
  for (const [i, excerpt] of placed(excerpts)) {
    const path = ["excerpts", i];
    yield* excerptErrors(name, path, excerpt, source, names);
    if (whole && !used.has(excerpt.id)) {
      yield errorAt(name, path, "unused-excerpt", { excerpt: excerpt.id });
    }
  }
  for (const { index, other } of overlaps(excerpts)) {
    yield errorAt(name, ["excerpts", index, "selector"], "overlap-differs", { other, source: source.id });
  }
  if (whole) yield* shareErrors(name, source, excerpts);
}
