/** Messages for the terms of the model, in English. */
import type { ActorType } from "../../model/choices.ts";
import type { Attribution } from "../../model/vocabulary.ts";
import type { ResponseKind } from "../../model/choices.ts";
import type { SilenceKind } from "../../model/vocabulary.ts";

import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

export const vocabulary = {
  attribution: {
    "direct-quote": "Direct quote",
    "own-publication": "Own publication",
    paraphrase: "Paraphrase",
    background: "Unnamed officials",
    "reported-action": "Reported action",
    unconfirmed: "Unconfirmed report",
    characterization: "Characterization",
  } satisfies Record<Attribution, string>,
  inRole: (speaker: string, role: string, organization: string) => `${speaker} (${role}, ${organization})`,
  /** How the source reports words, after the names of their speakers. */
  saidBy: {
    "direct-quote": (speakers: string) => `${speakers}, quoted`,
    "own-publication": (speakers: string) => `${speakers}, own publication`,
    paraphrase: (speakers: string) => `${speakers}, paraphrased`,
    background: (speakers: string) => `${speakers}, officials not named`,
    "reported-action": (speakers: string) => `${speakers}, reported as fact`,
    unconfirmed: (speakers: string) => `${speakers}, reported but not confirmed`,
    characterization: (speakers: string) => `${speakers}’s description`,
  } satisfies Record<Attribution, (speakers: string) => string>,
  /** The same if the source names no speaker. */
  said: {
    "direct-quote": "quoted, speaker not named",
    "own-publication": "own publication",
    paraphrase: "paraphrased, speaker not named",
    background: "unnamed officials",
    "reported-action": "reported as fact",
    unconfirmed: "reported but not confirmed",
    characterization: "the source’s own description",
  } satisfies Record<Attribution, string>,
  silence: {
    "not-mentioned": "No position reported",
    declined: "Reported silent",
    ambiguous: "No clear position",
    "not-assessed": "Not yet read",
  } satisfies Record<SilenceKind, string>,
  silenceMeans: {
    "not-mentioned":
      "At least one source was read for this. It reports no position of the actor, but may report deeds.",
    declined: "The source reports that the actor stayed silent or would not answer.",
    ambiguous: "The source touches on the issue but reports no clear position.",
    "not-assessed": "No source has been read for this yet.",
  } satisfies Record<SilenceKind, string>,
  /** Before the sources that were read for an empty cell. */
  silenceReadIn: "Read for this:",
  /** The number of actors without a position on an issue. */
  others: {
    notReported: (n: number) =>
      plural(n, {
        one: "1 other actor: no position reported",
        other: `${n} other actors: no position reported`,
      }),
    notRecorded: (n: number) =>
      plural(n, {
        one: "1 other actor: no stance on record",
        other: `${n} other actors: no stance on record`,
      }),
  },
  actorType: {
    person: "Person",
    party: "Party",
    government: "Government",
    state: "Country",
    military: "Military",
    organization: "Organization",
    community: "Community",
    coalition: "Coalition",
  } satisfies Record<ActorType, string>,
  response: {
    "objects-to": "objects to",
    supports: "supports",
    "contrasts-with": "contrasts with",
    "same-reasoning": "is linked by reasoning to",
  } satisfies Record<ResponseKind, string>,
  /** A response in the entry of the stance that gives it, with the name of the other actor. */
  answers: {
    "objects-to": (actor: string) => `objects to ${actor}`,
    supports: (actor: string) => `supports ${actor}`,
    "contrasts-with": (actor: string) => `in contrast to ${actor}`,
    "same-reasoning": (actor: string) => `linked by reasoning to ${actor}`,
  } satisfies Record<ResponseKind, (actor: string) => string>,
  /** The same between two stances of one actor, with the title of the other issue; on one issue, with the other date. */
  answersOwn: {
    "objects-to": (issue: string) => `objects to its own stance: ${issue}`,
    supports: (issue: string) => `supports its own stance: ${issue}`,
    "contrasts-with": (issue: string) => `in contrast to its own stance: ${issue}`,
    "same-reasoning": (issue: string) => `linked by reasoning to its own stance: ${issue}`,
  } satisfies Record<ResponseKind, (issue: string) => string>,
  /** A relation between the stances of two actors. */
  relation: {
    "objects-to": (from: string, to: string) => `${from} objects to ${to}`,
    supports: (from: string, to: string) => `${from} supports ${to}`,
    "contrasts-with": (from: string, to: string) => `${from} stands in contrast to ${to}`,
    "same-reasoning": (from: string, to: string) => `${from} is linked by reasoning to ${to}`,
  } satisfies Record<ResponseKind, (from: string, to: string) => string>,
  /** The same between two stances of one actor, with the title of the other issue; on one issue, with the other position. */
  relationOwn: {
    "objects-to": (actor: string, issue: string) => `${actor} objects to its own stance: ${issue}`,
    supports: (actor: string, issue: string) => `${actor} supports its own stance: ${issue}`,
    "contrasts-with": (actor: string, issue: string) =>
      `${actor} stands in contrast to its own stance: ${issue}`,
    "same-reasoning": (actor: string, issue: string) =>
      `${actor} is linked by reasoning to its own stance: ${issue}`,
  } satisfies Record<ResponseKind, (actor: string, issue: string) => string>,

  position: {
    held: "this actor’s position",
    onScale: "In order, from least to most",
    amongPositions: "Positions",
    only: "The only position on record",
    nobody: "No actor reported here",
    earlier: "Earlier stances only",
  },

  /** A text in quotation marks. */
  quote: (words: string) => `“${words}”`,
};
