/** Finds quotations in the text of a source, exactly, or says which passage is nearest. */
import { firstDifference, nearestIn } from "../../model/anchoring/align.ts";
import { occurrences } from "../../model/anchoring/anchor.ts";
import { paragraphAt, placedWords, type PlacedWords } from "../../model/anchoring/anchor-draft.ts";
import { normalize } from "../../model/normalize.ts";
import type { TextParagraph } from "../draft.ts";
import { sourceTextOf } from "../source-text.ts";
import { problemOf, type Read } from "./cell-error.ts";

/** The most quotations whose nearest passage is searched for, because more misquotations have a common cause. */
const MOST_NEAREST = 100;

/** Finds words in a text. */
export interface WordFinder {
  /** Says whether the text has the words anywhere. */
  readonly has: (words: string) => boolean;
  /**
   * Finds words.
   * @param paragraph the number of the paragraph in which they must be; any paragraph without it
   */
  readonly find: (words: string, paragraph: number | undefined) => Read<PlacedWords>;
}

/** Makes the finder of a text. */
export function finderOf(paragraphs: readonly TextParagraph[]): WordFinder {
  const text = sourceTextOf(paragraphs);
  const { body } = text;
  const nearest = nearestIn(body.text);
  let searched = 0;
  const closestTo = (words: string) => {
    const passage = searched++ < MOST_NEAREST ? nearest(normalize(words)) : undefined;
    return (
      passage && {
        paragraph: paragraphAt(body, passage.start),
        words: passage.words,
        difference: firstDifference(passage),
      }
    );
  };
  return {
    has: (words) => body.text.includes(normalize(words)),
    find: (words, paragraph) => {
      const all = occurrences(body.text, words);
      const places = all.filter((at) => paragraph === undefined || paragraphAt(body, at) === paragraph);
      const [start, another] = places;
      const paragraphsOf = (starts: readonly number[]) => starts.map((at) => paragraphAt(body, at));
      if (all.length === 0) return problemOf("not-in-text", { words, closest: closestTo(words) });
      if (start === undefined)
        return problemOf("in-other-paragraph", { paragraph: paragraph ?? 0, paragraphs: paragraphsOf(all) });
      if (another !== undefined)
        return problemOf("repeated-in-text", { words, paragraphs: paragraphsOf(places) });
      const value = placedWords(text, start, normalize(words).length);
      return value ? { value } : problemOf("across-paragraphs", { words });
    },
  };
}
