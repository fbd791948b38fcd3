/** The errors that only the command line words, in English: of files, of copies, and of what is not written yet. */
import type { JsonProblem, ReadFailure, Referenced } from "../../model/corpus-error.ts";
import { type ErrorMessages, errorTools, single } from "../format-error.ts";
import { pluralizer } from "../plural.ts";
import { anchor, contentErrors, didYouMean, types } from "./content-errors.ts";

const plural = pluralizer("en");
const { quote, quotePassage, oneOf, plainOneOf, all } = errorTools("en-CA");

/** Why a file or a folder cannot be read. */
export const readFailures: Readonly<Record<ReadFailure, string>> = {
  "not-found": "not found",
  "not-permitted": "permission denied",
  "not-a-file": "not a file",
  "not-a-folder": "not a folder",
  unknown: "reading failed",
};

/** The problems of a file that is not JSON. */
const jsonProblems: Readonly<Record<JsonProblem, string>> = {
  comma: "a comma, or the end of a list or an object, is expected",
  colon: "a colon is expected after the key",
  key: "a key in straight double quotation marks is expected, and no comma before } or ]",
  value: "a value is expected, and no comma before } or ]",
  bracket: "} or ] is missing at the end",
  end: "the file must end here",
  string: "the closing quotation mark is missing in this line",
  escape: "a backslash begins no sign that JSON has",
  "control-character": "the text contains a control character",
  comment: "JSON has no comments",
  symbol: "not a value of JSON: texts need straight double quotation marks",
};

const records: Readonly<Record<Referenced, { readonly name: string; readonly file: string }>> = {
  sources: { name: "source", file: "the folder “sources”" },
  actors: { name: "actor", file: "actors.json" },
  issues: { name: "issue", file: "issues.json" },
  excerpts: { name: "excerpt", file: "the file of its source" },
  stances: { name: "stance", file: "the file of its source" },
};

