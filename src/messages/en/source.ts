/** Messages for a source, and the check of a copy, in English. */
import type { CopyProblem } from "../../model/anchoring/read-copy.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

export const source = {
  source: {
    description: (publisher: string, date: string, n: number) =>
      `${publisher}, ${date}: our outline, paragraph by paragraph, with ${plural(n, { one: "1 excerpt", other: `${n} excerpts` })} used as evidence.`,
    descriptionWithoutText: (publisher: string, date: string, n: number) =>
      `${publisher}, ${date}: known by its quotations, with ${plural(n, { one: "1 excerpt", other: `${n} excerpts` })} used as evidence.`,
    publisher: "Publisher",
    author: "Byline",
    published: "Published",
    modified: "Updated",
    accessed: "Read on",
    original: "Repeats",
    licence: "Licence",
    credit: "Credit",
    readFor: "Read for",
    readForAll: "All issues",
    dateline: "Dateline",
    language: "Language",
    words: "Length",
    wordCount: (n: number) => plural(n, { one: "1 word", other: `${n} words` }),
    quoted: "Quoted here",
    share: (percent: number, excerpts: number) =>
      `${percent}% of the text, in ${plural(excerpts, { one: "1 excerpt", other: `${excerpts} excerpts` })}`,
    excerpts: (n: number) => plural(n, { one: "1 excerpt", other: `${n} excerpts` }),
    quotations: "Quotations",
    withoutText:
      "We know this source by its quotations alone. Nobody has checked them against a copy of its text, and we can’t say what else it reports.",
    rights: "Rights",
    rightsReserved: "All rights reserved by the publisher. Only short excerpts appear here.",
    rightsOpen: "Open: the source may be quoted without limit.",
    digest: "Checksum (SHA-256)",
    digestMeans:
      "Computed from the text with spacing, dashes and quotation marks normalized. Anyone with a copy can check it.",
    live: "On the publisher’s site",
    archived: "Archived copy",
    read: "Read the original",
    outline: "Outline, paragraph by paragraph",
    outlineMeans: "The summaries are ours. The quoted words are the source’s.",
    context: "Context only: not used as evidence.",
    evidenceFor: "Evidence for",
    events: "Events",
    event: "event",
  },

  verify: {
    title: "Check it yourself",
    intro:
      "If you have a copy of the text, your browser can look for every excerpt in it. Nothing is sent anywhere.",
    withoutText:
      "We do not have the text of this source, so no copy of it can be checked here. Look for each quotation in the source itself.",
    open: "Check a copy",
    label: "Your copy of the text",
    hint: "Paste the text, or drop a text file here.",
    file: "Or choose a file:",
    check: "Check",
    problem: {
      empty: "There is no text yet. Paste your copy, or choose a file.",
      "too-long": "This is more than 2 MB, the limit. Paste only the text of the source.",
      binary: "This is not a plain-text file. Open it, copy its text, and paste it here.",
      html: "This is the HTML code of a web page. Open the page in a browser, copy its text, and paste it here.",
      unreadable: "The file could not be read. Open it, copy its text, and paste it here.",
    } satisfies Record<CopyProblem, string>,
    digestAgrees:
      "The checksum matches: apart from spacing and the style of dashes and quotation marks, your copy is the text we read.",
    digestDiffers: "The checksum differs: your copy is not exactly the text we read.",
    digestUnknown:
      "Your browser cannot compute the checksum here, because this page was not loaded over HTTPS.",
    unplaced: (boundary: string) =>
      `Your copy does not contain the words with which the text should begin or end (“${boundary}”), so we searched all of it.`,
    summary: (here: number, elsewhere: number, absent: number) =>
      `${plural(here, { one: "1 excerpt", other: `${here} excerpts` })} found in place, ${elsewhere} found elsewhere, ${absent} not found.`,
    here: "Found in place",
    elsewhere: "Found elsewhere",
    absent: "Not found",
    inParagraph: (n: number) => `in paragraph ${n} of your copy`,
    characters: (by: number) =>
      by > 0
        ? plural(by, { one: "1 character later", other: `${by} characters later` })
        : plural(-by, { one: "1 character earlier", other: `${-by} characters earlier` }),
    nearest: "Closest passage",
    ours: "only in our excerpt",
    yours: "only in your copy",
    noNearest: "Nothing in your copy is close to this excerpt.",
  },
};
