/** Messages for the page about the site, in English. */
import type { Attribution } from "../../model/vocabulary.ts";

export const about = {
  aboutPage: {
    title: "About Standpoint",
    description: "How we record positions, what each symbol means, and how to report a mistake.",
    intro:
      "Standpoint lets you compare what parties, governments and groups want, as news articles report it. Behind every label is a record of the evidence: who said it, who reported it, and how directly.",
    coding: "How we record positions",
    codingBody: [
      "We read each article paragraph by paragraph. Every paragraph either gives evidence or is marked as context.",
      "We record a stance only if words in the article support it. A label never says more than the evidence behind it.",
      "If a spokesperson speaks for an organization, the stance is the organization’s. We name the person as the speaker.",
      "We keep conditions, dates and doubts exactly as the article reports them.",
    ],
    checkedAll:
      "Every excerpt has been checked word for word against a copy of the article; you can repeat the check on the source’s page. If any record breaks a rule, the site is not published.",
    checkedTexts:
      "Some sources are known by their quotations alone, and nobody has checked those. Every other excerpt has been checked word for word against a copy of its source; you can repeat the check on the source’s page. If any record breaks a rule, the site is not published.",
    grades: "How a stance was reported",
    gradesBody:
      "If a stance has several excerpts, it shows the most direct attribution among them. The site works this out; no one chooses it.",
    silences: "Why a cell is empty",
    silencesBody: "If a cell has no position, it gives one of these reasons. We never guess.",
    neutrality: "Neutrality",
    neutralityBody: [
      "We report what the article reports. We rate no one, and we do not judge whether a statement is true.",
      "Colours show a position’s place on its scale, never a party or a country. Text always says the same.",
      "The site loads nothing from other sites and stores nothing about you. If you change the theme or the shortcuts, or answer the offer of another language, that stays on this device.",
    ],
    corrections: "Corrections",
    noCorrections: "None so far.",
    offline: "Offline",
    offlineBody:
      "After your first visit, every page is saved on this device and opens without a connection. The coding desk is saved once you have opened it. We ask before we replace it with a newer version.",
    mistake: "Report a mistake",
    mistakeBody:
      "Send the address of the page, what it says, and the words in the source that say otherwise to whoever publishes this site. Every correction appears on the page it corrects, with its date and reason.",
    desk: "Code your own article",
    deskBody:
      "At the coding desk you bring in an article, select its words and record who wants what. The draft stays on your device.",
    deskLink: "Open the coding desk",
    rights: "Rights",
    rightsBody: [
      "The software is under the MIT licence.",
      "Quotations belong to their publishers. Excerpts are at most 45 words each, make up at most half of an article, and link to their source. Sources with an open licence have no such limits.",
    ],
    rightsCorpus: (licence: string) =>
      `Our own text (summaries, labels, records) is licensed under ${licence}.`,
    sources: "Sources",
  },
  legend: {
    positions: "Positions, conditions and words",
    ordinalName: "Ordered positions",
    ordinal: "The issue’s positions, from least to most. The filled square is this actor’s position.",
    nominalName: "Unordered positions",
    nominal: "The issue’s positions, in no order. The filled box is this actor’s position.",
    colour: "The colour only repeats the place in the row; it never stands for a party or a country.",
    condition: "The position depends on something else happening first. The text beside the flag says what.",
    hatched: "Hatched bar",
    hatchedMeans: "The source has not confirmed the position, or somebody else describes it.",
    serif: "Serif",
    serifMeans: "The source’s words. Words in [brackets] and in the other typeface are ours.",
    paragraph: "¶4",
    paragraphMeans: "The words are in paragraph 4 of the source.",
    answer: "↳",
    answerMeans: "The stance answers a stance of the named actor. The words beside the arrow say how.",
  },

  attributionMeans: {
    "direct-quote": "The speaker’s own words, in quotation marks in the source.",
    "own-publication":
      "The actor’s own text, published by the actor: a platform, a website, a press release.",
    paraphrase: "The source reports in its own words what a named speaker said.",
    background: "Said by officials whom the source does not name.",
    "reported-action": "The source reports as fact what the actor did, decided or failed to do.",
    unconfirmed: "The source hedges, for example with “reports suggest” or “may have”.",
    characterization: "How the source or a third party describes the actor, who did not say this.",
  } satisfies Record<Attribution, string>,
};
