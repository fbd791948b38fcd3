/** Splits texts into words, in the same way for the search index, the queries and the highlights. */

/** A word, or a compound of several words that hyphens, apostrophes or points join. */
export interface Word {
  /** The place of the word in its text. */
  readonly start: number;
  readonly end: number;
  /** The folded letters, without the signs between them. */
  readonly folded: string;
  /** True if the word is short and written as an acronym: “US” and “U.S.” are acronyms, “us” is not. */
  readonly isAcronym: boolean;
  /** The words of which this compound consists. */
  readonly parts: readonly Word[];
}

/** Accents and points that a reader may leave out of a query, unlike the vowel signs of Indic scripts. */
const ACCENT = /(?![\u3099\u309A])(?=\p{M})[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}]/u;
const LEFT_OUT = new RegExp(`${ACCENT.source}|\\p{DI}|\u0640`, "gu");
/** Letters that Unicode does not decompose, with the letters that replace them on other keyboards. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ħ: "h", ı: "i", ł: "l", ŧ: "t" },
  ...{ ς: "σ", ى: "ي", ی: "ي", ک: "ك" },
};
const NOT_PLAIN = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "gu");

/**
 * Removes differences that do not distinguish words: case, accents, ligatures and other forms of one letter, and
 * characters without width. Idempotent.
 */
export function fold(word: string): string {
  return word
    .normalize("NFKD")
    .replace(LEFT_OUT, "")
    .toLowerCase()
    .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter)
    .normalize("NFC");
}

/** Letters of scripts that put no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/**
 * Says whether a word is in a script without spaces between words, in which the division into words is not certain.
 */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

// Each character is replaced by one code unit, so that places in the text stay the same.
const APOSTROPHE = /[\u2018\u2019\u201B\u02BC\u2032\u05F3\u05F4\uFF07]/gu;
const HYPHEN = /[\u2010\u2011\uFF0D]/gu;

const LETTER = String.raw`\p{L}[\p{M}\p{DI}]*`;
const POINTED = String.raw`${LETTER}(?:[.&]\p{DI}*${LETTER})+\.?(?![\p{L}\p{M}\p{N}\p{DI}])`;
const PIECE = new RegExp(String.raw`${POINTED}|[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{DI}]*`, "gu");
const CHAIN = new RegExp(String.raw`(?:${PIECE.source})(?:['".&·-]\p{DI}*(?:${PIECE.source}))*`, "gu");
const SIGN = /[^\p{L}\p{M}\p{N}\p{DI}]/u;
const SIGNS = new RegExp(SIGN, "gu");
const ACRONYM = new RegExp(String.raw`^(?:${POINTED}|(?:\p{Lu}[\p{M}\p{DI}]*){2,3})$`, "u");
const MAX_ACRONYM = 3;
const SIMPLE = /^[A-Za-z]?[a-z]+$/u;

/** Words that French and related languages shorten before a vowel: l’Irak, qu’elle. */
const ELIDED = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)$/iu;
/** Endings that English adds after an apostrophe: the party’s, we’ll. */
const HUNG_ON = /^(?:s|d|m|ll|re|ve)$/iu;
const NEGATED = /n't$/iu;
const NUMBERS = /\p{N}[^\p{L}\p{M}\p{N}]+\p{N}/u;

function wordOf(written: string, start: number, parts: readonly Word[] = []): Word {
  const end = start + written.length;
  // A shortcut for most words.
  if (SIMPLE.test(written)) return { start, end, folded: written.toLowerCase(), isAcronym: false, parts };
  const folded = fold(written).replace(SIGNS, "");
  return { start, end, folded, isAcronym: folded.length <= MAX_ACRONYM && ACRONYM.test(written), parts };
}

let segmenter: Intl.Segmenter | undefined;

/** Returns the words in a run of letters: several in scripts without spaces. */
function wordsInRun(run: string, start: number): Word[] {
  if (!isUnspaced(run)) return [wordOf(run, start)];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  return Array.from(segmenter.segment(run))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => wordOf(segment, start + index));
}

/** Returns the words in a run without spaces: one word with its parts, or several words. */
function wordsInChain(chain: string, start: number): Word[] {
  if (!SIGN.test(chain)) return wordsInRun(chain, start);
  const pieces = Array.from(chain.matchAll(PIECE), ({ 0: written, index }) => ({ written, index }));
  const named = pieces.filter(({ written, index }) => chain[index - 1] !== "'" || !HUNG_ON.test(written));
  const kept = named.filter(({ written, index }, at) => {
    const isLast = at === named.length - 1;
    return isLast || chain[index + written.length] !== "'" || !ELIDED.test(written);
  });
  const words = kept.flatMap(({ written, index }) => wordsInRun(written, start + index));
  const from = words[0]?.start ?? start;
  const whole = chain.slice(from - start, (words.at(-1)?.end ?? start) - start);
  if (words.length < 2 || isUnspaced(whole) || NUMBERS.test(whole)) return words;
  return [wordOf(whole, from, NEGATED.test(whole) ? [] : words)];
}

/** Returns the words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const plain = text.replace(APOSTROPHE, "'").replace(HYPHEN, "-");
  return Array.from(plain.matchAll(CHAIN))
    .flatMap(({ 0: chain, index }) => wordsInChain(chain, index))
    .filter(({ folded }) => folded !== "");
}
