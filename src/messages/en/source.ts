/** Messages for a source, and the check of a copy, in English. */
import type { CopyProblem } from "../../model/anchoring/read-copy.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

export const source = {
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
};
