/** The errors of a corpus in English. The command line and the coding desk load them. */
import type {
  JsonProblem,
  Measure,
  ReadFailure,
  Referenced,
  TextFormat,
  ValueType,
} from "../../model/corpus-error.ts";
import { type ErrorMessages, errorTools, single } from "../format-error.ts";
import { jsonPath } from "../json-path.ts";
import { pluralizer } from "../plural.ts";

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

const types: Readonly<Record<ValueType, string>> = {
  text: "a string",
  "localized-text": 'an object, such as { "en": "…" }',
  number: "a number",
  "whole-number": "a whole number",
  boolean: "true or false",
  null: "null",
  list: "a list",
  object: "an object",
};
const examples: Readonly<Record<ValueType, string>> = {
  text: 'write "…"',
  "localized-text": 'write { "en": "…" }',
  number: "write a number",
  "whole-number": "write a whole number, such as 1",
  boolean: "write true or false",
  null: "write null",
  list: "write […]",
  object: "write { … }",
};

const formats: Readonly<Record<TextFormat, string>> = {
  id: "lower-case letters, digits and hyphens, such as “end-at-once”",
  "not-blank": "at least one visible character",
  language: "a BCP 47 language tag, such as “en” or “fr-CA”",
  locale: "a language of two or three letters, such as “en” or “fr-CA”",
  date: "an EDTF date of level 0 or 1, such as “2015-09~”",
  url: "a full URL that begins with http:// or https://",
  target: "a collection and an id, such as “stances/<id>”",
  digest: "64 hexadecimal digits (npm run corpus:anchor fills them in)",
  country: "an ISO 3166-1 alpha-2 code, such as “CA”",
  "former-id": "an id, or the id of another collection with its name before it, such as “stances/<id>”",
  contact: "a URL that begins with https://, or mailto: and an address",
  time: "hours, minutes and seconds, such as “00:04:10”",
};

const records: Readonly<Record<Referenced, { readonly name: string; readonly file: string }>> = {
  sources: { name: "source", file: "the folder “sources”" },
  actors: { name: "actor", file: "actors.json" },
  issues: { name: "issue", file: "issues.json" },
  excerpts: { name: "excerpt", file: "the file of its source" },
  stances: { name: "stance", file: "the file of its source" },
};

const sizes: Readonly<Record<Measure, (n: number) => string>> = {
  characters: (n) => `has ${plural(n, { one: "1 character", other: `${n} characters` })}`,
  items: (n) => `has ${plural(n, { one: "1 item", other: `${n} items` })}`,
  value: (n) => `is ${n}`,
};

const anchor = (source: string) => `run: npm run corpus:anchor -- ${source} <file>`;
const didYouMean = (nearest: string | undefined, otherwise: string) =>
  nearest === undefined
    ? otherwise
    : `did you mean ${quote(nearest)}? ${otherwise.replace(/^./u, (letter) => letter.toUpperCase())}`;
const percent = (share: number, digits = 0) => `${(share * 100).toFixed(digits)}%`;

