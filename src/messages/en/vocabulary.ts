/** Messages for the terms of the model, in English. */
import type { ActorType } from "../../model/vocabulary.ts";
import type { Attribution } from "../../model/vocabulary.ts";
import type { ResponseKind } from "../../model/vocabulary.ts";
import type { SilenceKind } from "../../model/vocabulary.ts";

export const vocabulary = {
  attribution: {
    "direct-quote": "Direct quote",
    paraphrase: "Paraphrase",
    background: "On background",
    "reported-action": "Reported action",
    unconfirmed: "Unconfirmed",
    characterization: "Characterization",
  } satisfies Record<Attribution, string>,
  attributionMeans: {
    "direct-quote": "The speaker's own words, in quotation marks in the source.",
    paraphrase: "The source reports in its own words what a named speaker said.",
    background: "Officials said it whom the source does not name.",
    "reported-action": "The source reports as fact what the actor did, decided or failed to do.",
    unconfirmed: "The source itself is not sure: it writes “reports suggest” or “may have”.",
    characterization: "How the source, or a third party, reads the actor. The actor did not say it.",
  } satisfies Record<Attribution, string>,
  silence: {
    "not-mentioned": "Not mentioned",
    declined: "Stayed silent",
    ambiguous: "No clear position",
    "not-assessed": "Not read yet",
  } satisfies Record<SilenceKind, string>,
  silenceMeans: {
    "not-mentioned": "The source was read for it and says nothing.",
    declined: "The source reports that the actor kept silent, or would not answer.",
    ambiguous: "The source speaks of it, but reports no position.",
    "not-assessed": "Nobody has read the source for it yet.",
  } satisfies Record<SilenceKind, string>,
  actorType: {
    person: "Person",
    party: "Party",
    government: "Government",
    state: "State",
    military: "Military",
    organization: "Organization",
    community: "Community",
    coalition: "Coalition",
  } satisfies Record<ActorType, string>,
  response: {
    "objects-to": "objects to",
    supports: "supports",
    "contrasts-with": "stands in contrast to",
    "same-reasoning": "is tied by its reasoning to",
  } satisfies Record<ResponseKind, string>,

  legend: {
    positions: "Positions and conditions",
    ordinalName: "A scale",
    ordinal: "The positions of an issue, from least to most. The large dot is the one that is held.",
    nominalName: "No order",
    nominal: "Positions that have no order. The large square is the one that is held.",
    colour: "Its colour repeats the place on the line. It says nothing about a party or a country.",
    condition: "The position is tied to something that must come first. The words beside it say what.",
    grades: "How directly it was said, strongest first",
    silences: "Why a cell is empty",
  },

  position: {
    held: "Held",
    onScale: "From least to most",
    amongPositions: "The positions",
    noOrder: "Positions without an order",
    nobody: "No actor, in what was read",
  },

  date: {
    approximate: (date: string) => `around ${date}`,
    uncertain: (date: string) => `${date} (uncertain)`,
    approximateUncertain: (date: string) => `around ${date} (uncertain)`,
    between: (start: string, end: string) => `${start} to ${end}`,
    from: (start: string) => `${start} or later`,
    until: (end: string) => `${end} or earlier`,
    decade: (year: number) => `${year}s, year not given`,
    century: (year: number) => `${year} to ${year + 99}, year not given`,
    millennium: (year: number) => `${year} to ${year + 999}, year not given`,
    season: (season: 1 | 2 | 3 | 4, year: number) =>
      `${{ 1: "spring", 2: "summer", 3: "autumn", 4: "winter" }[season]} ${year}`,
  },
};
