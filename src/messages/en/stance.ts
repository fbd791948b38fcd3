/** Messages for a stance and its excerpts, in English. */

export const stance = {
  stance: {
    title: (actor: string, position: string) => `${actor}: ${position}`,
    description: (summary: string, grade: string, publisher: string) => `${summary} ${grade}, ${publisher}.`,
    issue: "Issue",
    position: "Position",
    timing: "When",
    condition: "On condition",
    withCondition: "on a condition",
    statedOn: "Stated",
    grade: "How directly",
    reasons: "Reasons",
    words: "The words",
    wordsFor: { reasons: "For the reasons", relations: "For the answers and contrasts" },
    relations: "Answers and contrasts",
    sameActor: (actor: string) => `More from ${actor}`,
    sameIssue: "Others on this issue",
    evidenceFor: "Words",
  },
  excerpt: {
    by: (speaker: string, organization: string) => `${speaker}, ${organization}`,
    verb: (verb: string) => `the source's verb: “${verb}”`,
    paragraph: (n: number) => `paragraph ${n}`,
    live: "Read it in the article",
    archived: "Archived copy",
    outline: "In our outline",
    about: (excerpt: string) => `: “${excerpt}”`,
    unnamed: "No speaker named",
  },
};
