/** The messages about an unfinished corpus in English. No page loads them: `corpus:check` prints them. */
import type { DraftMessages } from "../format-draft.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

export const draft: DraftMessages = {
  counts: ({ actors, issues, excerpts, stances, silences, paragraphs, summaries }) =>
    `Done: ${[
      plural(actors, { one: "1 actor", other: `${actors} actors` }),
      plural(issues, { one: "1 issue", other: `${issues} issues` }),
      plural(excerpts, { one: "1 excerpt", other: `${excerpts} excerpts` }),
      plural(stances, { one: "1 stance", other: `${stances} stances` }),
      plural(silences, { one: "1 silence", other: `${silences} silences` }),
      `${summaries} of ${plural(paragraphs, { one: "1 paragraph", other: `${paragraphs} paragraphs` })} with a summary`,
    ].join(", ")}.`,
  kinds: {
    file: "Files to add",
    value: "Values to fill in",
    summary: "Paragraphs without a summary",
    positions: "Issues without positions",
    evidence: "Records without evidence",
    reference: "References to records that are not there yet",
    place: "Excerpts without a place (npm run corpus:anchor fills it in)",
    excerpt: "Excerpts not used yet",
    paragraph: "Paragraphs neither quoted nor context",
    actor: "Actors without records",
  },
  errors: "Errors to correct",
  nothingLeft: "Nothing is left to do. Run: npm run corpus:check",
  more: (n) => `… and ${n} more`,
};
