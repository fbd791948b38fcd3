/**
 * Every word of ours that a reader sees, in English. Texts about one corpus live in that corpus. The type of
 * this object is the type of every catalogue: a missing message does not compile.
 */
import type { ActorType, Attribution, ResponseKind, SilenceKind } from "../model/vocabulary.ts";
import type { DataFile } from "../domain/data-files.ts";
import type { CopyProblem } from "../domain/read-copy.ts";
import type { CitationStyle } from "../domain/citation.ts";
import type { Facet } from "../domain/entries.ts";
import type { EmptyReason } from "../domain/filter.ts";
import type { SortKey } from "../domain/sort.ts";
import type { Agreement } from "../domain/compare.ts";
import type { Tally } from "../domain/tally.ts";
import type { View } from "../url/view-params.ts";
import { pluralizer } from "./plural.ts";

const plural = pluralizer("en");

const stances = (n: number) => plural(n, { one: "1 stance", other: `${n} stances` });
const emptyCells = ({ recorded, unmentioned }: Tally) => [
  ...(recorded === 0
    ? []
    : [plural(recorded, { one: "1 empty cell on record", other: `${recorded} empty cells on record` })]),
  ...(unmentioned === 0 ? [] : [`${unmentioned} not mentioned`]),
];
const tally = (counted: Tally) => {
  const cells = emptyCells(counted);
  return [...(counted.stances > 0 || cells.length === 0 ? [stances(counted.stances)] : []), ...cells].join(
    ", ",
  );
};

