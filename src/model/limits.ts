/** The limits on what excerpts quote of a source. */

/** The longest excerpt, in words, of a source whose rights are reserved or that has no text. */
export const MAX_EXCERPT_WORDS = 45;
/** The largest share of a body with reserved rights that its excerpts may cover together. */
export const MAX_QUOTED_SHARE = 0.5;

interface Limited {
  readonly rights?: unknown;
  readonly text?: unknown;
}

/** The most words of an excerpt of a source; `undefined` if its rights set no limit. */
export function mostWordsOf({ rights, text }: Limited): number | undefined {
  return rights === "open" && text !== undefined ? undefined : MAX_EXCERPT_WORDS;
}

/** The largest share of its body that the excerpts of a source may cover; `undefined` if its rights set no limit. */
export function mostShareOf({ rights }: Limited): number | undefined {
  return rights === "open" ? undefined : MAX_QUOTED_SHARE;
}
