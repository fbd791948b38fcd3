/** Finds names by the beginnings of their words, with the words of `words.ts`, so that case and accents do not matter. */
import { isUnspaced, type Word, wordsOf } from "./words.ts";

/** A word and the words that it is joined of, as a query finds them. */
function formsOf({ folded, parts }: Word): string[] {
  return [folded, ...parts.map((part) => part.folded)];
}

/** Says whether some word has a word of a query: as its beginning, or anywhere in scripts without spaces. */
function has(forms: readonly string[], term: string): boolean {
  return forms.some((form) => (isUnspaced(term) ? form.includes(term) : form.startsWith(term)));
}

/**
 * Returns a function that finds the items whose names have every word of a query, in their order. The names are cut
 * into words with the first query, and only once.
 */
export function nameFinder<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
): (query: string) => readonly T[] {
  let known: readonly { readonly item: T; readonly forms: readonly string[] }[] | undefined;
  return (query) => {
    // A compound is found whole or by its parts, so that “Iraq-Sy” finds “Iraq and Syria” too.
    const terms = wordsOf(query).map((word) => ({ whole: word.folded, parts: word.parts }));
    if (terms.length === 0) return items;
    known ??= items.map((item) => ({ item, forms: wordsOf(nameOf(item)).flatMap(formsOf) }));
    return known
      .filter(({ forms }) =>
        terms.every(
          ({ whole, parts }) =>
            has(forms, whole) || (parts.length > 0 && parts.every((part) => has(forms, part.folded))),
        ),
      )
      .map(({ item }) => item);
  };
}
