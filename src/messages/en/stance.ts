/** Messages for a stance and its excerpts, in English. */
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

export const stance = {
  stance: {
    title: (actor: string, position: string) => `${actor}: ${position}`,
    description: (summary: string, grade: string, publisher: string) => `${summary} ${grade}, ${publisher}.`,
    actor: "Actor",
    issue: "Issue",
    position: "Position",
    timing: "Timing",
    condition: "Condition",
    withCondition: "with a condition",
    statedOn: "Date",
    earlier: (n: number) => plural(n, { one: "1 earlier stance", other: `${n} earlier stances` }),
    grade: "Reported as",
    reasons: "Reasons",
    words: "Evidence",
    wordsFor: { reason: "Evidence for the reasons", response: "Evidence for the related stances" },
    relations: "Related stances",
    sameActor: (actor: string) => `Other stances: ${actor}`,
    sameIssue: "Other stances on this issue",
    earlierOn: (date: string) => `Earlier stance: ${date}`,
    /** The end of a relation without evidence. */
    ours: "This link is ours. No excerpt supports it.",
    reportedBy: "Reported by",
    reports: (sources: number, repeating: number) =>
      [
        plural(sources, { one: "1 source", other: `${sources} sources` }),
        ...(repeating === 0
          ? []
          : [plural(repeating, { one: "1 repeats another", other: `${repeating} repeat another` })]),
      ].join("; "),
    evidenceFor: "Evidence",
  },
  excerpt: {
    by: (speaker: string, organization: string) => `${speaker}, ${organization}`,
    verb: (verb: string) => `reported with “${verb}”`,
    paragraph: (n: number) => `paragraph ${n}`,
    paragraphTitle: (n: number) => `Paragraph ${n}`,
    paragraphBrief: (n: number) => `¶${n}`,
    ofAnother: "words of another",
    page: (page: string) => `page ${page}`,
    time: (time: string) => `at ${time}`,
    section: (section: string) => `section ${section}`,
    place: "Place in the source",
    translation: "Our translation",
    asEvidence: (counted: string) => `counts for this stance as: ${counted}`,
    live: "Read it in the source",
    archived: "Archived copy",
    outline: "See paragraph in our outline",
    onSourcePage: "See it on the source’s page",
    unchecked: "not checked against a copy",
    about: (excerpt: string) => `: “${excerpt}”`,
    unnamed: "Speaker not named",
    ownReporting: "The source’s own reporting",
  },
};
