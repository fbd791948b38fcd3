/** Messages for bringing in a table or the proposals of another program, in English. */
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

const field = {
  quotation: "Quotation",
  source: "Source",
  place: "Paragraph or place",
  gloss: "Words in square brackets",
  id: "ID of the stance",
  actorId: "ID of the actor",
  issueId: "ID of the issue",
  positionId: "ID of the position",
  excerptId: "ID of the excerpt",
  formerIds: "Former IDs",
  actorType: "Type of actor",
  silence: "Kind of empty cell",
  silenceId: "ID of the empty cell",
  silenceDate: "Date of the empty cell",
};

const problem = {
  empty: "The file has no rows below the names of its columns.",
  "too-large": "The file is too large: at most 32 MB can be read.",
  "too-many-rows": "The table is too large: at most 50,000 rows and 256 columns can be read.",
  binary: "The file is neither a table nor text.",
  "old-excel":
    "The file is from a version of Excel before 2007, or has a password. Save it as XLSX without a password, or as CSV.",
  "no-sheet": "The file has no sheet that can be read. Save it as XLSX or as CSV.",
  damaged: "The file is damaged, or is not what it seems to be. Save it again as XLSX, CSV or JSON.",
  "open-quotes": "A quotation mark in the CSV file is not closed. Save the table as CSV again.",
  "no-list": "The JSON has no list of quotations.",
};

export const bulk = {
  bulk: {
    title: "Table or proposals",
    intro:
      "Bring in many stances at once: a table (CSV or XLSX) with one stance in each row, or a list of proposals of another program (JSON). Every quotation must be in the text word for word. Nothing is added until all rows are right.",
    file: "Table or list of proposals",
    reading: "Reading…",
    progress: (done: number, all: number) => `Row ${done} of ${all}`,
    rows: (name: string, rows: number) =>
      plural(rows, { one: `${name}: 1 row`, other: `${name}: ${rows} rows` }),
    proposals: "These are proposals: each must be accepted by a person before it is taken away.",
    columns: "Columns",
    columnsMean: "Say which column has what. We have matched those whose names we know.",
    none: "No column",
    otherColumns: "Other columns",
    addsNew: "Add actors, issues and positions that the draft does not have yet",
    bring: "Bring in all rows",
    brought: (stances: number, silences: number, excerpts: number) =>
      `Brought in: ${[
        plural(stances, { one: "1 stance", other: `${stances} stances` }),
        plural(silences, { one: "1 empty cell", other: `${silences} empty cells` }),
        plural(excerpts, { one: "1 excerpt", other: `${excerpts} excerpts` }),
      ].join(", ")}.`,
    skipped: (n: number) =>
      plural(n, {
        one: "1 row was left out: the draft has it already, or it is an empty cell without a record.",
        other: `${n} rows were left out: the draft has them already, or they are empty cells without a record.`,
      }),
    failed: "The table could not be read. Try again.",
    problem,
    field,
    notBrought: (n: number) =>
      plural(n, {
        one: "Nothing was brought in. 1 cell is not right:",
        other: `Nothing was brought in. ${n} cells are not right:`,
      }),
    cell: (row: number, column: string) => `Row ${row}, ${column}`,
    error: {
      noColumn: "No column is assigned. Every row needs it.",
      emptyCell: "The cell is empty. Fill it in.",
      unknownActor: (value: string) =>
        `There is no actor “${value}”. Correct the name, or let new actors be added.`,
      unknownIssue: (value: string) =>
        `There is no issue “${value}”. Correct the title, or let new issues be added.`,
      unknownSource: (value: string) => `There is no source “${value}”. Use its ID or its headline.`,
      sharedName: (value: string, ids: string) =>
        `Several records are called “${value}”: ${ids}. Write the ID of the one that you mean.`,
      unknownPosition: (value: string, positions: string) =>
        `The issue has no position “${value}”. It has: ${positions}.`,
      unknownChoice: (value: string, allowed: string) =>
        `“${value}” cannot be used here. Use one of: ${allowed}.`,
      didYouMean: (nearest: string) => `Did you mean “${nearest}”?`,
      wrongDate: (value: string) =>
        `“${value}” is not a date with only one meaning. Write 2015-09-10, 2015-09 or 2015.`,
      wrongId: (value: string) => `“${value}” is not an ID. Use lower-case letters, digits and hyphens.`,
      wrongPlace: (value: string) =>
        `“${value}” is not a place. Write the number of the paragraph, or “page 12”.`,
      wrongPage: (value: string) => `“${value}” is not a page. Write 12 or 12–13.`,
      noParagraphs: (source: string) =>
        `“${source}” has no text, and so no paragraphs. Write “page 12”, 00:04:10 or nothing.`,
      idTaken: (id: string) => `Another record with other content has the ID “${id}”. Use another ID.`,
      otherWords: (id: string) => `The excerpt “${id}” has other words. Use another ID, or none.`,
      otherNumber: (values: number, quotations: number) =>
        `Values: ${values}; quotations: ${quotations}. Write one value for each quotation, separated by “ | ”.`,
      noText: (source: string) => `The text of “${source}” is not in this draft. Bring it in first.`,
      differs: (paragraph: number, wrote: string, has: string) =>
        `Differs from paragraph ${paragraph} by “${wrote}”: the text has “${has}”.`,
      differsInSpaces: (paragraph: number, passage: string) =>
        `Differs from paragraph ${paragraph} in its spaces: “${passage}”.`,
      nearest: (passage: string) => `The nearest passage: “${passage}”.`,
      notInText: (words: string) => `The text has no passage like “${words}”.`,
      repeated: (paragraphs: string) =>
        `The words occur more than once, in paragraphs ${paragraphs}. Add words, or a column with the paragraph.`,
      otherParagraph: (paragraph: number, paragraphs: string) =>
        `The words are not in paragraph ${paragraph}, but in ${paragraphs}.`,
      acrossParagraphs: "The quotation crosses a paragraph break. Quote each paragraph separately.",
    },
    review: {
      title: "Proposals to review",
      none: "There is no proposal to review.",
      mean: "Another program proposed these stances. Read the words, then accept or reject each. What is not accepted is not taken away.",
      accept: "Accept",
      reject: "Reject",
      unreviewed: "Not reviewed",
      accepted: (name: string) => `Accepted: ${name}`,
      rejected: (name: string) => `Rejected: ${name}`,
    },
  },
};
