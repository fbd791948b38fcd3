/** Makes ids from names. */

/** The most characters of an id that is made from a name. */
const LONGEST = 60;

/** Letters that Unicode does not take apart, and the letters that stand for them in an address. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i" },
};

/** A name as an id: lower-case letters, digits and hyphens; `undefined` if it has none of them. */
export function slugOf(name: string): string | undefined {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}|['\u2019]/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/gu, (letter) => LETTERS[letter] ?? "");
  const words = plain.match(/[a-z0-9]+/gu);
  return words
    ?.reduce((id, word) => (`${id}-${word}`.length > LONGEST ? id : `${id}-${word}`))
    .slice(0, LONGEST);
}
