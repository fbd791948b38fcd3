/**
 * The closed word lists of the model. A table that must cover all words of a list is a `Record` over their union, so
 * that a missing word does not compile.
 */

/**
 * The attributions: ways in which a source reports the words of an excerpt. The most direct comes first, and grades
 * follow this order.
 */
export const ATTRIBUTIONS = [
  "direct-quote",
  "own-publication",
  "paraphrase",
  "background",
  "reported-action",
  "unconfirmed",
  "characterization",
] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/**
 * The reasons for an empty cell. If no record gives one, `not-mentioned` is derived if a source was read for the issue,
 * else `not-assessed`.
 */
export const SILENCE_KINDS = ["not-mentioned", "declined", "ambiguous", "not-assessed"] as const;
export type SilenceKind = (typeof SILENCE_KINDS)[number];

/** The collections of records that have a page, or a place on a page. */
export const COLLECTIONS = [
  "sources",
  "actors",
  "issues",
  "excerpts",
  "stances",
  "silences",
  "events",
] as const;
export type Collection = (typeof COLLECTIONS)[number];
