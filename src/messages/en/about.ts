/** Messages for the page about the site, and corrections, in English. */

export const about = {
  correction: {
    title: "Corrections",
    entry: (date: string) => `Corrected on ${date}`,
    of: "In",
    silence: (actor: string, issue: string, kind: string) => `${actor}, ${issue}: ${kind}`,
    was: "Was",
    now: "Now",
    why: "Why",
  },

  aboutPage: {
    title: "About Standpoint",
    description: "How positions are coded, what each mark means, and how to tell us of a mistake.",
    intro:
      "Standpoint takes what news articles report of who wants what, and lets you compare it. Every label stands on an evidence record: who said it, who reported it, and how directly.",
    coding: "How positions are coded",
    codingBody: [
      "Each article is read paragraph by paragraph. Every paragraph either gives evidence or is marked as context.",
      "A position is recorded only where words in the article carry it. The label in a cell may never say more than the words behind it.",
      "What a spokesperson says for a body is recorded as that body's position. The person is named as the speaker of the words.",
      "Who says a thing is kept apart from whose position it is. Conditions, dates and doubts stay as the article has them.",
      "Every excerpt is checked letter by letter against the article. If one record does not check, the site is not built.",
    ],
    grades: "How directly it was said",
    gradesBody: "The grade of a stance is the strongest of its excerpts. It is worked out, never chosen.",
    silences: "Why a cell is empty",
    silencesBody: "An empty cell is never a guess. It names one of these reasons.",
    neutrality: "Neutrality",
    neutralityBody: [
      "The words are the article's, and in no one's favour. Nobody is rated, and nothing is marked true or false.",
      "Colours show a position's place on its scale, never a party or a country, and a word always says the same.",
      "Nothing is loaded from other sites, and nothing is stored about you. If you choose colours or switch keys off, that choice stays on this device.",
    ],
    corrections: "Corrections",
    noCorrections: "None so far.",
    offline: "Offline",
    offlineBody:
      "After the first visit the whole site is kept on this device, and every page opens without a network. A newer version asks before it takes over. Nothing is kept about you.",
    mistake: "Tell us of a mistake",
    mistakeBody:
      "Name the address of the stance, what it says, and the words of the article that say otherwise. Every correction is shown on what it corrects, with the date and the reason.",
    rights: "Rights",
    rightsBody: [
      "The software is under the MIT licence.",
      "Quoted words belong to their publishers. They are short excerpts, at most 45 words each and at most half of an article together, and each leads to its source.",
    ],
    rightsCorpus: (licence: string) =>
      `What we wrote about the articles (summaries, labels, records) is under ${licence}.`,
    sources: "Sources",
  },
};