export const en = {
  /** The BCP 47 tag of this catalogue. */
  lang: "en",
  siteName: "Standpoint",
  siteClaim: "Who wants what, and the words that prove it",

  skipToContent: "Skip to the content",
  mainNavigation: "Main",
  languages: "Languages",
  breadcrumb: "You are here",
  compare: "All positions",
  about: "About",
  pageTitle: (title: string) => `${title} – Standpoint`,

  display: {
    title: "Display",
    theme: "Colours",
    themes: { system: "As the system has them", light: "Light", dark: "Dark" },
    kept: "Your choice is kept on this device, and nowhere else.",
  },

  keys: {
    title: "Keyboard",
    does: {
      search: "Search",
      move: "Go through the table",
      ends: "To the first or the last of a row; with Ctrl, of the table",
      open: "Open what is chosen",
      compare: "Collect it to compare, or take it out again",
      close: "Close what is open",
      help: "Show this list",
    },
    single: "Keys of a single sign, such as “/”, work",
    close: "Close",
  },

  footer: {
    sources: "Sources",
    data: "Data",
    asOf: (date: string) => `Checked against its sources on ${date}.`,
    licence: (licence: string) =>
      `What is authored here is under ${licence}. Quoted words belong to their publishers.`,
  },

  printedEarly: "Printed before the page was ready: its search, filters and selection are not applied.",

  home: {
    source: "Source",
    sources: "Sources",
    moreSources: (n: number) => plural(n, { one: "1 more", other: `${n} more` }),
    needsScript: "Searching and filtering need JavaScript. Everything else on this site works without it.",
    views: "Ways to read",
    view: {
      table: "Table",
      scale: "Scale",
      timeline: "Timeline",
      sentences: "Sentences",
      list: "List",
    } satisfies Record<View, string>,
    search: "Search",
    searchHint: "A name, an issue, a quoted word",
    filters: "Filters",
    activeFilters: "Active filters",
    clearAll: "Clear all",
    showResult: (counted: Tally) => `Show ${tally(counted)}`,
    removeFilter: (facet: string, value: string) => `Remove the filter “${facet}: ${value}”`,
    facet: {
      actor: "Actor",
      kind: "Kind of actor",
      country: "Country",
      issue: "Issue",
      position: "Position",
      attribution: "How directly",
      silence: "Silence",
    } satisfies Record<Facet, string>,
    facetHint: {
      actor: "",
      kind: "",
      country: "",
      issue: "",
      position: "",
      attribution: "How directly the source reports it",
      silence: "Why a cell of the table is empty",
    } satisfies Record<Facet, string>,
    chosen: (n: number) => `${n} chosen`,
    tally,
    shut: {
      corpus: "Nothing on record",
      search: "No results with your search",
      filters: "No results with your other filters",
      both: "No results with your search and your other filters",
    } satisfies Record<EmptyReason, string>,
    noValues: "There is nothing to select here.",
    result: (shown: Tally, all: number, actors: number, issues: number) =>
      [
        shown.stances === all ? stances(all) : `${shown.stances} of ${stances(all)}`,
        plural(actors, { one: "1 actor", other: `${actors} actors` }),
        plural(issues, { one: "1 issue", other: `${issues} issues` }),
        ...emptyCells(shown),
      ].join(", "),
    resultEvents: (n: number) => plural(n, { one: "1 event", other: `${n} events` }),
    nothing: {
      corpus: "No stances yet",
      search: "No results for this search",
      filters: "No results for these filters",
      both: "No results for this search with these filters",
    } satisfies Record<EmptyReason, string>,
    nothingHint: {
      corpus: "The sources on this site give no stances so far.",
      search: "Check the spelling, or search for something else.",
      filters: "No stance and no empty cell on record has all that you selected. Remove a filter.",
      both: "The search alone has results, and so have the filters alone. Remove one of them.",
    } satisfies Record<EmptyReason, string>,
    withoutSearch: "Remove the search",
    withoutFilters: "Remove the filters",
    startAgain: "Show everything",
    dropped: (names: readonly string[]) =>
      `This link asks for something that is not here. It was left out: ${names.join(", ")}.`,
    droppedValue: (name: string, value: string) => `${name} “${value}”`,
    droppedName: {
      view: "way to read",
      sort: "order",
      q: "the end of a search that is too long",
    },
    legend: "What the marks mean",
  },

  table: {
    caption: "Actors down, issues across. Each cell names a position and leads to the words behind it.",
    scrollRegion: "Comparison table",
    actor: "Actor",
    hidden: (counted: Tally) => `${tally(counted)} hidden by filters or search`,
    onPaper: (issues: string) =>
      `Issues: ${issues}. If an issue is not listed under an actor, no position is reported.`,
  },
  scaleView: {
    means:
      "Each line is an issue, from least to most. A name stands at its position; the mark before it says how directly it was said, a flag after it that there is a condition.",
    asTable: "The same as a table",
  },
  list: {
    caption: "One row a stance or an empty cell. A column's name sorts by it.",
    column: {
      actor: "Actor",
      issue: "Issue",
      position: "Position",
      date: "Stated",
      grade: "How directly",
    } satisfies Record<SortKey, string>,
    sortAscending: (column: string) => `Sort by ${column}`,
    sortDescending: (column: string) => `Sort by ${column}, last first`,
  },
  timeline: {
    title: "Timeline",
    intro: "What happened when, and who stated what at that date.",
    caption: (from: number, to: number) =>
      `Each bar covers the time that the source gives: a day is a thin line, a year is as wide as a year. The scale ${from === to ? `is ${to}` : `runs from ${from} to ${to}`}.`,
    inset: (month: string) => `The shaded scale on the right enlarges ${month}.`,
    key: {
      approximate: "around this date",
      open: "this date or later, or earlier",
      uncertain: "the source doubts the date",
    },
    undated: "Empty cells, which have no date",
  },

  tray: {
    label: "To compare",
    add: "Compare",
    remove: "In the comparison: take out",
    removeShort: "Take out",
    full: "Comparison full",
    of: (name: string) => `: ${name}`,
    skip: "Skip to what you collected",
    count: (n: number, most: number) => `${n} of ${most} collected`,
    none: "Nothing collected any more.",
    oneMore: "Choose one more",
    compare: (n: number) => `Compare these ${n}`,
    clear: "Clear",
    takeOut: (name: string) => `Take out: ${name}`,
  },
  sideBySide: {
    title: "Side by side",
    titleOf: (names: string) => `Side by side: ${names}`,
    description: "Two to four stances or actors, row by row, with a mark where they differ.",
    needsScript: "Setting things side by side needs JavaScript. Everything is also on its own page.",
    caption: "A column for each, a row for each thing compared. Every row says whether they differ.",
    row: "Compared",
    agreement: { differs: "Differs", same: "Same", none: "No one takes a position" } satisfies Record<
      Exclude<Agreement, "partial">,
      string
    >,
    partial: (n: number) => plural(n, { one: "Only one says", other: `Only ${n} say` }),
    summary: (differs: number, same: number, rest: number) =>
      [
        plural(differs, { one: "1 row differs", other: `${differs} rows differ` }),
        plural(same, { one: "1 is the same", other: `${same} are the same` }),
        plural(rest, { one: "in 1 not everyone speaks", other: `in ${rest} not everyone speaks` }),
      ]
        .filter((_, at) => [differs, same, rest][at] !== 0)
        .join(", "),
    unsaid: "Not said",
    between: "Between them",
    dropped: (names: readonly string[]) =>
      `Not all that this link asks for can be shown: only what is here, of one kind, four at most. Left out: ${names.join(", ")}.`,
    startAgain: "Start again",
    how: [
      "Press “Compare” on the page of a stance or an actor, or in the list of stances. What you collect waits at the foot of every page.",
      "Two to four can stand side by side. The address holds what you collected, and nothing else does: share it, or keep it.",
    ],
    list: "Go to the list of stances",
    oneMore: "Choose what to set beside it",
    partners: {
      answers: "What answers it, and what it answers",
      sameIssue: "Others on this issue",
      sameActor: (actor: string) => `More from ${actor}`,
      actors: "Actors with a stance on the same issues",
    },
  },
  pair: {
    title: "Set against each other in the source",
    compare: "Compare the two",
  },

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

  actor: {
    description: (name: string, n: number) =>
      `Where ${name} stands: ${stances(n)}, each with the words behind it.`,
    kind: "Kind",
    country: "Country",
    otherNames: "Also called",
    memberOf: "Belongs to",
    members: "People and members",
    withRole: (name: string, role: string) => `${name} (${role})`,
    stances: "Stances",
    noStances: "No stance of its own is recorded.",
    speaks: "Heard in these words",
    silences: "Silent on",
    events: "What happened when",
  },
  issue: {
    description: (question: string, n: number) => `${question} ${stances(n)}, each with the words behind it.`,
    positions: "Who stands where",
    picture: "Who stands where, as a picture",
    silences: "Silent",
    relations: "Who answers whom",
    events: "What happened when",
  },
  source: {
    description: (publisher: string, date: string, n: number) =>
      `${publisher}, ${date}, paragraph by paragraph, with the evidence that each gives: ${plural(n, { one: "1 excerpt", other: `${n} excerpts` })}.`,
    publisher: "Publisher",
    published: "Published",
    modified: "Updated",
    dateline: "Dateline",
    language: "Language",
    words: "Length",
    wordCount: (n: number) => plural(n, { one: "1 word", other: `${n} words` }),
    quoted: "Quoted here",
    share: (percent: string, excerpts: number) =>
      `${percent} of the body, in ${plural(excerpts, { one: "1 excerpt", other: `${excerpts} excerpts` })}`,
    rights: "Rights",
    rightsReserved: "Reserved by the publisher. Only short excerpts are shown here.",
    rightsOpen: "Open.",
    digest: "Digest",
    digestMeans: "SHA-256 of the body after normalization, so that anyone with a copy can check it.",
    live: "The article",
    archived: "Archived copy",
    read: "Read it",
    outline: "Paragraph by paragraph",
    outlineMeans: "The summaries are ours. The quoted words are the source's.",
    paragraph: (n: number) => `Paragraph ${n}`,
    context: "Context: it gives no evidence.",
    proves: "Evidence for",
    events: "What happened when",
  },

  copy: {
    copy: "Copy",
    copied: "Copied.",
    byHand: "Your browser did not let us copy. The text is selected: copy it from there.",
  },
  tools: {
    label: "What you can do with this page",
    share: "Share",
    cite: "Cite",
    embed: "Embed",
    download: "Download",
    failed: "This part did not load. Check your connection, then reload the page.",
  },
  download: { csv: "CSV", json: "JSON" },
  share: {
    link: "Copy link",
    quotation: "Copy quotation with source",
    markdown: "Copy as Markdown",
    email: "E-mail",
    field: "Text to copy",
    quote: (words: string) => `“${words}”`,
  },
  cite: {
    style: "Style",
    styles: {
      apa: "APA (7th edition)",
      mla: "MLA (9th edition)",
      chicago: "Chicago (17th edition), bibliography",
      "chicago-note": "Chicago (17th edition), note",
      bibtex: "BibTeX",
      ris: "RIS",
      "csl-json": "CSL-JSON",
    } satisfies Record<CitationStyle, string>,
    citation: "Citation",
    download: "Download",
  },
  embed: {
    snippet: "HTML for your page",
    preview: "Preview",
    whole: "See it with its sources on Standpoint",
    notFound: "There is nothing to show at this address.",
  },
  verify: {
    title: "Check it yourself",
    intro:
      "Do you have a copy of the text? Each excerpt is looked for in it, here in your browser. Nothing is sent.",
    open: "Check a copy",
    label: "Your copy of the text",
    hint: "Paste it, or drop a text file on the field.",
    file: "Or take a file:",
    check: "Check",
    problem: {
      empty: "There is no text yet. Paste your copy, or choose a file.",
      "too-long": "This is too long to be one text. The limit is 2 MB.",
      binary: "This is not a text file. Open it where you read it, copy the words, and paste them here.",
      html: "This is the code of a web page. Open the page, copy its words, and paste them here.",
      unreadable: "The file cannot be read. Copy its words and paste them here.",
    } satisfies Record<CopyProblem, string>,
    digestAgrees: "The digest agrees: your copy is the text that we read, letter by letter.",
    digestDiffers: "The digest differs: your copy is not letter by letter the text that we read.",
    digestUnknown: "Your browser cannot work out the digest on this page.",
    unplaced: (mark: string) =>
      `The body has no place where we expect it to begin or end (“${mark}”). The whole copy was searched.`,
    summary: (here: number, elsewhere: number, absent: number) =>
      `${plural(here, { one: "1 excerpt", other: `${here} excerpts` })} found where we say, ${elsewhere} found elsewhere, ${absent} not found.`,
    here: "Found where we say",
    elsewhere: "Found elsewhere",
    absent: "Not found",
    inParagraph: (n: number) => `in paragraph ${n} of your copy`,
    characters: (by: number) =>
      by > 0
        ? plural(by, { one: "1 character further on", other: `${by} characters further on` })
        : plural(-by, { one: "1 character earlier", other: `${-by} characters earlier` }),
    nearest: "The nearest passage",
    ours: "only in our excerpt",
    yours: "only in your copy",
    noNearest: "No passage of your copy comes near.",
  },
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

  dataPage: {
    title: "Data for reuse",
    description: "The whole corpus for download: as JSON, CSV, Web Annotations, Popolo and CSL-JSON.",
    intro: "Everything that this site shows, as files. Their addresses stay.",
    files: "Files",
    file: {
      "corpus.json":
        "The whole model: sources, actors, issues, excerpts, stances, silences, events, corrections.",
      "corpus.schema.json": "What every field of the model means, and which are required.",
      "stances.csv": "One row a stance, for a spreadsheet.",
      "excerpts.jsonld": "The excerpts, each with where it stands in its source and what it is evidence of.",
      "actors.popolo.json": "The actors and who belongs to whom.",
      "sources.csl.json": "The sources, for a reference manager.",
    } satisfies Record<DataFile, string>,
    columns: "Columns of the CSV file",
    columnsBody:
      "Columns ending in _id hold the permanent ids of the model. The column silence is filled only in a selection that you save, in the row of an empty cell. Dates are EDTF. Excerpts are parted by “ | ”. The file is UTF-8 with a byte order mark, and every cell is quoted. So that no spreadsheet reads text as a formula, an apostrophe stands before each =, +, -, and @, and their full-width forms, at the start of a cell or after a comma, semicolon, vertical bar, quotation mark, tab, or line break, with or without spaces between, and before a tab or line break that starts a cell. Remove one apostrophe in each of these places to get the original text.",
    licence: "Licence",
    licenceBody: (licence: string) =>
      `What we wrote is under ${licence}: name Standpoint and link to it. Quoted words belong to their publishers.`,
  },

  notFound: {
    title: "Page not found",
    body: "There is no page at this address. The link may be old or mistyped.",
    nearest: "Did you mean one of these?",
    home: "Go to the comparison",
  },
  offline: {
    ready: "Ready to work offline.",
    saved: (size: string) => `Saved for offline reading (${size}).`,
    version: (date: string, version: string) => `These data were checked on ${date} (version ${version}).`,
    notSaved: "Not saved for offline reading.",
    now: "Offline now.",
    dismiss: "Dismiss",
    newer: "A newer version is ready.",
    newData: (date: string) => `Its data were checked on ${date}.`,
    sameData: "The data have not changed.",
    newCorrections: (n: number) => plural(n, { one: "1 new correction:", other: `${n} new corrections:` }),
    accept: "Use it now",
    later: "Later",
    install: "Install",
  },
  failure: {
    title: "Something went wrong",
    body: "This page could not be shown. Nothing is lost: try again, or go back to the comparison.",
    model:
      "The data for searching and filtering did not arrive. You can still read this page. Check your connection, then try again.",
    lost: "This page is not kept on this device, and the network does not answer.",
    shell: "This page is slow to come, or a part of it is missing. It needs JavaScript here.",
    retry: "Try again",
    retrying: "Trying again …",
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
