/**
 * The closed word lists of the model that only the check of a corpus and the coding desk read. Other pages need their types
 * alone, and do not load them.
 */
import type { Attribution, SilenceKind } from "./vocabulary.ts";

/** The version of the schema. */
export const SCHEMA_VERSION = "2.0.0";

/** The attributions for which an excerpt needs a speaker. */
export const SPOKEN_ATTRIBUTIONS: readonly Attribution[] = ["direct-quote", "own-publication", "paraphrase"];

/** The fields that a silence of a kind needs. All others are optional. */
export const REQUIRED_BY_KIND: Readonly<Partial<Record<SilenceKind, readonly ("note" | "evidence")[]>>> = {
  ambiguous: ["note", "evidence"],
};

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
