/**
 * Text directives, by which a link names a passage of a page, and the matching of browsers (WICG
 * Scroll-To-Text-Fragment, “Finding ranges in a document”). A browser goes to the first match on the whole page, so
 * only the whole text shows whether a directive names its passage.
 */
import type { TextDirective } from "../schema.ts";

/** A part of a page's text, in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The text of a page, ready to be searched as a browser searches it. */
export interface Page {
  /** Normalized paragraphs, one on each line. A no-break space is a gap that is wider than one space. */
  readonly text: string;
  /** The same text without the differences that browsers ignore. */
  readonly folded: string;
  readonly words: readonly Place[];
  /** The offsets at which a word can begin or end. */
  readonly wordBoundaries: ReadonlySet<number>;
}

/** A place that a directive matches on a page. */
interface Match extends Place {
  /** The match with its prefix and suffix. */
  readonly context: Place;
}

/**
 * The longest passage, in UTF-16 code units, that a directive quotes whole. A longer passage is named by its first and
 * last words, so that the link stays short.
 */
const LONGEST_WHOLE = 80;
const WORDS_AT_EACH_END = 5;
/** The fewest words of `prefix` and `start` together. Fewer words may also occur outside the article on its page. */
const FEWEST_WORDS = 3;

/** Characters that pages print in several ways and that browsers do not treat as equal. */
const UNSAFE = /[\u2026\u00A0-]/u;
/** The characters of `UNSAFE` and quotation marks, which browsers treat as equal although no standard requires it. */
const UNSURE = /['"\u2026\u00A0-]/u;

/** Ignores case, accents and other forms of a character, as browsers do. The length stays the same. */
function fold(text: string): string {
  return Array.from(text, (character) => {
    const plain = character
      .normalize("NFKD")
      .replaceAll(/[\u0300-\u036F]/gu, "")
      .toLowerCase();
    return plain.length === character.length && plain !== " " ? plain : character;
  }).join("");
}

/** Makes a text ready to be searched. Its paragraphs are its lines. */
export function pageOf(text: string): Page {
  const segmenter = new Intl.Segmenter("und", { granularity: "word" });
  const words: Place[] = [];
  const wordBoundaries = new Set([0]);
  let at = 0;
  // Line by line: the segmenter takes far longer for one long text than for its parts.
  for (const line of text.split(/(?<=\n)/u)) {
    for (const { index, segment, isWordLike } of segmenter.segment(line)) {
      const place = { start: at + index, end: at + index + segment.length };
      if (isWordLike) words.push(place);
      wordBoundaries.add(place.end);
    }
    at += line.length;
  }
  return { text, folded: fold(text), words, wordBoundaries };
}

/** The places from `from` on at which a term occurs and begins at a word boundary. */
function* beginnings({ folded, wordBoundaries }: Page, term: string, from: number): Generator<number> {
  for (let at = folded.indexOf(term, from); at >= 0; at = folded.indexOf(term, at + 1))
    if (wordBoundaries.has(at)) yield at;
}

/** All matches of a directive on a page, in order. A browser goes to the first. */
export function* matchesOf(page: Page, directive: TextDirective): Generator<Match> {
  const { folded, wordBoundaries } = page;
  const term = (name: keyof TextDirective) => fold(directive[name] ?? "");
  const [prefix, start, end, suffix] = [term("prefix"), term("start"), term("end"), term("suffix")];
  // One character separates two words: a space, a wide gap or the end of a line.
  const afterSpace = (at: number) => (/\s/u.test(folded.charAt(at)) ? at + 1 : at);

  /** The end of the suffix if the suffix follows at `at`. An empty suffix requires that a word ends there. */
  const suffixEnd = (at: number): number | undefined => {
    const from = suffix === "" ? at : afterSpace(at);
    const to = from + suffix.length;
    return folded.startsWith(suffix, from) && wordBoundaries.has(to) ? to : undefined;
  };
  function* stops(startEnd: number): Generator<number> {
    if (end === "") yield startEnd;
    else if (wordBoundaries.has(startEnd))
      for (const at of beginnings(page, end, startEnd)) yield at + end.length;
  }

  for (const at of beginnings(page, prefix || start, 0)) {
    const from = prefix === "" ? at : afterSpace(at + prefix.length);
    if (!folded.startsWith(start, from)) continue;
    for (const stop of stops(from + start.length)) {
      const contextEnd = suffixEnd(stop);
      if (contextEnd === undefined) continue;
      yield { start: from, end: stop, context: { start: at, end: contextEnd } };
      break;
    }
  }
}

/** The words of a passage, without the punctuation around them; `undefined` if the passage has no word or cuts one. */
function wordsIn({ words, wordBoundaries }: Page, { start, end }: Place): Place | undefined {
  const first = words.find((word) => word.start >= start);
  const last = words.findLast((word) => word.end <= end);
  if (!first || !last || last.end <= first.start) return undefined;
  return wordBoundaries.has(start) && wordBoundaries.has(end)
    ? { start: first.start, end: last.end }
    : undefined;
}

function findsOnly(page: Page, directive: TextDirective, wanted: Place): boolean {
  const [match, another] = matchesOf(page, directive);
  if (!match || another) return false;
  const found = wordsIn(page, match);
  const around = page.text.slice(match.context.start, match.context.end);
  return found?.start === wanted.start && found.end === wanted.end && !around.includes("\n");
}

/**
 * Says whether a directive leads to a passage: the directive matches the words of the passage and nothing else on the
 * page, and its context lies in one paragraph.
 */
export function leadsTo(page: Page, directive: TextDirective, passage: Place): boolean {
  const wanted = wordsIn(page, passage);
  return wanted !== undefined && findsOnly(page, directive, wanted);
}

/** A passage and its paragraph, word by word. */
interface Surroundings {
  readonly before: readonly Place[];
  readonly inside: readonly Place[];
  readonly after: readonly Place[];
}

/** The terms that begin at an offset, each one word longer than the one before, up to the first unsure character. */
function termsFrom(text: string, from: number, words: readonly Place[], unsure: RegExp): string[] {
  const gapless = words.findIndex(({ end }, at) => unsure.test(text.slice(words[at - 1]?.end ?? from, end)));
  return words.slice(0, gapless < 0 ? words.length : gapless).map(({ end }) => text.slice(from, end).trim());
}

/** The terms that end at an offset, each one word longer than the one before, up to the first unsure character. */
function termsTo(text: string, to: number, words: readonly Place[], unsure: RegExp): string[] {
  const nearest = words.toReversed();
  const gapless = nearest.findIndex(({ start }, at) =>
    unsure.test(text.slice(start, nearest[at - 1]?.start ?? to)),
  );
  return nearest
    .slice(0, gapless < 0 ? nearest.length : gapless)
    .map(({ start }) => text.slice(start, to).trim());
}

/** The first count from `least` on that is enough. The caller knows that `most` is. */
function fewest(least: number, most: number, isEnough: (count: number) => boolean): number {
  let count = Math.min(least, most);
  while (count < most && !isEnough(count)) count += 1;
  return count;
}

/** The shortest directive whose terms hold no unsure character. A longer term never matches more than a shorter one. */
function shortest(page: Page, passage: Surroundings, unsure: RegExp): TextDirective | undefined {
  const { before, inside, after } = passage;
  const wanted = { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 };
  const terms = {
    prefix: termsTo(page.text, wanted.start, before, unsure),
    start: termsFrom(page.text, wanted.start, inside, unsure),
    end: termsTo(page.text, wanted.end, inside, unsure),
    suffix: termsFrom(page.text, wanted.end, after, unsure),
  };
  if (terms.start.length === 0 || terms.end.length === 0) return undefined;
  const total = inside.length;
  const isWhole = total === 1 || (terms.start.length === total && wanted.end - wanted.start <= LONGEST_WHOLE);
  const mostAtStart = isWhole ? total : Math.min(terms.start.length, total - 1);
  const mostAtEnd = (start: number) => Math.min(terms.end.length, total - start);

  /** The number of words of each term; at first the largest. */
  const counts = {
    ...{ prefix: terms.prefix.length, start: mostAtStart },
    ...{ end: mostAtEnd(mostAtStart), suffix: terms.suffix.length },
  };
  const directiveOf = (change: Partial<typeof counts>): TextDirective => {
    const term = (name: keyof typeof counts) => {
      const words = terms[name][(change[name] ?? counts[name]) - 1];
      return words === undefined ? {} : { [name]: words };
    };
    return { ...term("prefix"), start: "", ...term("start"), ...term("end"), ...term("suffix") };
  };
  const works = (change: Partial<typeof counts>) => findsOnly(page, directiveOf(change), wanted);
  if (!works({})) return undefined;
  const words = isWhole ? total : WORDS_AT_EACH_END;
  const leastPrefix = Math.max(0, FEWEST_WORDS - Math.min(words, mostAtStart));
  counts.prefix = fewest(leastPrefix, counts.prefix, (prefix) => works({ prefix }));
  counts.suffix = fewest(0, counts.suffix, (suffix) => works({ suffix }));
  counts.start = fewest(words, mostAtStart, (start) => works({ start, end: mostAtEnd(start) }));
  counts.end = fewest(words, mostAtEnd(counts.start), (end) => works({ end }));
  return directiveOf({});
}

/**
 * The shortest directive that leads to a passage, with the fewest words around it, preferably without a quotation mark
 * or apostrophe.
 * @returns `undefined` if no directive leads to the passage alone: the rest of its paragraph does not distinguish it
 * from another passage, or it begins or ends within a word
 */
export function directiveTo(page: Page, passage: Place): TextDirective | undefined {
  if (!wordsIn(page, passage)) return undefined;
  const { text } = page;
  const from = text.lastIndexOf("\n", passage.start) + 1;
  const to = text.indexOf("\n", passage.end);
  const words = page.words.filter(({ start, end }) => start >= from && (to < 0 || end <= to));
  const surroundings: Surroundings = {
    before: words.filter(({ end }) => end <= passage.start),
    inside: words.filter(({ start, end }) => start >= passage.start && end <= passage.end),
    after: words.filter(({ start }) => start >= passage.end),
  };
  return shortest(page, surroundings, UNSURE) ?? shortest(page, surroundings, UNSAFE);
}
