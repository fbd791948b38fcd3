/**
 * The closed word lists of the model. Everything that must cover all of them is a `Record` over the union,
 * so that a missing case does not compile.
 */

/** How directly a source reports something, strongest first: the order is the order of grades. */
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

/** What kind of body or person holds a position. */
export const ACTOR_TYPES = [
  "person",
  "party",
  "government",
  "state",
  "military",
  "organization",
  "community",
  "coalition",
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** Whether the order of an issue's positions is an axis, or only a list. */
export const SCALES = ["ordinal", "nominal"] as const;
export type Scale = (typeof SCALES)[number];

/** How one stance answers another. */
export const RESPONSE_KINDS = ["objects-to", "supports", "contrasts-with", "same-reasoning"] as const;
export type ResponseKind = (typeof RESPONSE_KINDS)[number];

/** `reserved`: only short excerpts may be shipped. `open`: no such limit. */
export const RIGHTS = ["reserved", "open"] as const;
export type Rights = (typeof RIGHTS)[number];

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