/** The words for every error. */
export const allErrors: ErrorMessages = {
  ...contentErrors,

  "old-version": ({ version }) => ({
    problem: `the corpus follows version ${version} of the schema`,
    remedy: "run: npm run corpus:migrate -- <folder>",
  }),
  "folder-unreadable": ({ reason }) => ({
    problem: `cannot read the corpus folder (${readFailures[reason]})`,
    remedy: "check CORPUS_DIR",
  }),
  "missing-file": ({ kind }) => ({
    problem: "the file is missing",
    remedy:
      kind === "corpus"
        ? "create it (see docs/model.md for its fields)"
        : `create it with a list ${quote(kind)}`,
  }),
  "no-sources": () => ({
    problem: "no source files found",
    remedy: "add at least one sources/<source-id>.json",
  }),
  "unexpected-file": () => ({
    problem: "unexpected file",
    remedy: "remove it, or move it to sources/ if it is a source",
  }),
  "not-a-file": () => ({
    problem: "is a folder or a device, not a file",
    remedy: "put a file in its place, or rename it",
  }),
  "unreadable-file": ({ reason }) => ({
    problem: `cannot read the file (${readFailures[reason]})`,
    remedy: "check that it exists and that you may read it",
  }),
  "not-utf-8": ({ byte, line }) => ({
    problem: `byte ${byte}, in line ${line}, is not UTF-8`,
    remedy: "save the file as UTF-8",
  }),
  "empty-file": () => ({ problem: "the file is empty", remedy: "write JSON into it" }),
  "not-json": ({ problem, line, column }) => ({
    problem: `not valid JSON in line ${line}, column ${column}: ${jsonProblems[problem]}`,
    remedy: "correct the file there",
  }),
  "too-deep": ({ most }) => ({
    problem: `the file is nested more than ${most} levels deep`,
    remedy: "remove lists and objects that are not needed",
  }),

  "missing-value": ({ expected, allowed }) => ({
    problem: "required value is missing",
    remedy: allowed ? `add one of ${oneOf(allowed)}` : `add ${types[expected]}`,
  }),
  "no-default-text": ({ locale }) => ({
    problem: `no text in the default locale ${quote(locale)}`,
    remedy: `add "${locale}": "…"`,
  }),
  "no-translation": ({ locale }) => ({
    problem: `no translation into ${quote(locale)}`,
    remedy: `add "${locale}": "…"`,
  }),
  "unknown-reference": ({ id, collection, nearest }) => {
    const { name, file } = records[collection];
    return {
      problem: `no ${name} has the id ${quote(id)}`,
      remedy:
        nearest === undefined
          ? `correct the id, or add the ${name} to ${file}`
          : didYouMean(nearest, `otherwise add it to ${file}`),
    };
  },
  "unknown-target": ({ target, nearest }) => ({
    problem: `${quote(target)} is not in the corpus`,
    remedy: didYouMean(nearest, "name a record that exists"),
  }),
  "unknown-position": ({ issue, position, positions, nearest }) => ({
    problem: `issue ${quote(issue)} has no position ${quote(position)}`,
    remedy: didYouMean(nearest, `use one of ${oneOf(positions)}`),
  }),
  "unexplained-silence": ({ missing }) => ({
    problem: `a silence of the kind “ambiguous” needs ${missing === "note" ? "a note" : "evidence"}`,
    remedy: `add ${quote(missing)}`,
  }),
  "text-without-paragraphs": () => ({
    problem: "a source with “text” needs “paragraphs”",
    remedy: "add “paragraphs”, or leave out “text” if nobody has read the text",
  }),
  "place-missing": ({ missing }) => ({
    problem: `excerpt lacks its place in the text (${plainOneOf(missing)})`,
    remedy: "run npm run corpus:anchor with a copy of the source",
  }),
  "paragraph-without-excerpt": ({ paragraph }) => ({
    problem: `no excerpt is taken from paragraph ${paragraph}`,
    remedy: 'add an excerpt, or mark the paragraph with "use": "context"',
  }),
  "no-speaker": ({ attribution, others }) => ({
    problem: `${quote(attribution)} needs a speaker`,
    remedy: `add “speaker”, or use ${plainOneOf(others)}`,
  }),
  "unused-excerpt": ({ excerpt }) => ({
    problem: `excerpt ${quote(excerpt)} is not cited as evidence`,
    remedy: "cite it, or remove it",
  }),

  "quote-without-marks": ({ words }) => ({
    problem: `a “direct-quote”, but the copy has no quotation marks around ${quotePassage(words)}`,
    remedy: "use “paraphrase”, or quote only the words between the marks",
  }),
  "source-without-text": ({ source }) => ({
    problem: `source ${quote(source)} has no “text”, so that a copy cannot be checked against it`,
    remedy: "run npm run corpus:anchor with the copy, or check without it",
  }),
  "unknown-source": ({ source, sources }) => ({
    problem: `no source ${quote(source)}`,
    remedy: `use one of ${oneOf(sources)}`,
  }),
  "no-boundary": ({ boundary, words }) => ({
    problem: `the copy does not contain the ${boundary === "from" ? "start" : "end"} of the text (${quote(words)})`,
    remedy: `save the whole article as plain text, or correct “${boundary}”`,
  }),
  "paragraphs-differ": ({ source, actual, expected }) => ({
    problem: `the copy has ${plural(actual, { one: "1 paragraph", other: `${actual} paragraphs` })}, but ${expected} are recorded`,
    remedy: anchor(source),
  }),
  "length-differs": ({ source, actual, expected }) => ({
    problem: `the text of the copy has ${plural(actual, { one: "1 character", other: `${actual} characters` })}, but ${expected} are recorded`,
    remedy: anchor(source),
  }),
  "digest-differs": ({ source, actual, expected }) => ({
    problem: `the checksum of the copy is ${actual}, but ${expected} is recorded`,
    remedy: anchor(source),
  }),
  "not-in-copy": ({ words, closest, difference }) => ({
    problem: `${quote(words)} is not in the copy${difference ? `: you wrote ${quote(difference.wrote)}, the source has ${quote(difference.has)}` : ""}`,
    remedy: `quote the copy exactly${closest === undefined ? "" : ` (closest passage: ${quotePassage(closest)})`}`,
  }),
  "elsewhere-in-copy": ({ source, starts, expected }) => ({
    problem: `found at ${plural(starts.length, { one: "offset", other: "offsets" })} ${starts.join(", ")}, but recorded at ${expected}`,
    remedy: anchor(source),
  }),
  "repeated-in-copy": ({ words, paragraphs }) => ({
    problem: `${quote(words)} occurs ${paragraphs.length} times, in ${plural(new Set(paragraphs).size, { one: "paragraph", other: "paragraphs" })} ${all(paragraphs)}`,
    remedy:
      single(paragraphs).length === 0
        ? "quote more words until the excerpt is unique"
        : `set “paragraph” to ${plainOneOf(single(paragraphs).map(String))}, or quote more words`,
  }),
  "across-paragraphs": () => ({
    problem: "excerpt crosses a paragraph break",
    remedy: "quote from one paragraph",
  }),
  "in-other-paragraph": ({ source, actual, expected, count }) => ({
    problem: `found in paragraph ${actual} of ${count}, but recorded in paragraph ${expected}`,
    remedy: anchor(source),
  }),
  "context-differs": ({ source, side }) => ({
    problem: `“${side}” does not match the copy`,
    remedy: anchor(source),
  }),
  "link-not-unique": ({ source }) => ({
    problem: "the link does not lead to the excerpt, or not to it alone",
    remedy: anchor(source),
  }),
  "not-linkable": () => ({
    problem: "no link leads to this excerpt alone",
    remedy: "quote whole words, and more of them until no other passage is the same",
  }),
};
