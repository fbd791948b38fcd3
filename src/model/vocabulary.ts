/**
 * The closed word lists of the model. A table that must cover all words of a list is a `Record` over their union, so
 * that a missing word does not compile.
 */

/** The version of the schema. */
export const SCHEMA_VERSION = "2.0.0";

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

/** The types of actor. */
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

/**
 * The scales of an issue: on an `ordinal` scale the order of the positions has a meaning, on a `nominal` one it has
 * none.
 */
export const SCALES = ["ordinal", "nominal"] as const;
export type Scale = (typeof SCALES)[number];

/** The kinds of response from one stance to another. */
export const RESPONSE_KINDS = ["objects-to", "supports", "contrasts-with", "same-reasoning"] as const;
export type ResponseKind = (typeof RESPONSE_KINDS)[number];

/**
 * The rights in a source. `reserved` limits the length of an excerpt and the share of the body that excerpts may quote;
 * `open` lifts both limits for a source with text.
 */
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
