/** Makes ids from names. */
import { fold } from "../domain/words.ts";

/** The most characters of an id that is made from a name. */
const LONGEST = 60;

/** A name as an id: lower-case letters, digits and hyphens; `undefined` if it has none of them. */
export function slugOf(name: string): string | undefined {
  const words = fold(name.replace(/['\u2019]/gu, "")).match(/[a-z0-9]+/gu);
  return words
    ?.reduce((id, word) => (`${id}-${word}`.length > LONGEST ? id : `${id}-${word}`))
    .slice(0, LONGEST);
}