export const errors: ErrorMessages = {
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

  "not-text": ({ position, codePoint }) => ({
    problem: `character ${position} of the text is ${codePoint}, which is not a printable character`,
    remedy: "remove it",
  }),
  "lost-letter": ({ position }) => ({
    problem: `character ${position} of the text is U+FFFD, which stands for a letter that was lost in a wrong encoding`,
    remedy: "write the letter again, and save the file as UTF-8",
  }),
  "unknown-key": ({ key, nearest }) => ({
    problem: `unknown key ${quote(key)}`,
    remedy: `remove it or correct the spelling${nearest === undefined ? "" : ` (did you mean ${quote(nearest)}?)`}`,
  }),
  "missing-value": ({ expected, allowed }) => ({
    problem: "required value is missing",
    remedy: allowed ? `add one of ${oneOf(allowed)}` : `add ${types[expected]}`,
  }),
  "wrong-type": ({ actual, expected, allowed }) => ({
    problem: `is ${types[actual]}, but must be ${types[expected]}`,
    remedy: allowed ? `use one of ${oneOf(allowed)}` : examples[expected],
  }),
  "unknown-choice": ({ value, allowed, nearest }) => ({
    problem: `${quote(value)} is not allowed here`,
    remedy: didYouMean(nearest, `use one of ${oneOf(allowed)}`),
  }),
  "too-small": ({ measure, actual, least }) => ({
    problem: `${sizes[measure](actual)}, but ${measure === "value" ? "must be" : "needs"} at least ${least}`,
    remedy: measure === "value" ? "correct it" : `add ${measure}`,
  }),
  "too-large": ({ measure, actual, most }) => ({
    problem: `${sizes[measure](actual)}, but may ${measure === "value" ? "be" : "have"} at most ${most}`,
    remedy: measure === "value" ? "correct it" : "shorten it",
  }),
  "wrong-format": ({ value, format }) => ({
    problem: value.trim() === "" ? "is empty" : `${quote(value)} is not in the right format`,
    remedy: `use ${formats[format]}`,
  }),
  "repeated-locale": ({ locale }) => ({
    problem: `locale ${quote(locale)} is listed twice (upper and lower case are the same)`,
    remedy: "remove one of them",
  }),

  "duplicate-id": ({ id, collection, first }) => ({
    problem: `duplicate id ${quote(id)} (first in ${first.file}: ${jsonPath(first.path)})`,
    remedy: `give each record in ${quote(collection)} its own id`,
  }),
  "id-is-not-file-name": ({ id }) => ({
    problem: `id ${quote(id)} does not match the file name`,
    remedy: `rename the file to sources/${id}.json, or change the id`,
  }),
  "no-default-text": ({ locale }) => ({
    problem: `no text in the default locale ${quote(locale)}`,
    remedy: `add "${locale}": "…"`,
  }),
  "unknown-locale": ({ locale }) => ({
    problem: `${quote(locale)} is not a locale of this corpus`,
    remedy: "add it to “locales” in corpus.json, or remove the text",
  }),
  "no-translation": ({ locale }) => ({
    problem: `no translation into ${quote(locale)}`,
    remedy: `add "${locale}": "…"`,
  }),
  "needless-translation": ({ locale }) => ({
    problem: `no page shows this text in ${quote(locale)}`,
    remedy:
      "remove it (a translation is for readers of other languages than the source’s; a name with “translateName” stays as it is in the default locale)",
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
  "self-response": () => ({
    problem: "a stance cannot respond to itself",
    remedy: "name another stance in “to”",
  }),
  "cell-taken": ({ actor, issue, date, by }) => ({
    problem: `${quote(actor)} already has a ${by} on ${quote(issue)} in this source on ${date}`,
    remedy: "keep only one of them, or correct “date”",
  }),
  "unexplained-silence": () => ({
    problem: "a silence of the kind “ambiguous” needs a note and evidence",
    remedy: 'add "note" and "evidence"',
  }),
  "paragraph-out-of-order": ({ actual, expected }) => ({
    problem: `paragraph number is ${actual}, but must be ${expected}`,
    remedy: "number paragraphs from 1, in order",
  }),
  "paragraph-without-excerpt": ({ paragraph }) => ({
    problem: `no excerpt is taken from paragraph ${paragraph}`,
    remedy: 'add an excerpt, or mark the paragraph with "use": "context"',
  }),
  "context-with-excerpt": ({ paragraph, excerpt }) => ({
    problem: `paragraph ${paragraph} is marked as context, but excerpt ${quote(excerpt)} is taken from it`,
    remedy: 'remove "use": "context"',
  }),
  "unknown-paragraph": ({ paragraph, count }) => ({
    problem: `the source has no paragraph ${paragraph}`,
    remedy: plural(count, { one: "use 1", other: `use 1 to ${count}` }),
  }),
  "record-of-other-source": ({ actual, expected }) => ({
    problem: `source is ${quote(actual)}, but this file is for ${quote(expected)}`,
    remedy: `correct “source”, or move the record to sources/${actual}.json`,
  }),
  "former-id-taken": ({ formerId }) => ({
    problem: `the former id ${quote(formerId)} is the id or a former id of another record`,
    remedy: "keep it with the one record that its address must lead to",
  }),
  "text-without-paragraphs": () => ({
    problem: "a source with “text” needs “paragraphs”",
    remedy: "add “paragraphs”, or leave out “text” if nobody has read the text",
  }),
  "paragraphs-without-text": () => ({
    problem: "a source without “text” has no “paragraphs”",
    remedy: "run npm run corpus:anchor with a copy, or leave out “paragraphs”",
  }),
  "repeats-itself": ({ source }) => ({
    problem: `the sources that ${quote(source)} repeats lead back to it`,
    remedy: "leave out “originalSource” of the source that was published first",
  }),
  "place-missing": ({ missing }) => ({
    problem: `excerpt lacks its place in the text (${plainOneOf(missing)})`,
    remedy: "run npm run corpus:anchor with a copy of the source",
  }),
  "place-without-text": ({ extra }) => ({
    problem: `excerpt has a place (${plainOneOf(extra)}) in a source without “text”`,
    remedy: "leave it out, and use “locator” for a page, a time or a section",
  }),
  "locator-beside-text": () => ({
    problem: "excerpt has a “locator”, but the source has “text”",
    remedy: "leave out “locator”: the paragraph is the place",
  }),
  "stated-after-sources": ({ statedOn, latest }) => ({
    problem: `stated on ${statedOn}, but the latest source of its evidence is of ${latest}`,
    remedy: "correct “statedOn”, or the date of the source",
  }),
  "same-stance": ({ other }) => ({
    problem: `the same actor, issue, position, date and evidence as stance ${quote(other)}`,
    remedy: "keep one of them, and name the other’s id in its “formerIds”",
  }),
  "repeated-coder": () => ({
    problem: "the same coder is listed twice",
    remedy: "name two people who coded independently, or leave “coding” out",
  }),
  "no-speaker": ({ attribution, others }) => ({
    problem: `${quote(attribution)} needs a speaker`,
    remedy: `add “speaker”, or use ${plainOneOf(others)}`,
  }),
  "excerpt-too-long": ({ words, most }) => ({
    problem: `excerpt has ${plural(words, { one: "1 word", other: `${words} words` })}`,
    remedy: `shorten it to ${most} or fewer, because rights in the source are reserved`,
  }),
  "offsets-beyond-text": ({ source }) => ({
    problem: "the offsets end after the end of the text",
    remedy: anchor(source),
  }),
  "offsets-of-other-length": ({ source }) => ({
    problem: "the offsets do not match the length of “exact”",
    remedy: anchor(source),
  }),
  "link-of-other-words": ({ source }) => ({
    problem: "the link does not lead to the words of the excerpt",
    remedy: anchor(source),
  }),
  "unused-excerpt": ({ excerpt }) => ({
    problem: `excerpt ${quote(excerpt)} is not cited as evidence`,
    remedy: "cite it, or remove it",
  }),
  "overlap-differs": ({ other, source }) => ({
    problem: `overlaps excerpt ${quote(other)}, but the overlapping words differ`,
    remedy: anchor(source),
  }),
  "too-much-quoted": ({ share, most }) => ({
    problem: `excerpts quote ${percent(share, 1)} of the text`,
    remedy: `quote at most ${percent(most)}, because rights in the source are reserved`,
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
