/**
 * Links to a passage of a live page: URL fragment text directives (WICG Scroll-To-Text-Fragment),
 * `#:~:text=prefix-,start,end,-suffix`.
 */
import { normalize } from "../model/normalize.ts";
import type { Excerpt } from "../model/schema.ts";

/** Longer passages are named by their first and last words, so that the link stays short. */
const LONGEST_WHOLE = 80;
const WORDS_AT_EACH_END = 5;

/**
 * Words without quotation marks, apostrophes and dashes: a page may print those curly or straight, and a
 * browser finds only the one that the link has.
 */
const isSure = (word: string) => !/['"-]/u.test(word);

const wordsOf = (text: string) => normalize(text).split(" ");

/** The unbroken runs of sure words. */
function sureRuns(words: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (isSure(word)) runs.at(-1)?.push(word);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** Encodes words so that the directive's own separators (`-`, `,`, `&`) cannot appear in them. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");
}

/** The text directive of an excerpt, without its “:~:text=”. */
export function textDirective({ selector }: Excerpt): string {
  const words = wordsOf(selector.exact);
  const runs = sureRuns(words);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return encode(words);
  if (runs.length > 1 || first.join(" ").length > LONGEST_WHOLE) {
    const most = first === last ? Math.floor(first.length / 2) : WORDS_AT_EACH_END;
    const count = Math.min(Math.max(most, 1), WORDS_AT_EACH_END);
    return first.length === 1 && first === last
      ? encode(first)
      : `${encode(first.slice(0, count))},${encode(last.slice(-count))}`;
  }
  // A context must touch the passage: a browser allows nothing but white space between the two.
  const before = wordsOf(selector.prefix);
  const after = wordsOf(selector.suffix);
  const touchesBefore = isSure(words[0] ?? "") && isSure(before.at(-1) ?? "") && before.at(-1) !== "";
  const touchesAfter = isSure(words.at(-1) ?? "") && isSure(after[0] ?? "") && after[0] !== "";
  const prefix = touchesBefore ? `${encode(sureRuns(before).at(-1) ?? [])}-,` : "";
  const suffix = touchesAfter ? `,-${encode(sureRuns(after)[0] ?? [])}` : "";
  return `${prefix}${encode(first)}${suffix}`;
}

/** The address of a page, at the passage that an excerpt quotes. */
export function passageUrl(page: string, excerpt: Excerpt): string {
  return `${page}${page.includes("#") ? "" : "#"}:~:text=${textDirective(excerpt)}`;
}
