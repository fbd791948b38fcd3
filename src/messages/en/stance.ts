/** Messages for a stance and its excerpts, in English. */
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

export const stance = {
  /** Beside a name that needs no link, because its page is open. */
  thisPage: "this page",
  stance: {
    title: (actor: string, position: string) => `${actor}: ${position}`,
    /** Its full stop may be in the name of the publisher: “Inc.” */
    description: (summary: string, grade: string, publisher: string) => `${summary} ${grade}, ${publisher}`,
    issue: "Issue",
    position: "Position",
    who: "Who",
    when: "When",
    accordingTo: "According to",
    also: "Also",
    everyone: "Where everyone stands",
    timing: "Timing",
    condition: "Condition",
    statedOn: "Date",
    earlier: (n: number) => plural(n, { one: "1 earlier stance", other: `${n} earlier stances` }),
    grade: "Reported as",
    reasons: "Reasons",
    words: "Evidence",
    relations: "Who answers whom",
    earlierOn: (date: string) => `Earlier stance: ${date}`,
    /** The end of a relation without evidence. */
    ours: "This link is ours. No excerpt supports it.",
    reports: (sources: number, repeating: number) =>
      [
        plural(sources, { one: "1 source", other: `${sources} sources` }),
        ...(repeating === 0
          ? []
          : [plural(repeating, { one: "1 repeats another", other: `${repeating} repeat another` })]),
      ].join("; "),
  },
  excerpt: {
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
    live: "Read it in the source",
    archived: "Archived copy",
    outline: "In our outline",
    onSourcePage: "See it on the source’s page",
    unchecked: "not checked against a copy",
    about: (excerpt: string) => `: “${excerpt}”`,
  },
};
