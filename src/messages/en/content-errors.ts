/** The errors of the contents of a corpus in English, for the command line: their remedies are for an author with files. */
import type { Measure, ValueFormat, ValueType } from "../../model/corpus-error.ts";
import { type ContentErrorMessages, errorTools } from "../format-error.ts";
import { jsonPath } from "../json-path.ts";
import { pluralizer } from "../plural.ts";
import { errors, formats as deskFormats } from "./errors.ts";

const plural = pluralizer("en");
const { quote, oneOf, plainOneOf } = errorTools("en-CA");

/** The names of the types of values. */
export const types: Readonly<Record<ValueType, string>> = {
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

const formats: Readonly<Record<ValueFormat, string>> = {
  ...deskFormats,
  language: "use a BCP 47 language tag of two or three letters, such as “en” or “fr-CA”",
  date: "use a date: “2015-09-10” for a day, “2015-09” for a month, “2015” for a year, “2015-21” to “2015-24” for a season from spring to winter, with “~” if it is about then, “2013/2015” for the time from 2013 to 2015",
  country: "use an ISO 3166-1 alpha-2 code, such as “CA”",
  digest: "use 64 hexadecimal digits (npm run corpus:anchor fills them in)",
  "read-for": 'use “all”, or a list of IDs of issues, such as ["…"]',
  speaker: "use the ID of an actor, or a list of the IDs of those who said it together",
  locator: 'use an object with one text: { "page": "…" }, { "time": "hh:mm:ss" } or { "section": "…" }',
};

const sizes: Readonly<Record<Measure, (n: number) => string>> = {
  characters: (n) => `has ${plural(n, { one: "1 character", other: `${n} characters` })}`,
  items: (n) => `has ${plural(n, { one: "1 item", other: `${n} items` })}`,
  value: (n) => `is ${n}`,
};

/** The command that finds the places of the excerpts of a source again. */
export const anchor = (source: string) => `run: npm run corpus:anchor -- ${source} <file>`;
/** The nearest name, and what to do if it is not meant. */
export const didYouMean = (nearest: string | undefined, otherwise: string) =>
  nearest === undefined
    ? otherwise
    : `did you mean ${quote(nearest)}? ${otherwise.replace(/^./u, (letter) => letter.toUpperCase())}`;

export const contentErrors: ContentErrorMessages = {
  ...errors,
  "not-an-organization": (params) => ({
    ...errors["not-an-organization"](params),
    remedy: "name an organization, or correct the type of the actor",
  }),
  "lost-letter": ({ position }) => ({
    problem: `character ${position} of the text is U+FFFD, which stands for a letter that was lost in a wrong encoding`,
    remedy: "write the letter again, and save the file as UTF-8",
  }),
  "unknown-key": (params) => ({
    ...errors["unknown-key"](params),
    remedy: `remove it or correct the spelling${params.nearest === undefined ? "" : ` (did you mean ${quote(params.nearest)}?)`}`,
  }),
  "wrong-type": ({ actual, expected, allowed }) => ({
    problem: `is ${types[actual]}, but must be ${types[expected]}`,
    remedy: allowed ? `use one of ${oneOf(allowed)}` : examples[expected],
  }),
  "unknown-choice": (params) => ({
    ...errors["unknown-choice"](params),
    remedy: didYouMean(params.nearest, `use one of ${oneOf(params.allowed)}`),
  }),
  "too-small": ({ measure, actual, least }) => ({
    problem: `${sizes[measure](actual)}, but ${measure === "value" ? "must be" : "needs"} at least ${least}`,
    remedy: measure === "value" ? "correct it" : `add ${measure}`,
  }),
  "too-large": ({ measure, actual, most }) => ({
    problem: `${sizes[measure](actual)}, but may ${measure === "value" ? "be" : "have"} at most ${most}`,
    remedy: measure === "value" ? "correct it" : "shorten it",
  }),
  "wrong-format": (params) => ({
    ...errors["wrong-format"](params),
    remedy: formats[params.format],
  }),
  "duplicate-id": ({ id, collection, first }) => ({
    problem: `duplicate id ${quote(id)} (first in ${first.file}: ${jsonPath(first.path)})`,
    remedy: `give each record in ${quote(collection)} its own id`,
  }),
  "id-is-not-file-name": ({ id }) => ({
    problem: `id ${quote(id)} does not match the file name`,
    remedy: `rename the file to sources/${id}.json, or change the id`,
  }),
  "unknown-locale": ({ locale }) => ({
    problem: `${quote(locale)} is not a locale of this corpus`,
    remedy: "add it to “locales” in corpus.json, or remove the text",
  }),
  "needless-translation": (params) => ({
    ...errors["needless-translation"](params),
    remedy:
      "remove it (a translation is for readers of other languages than the source’s; a name with “translateName” stays as it is in the default locale)",
  }),
  "self-response": (params) => ({
    ...errors["self-response"](params),
    remedy: "name another stance in “to”",
  }),
  "cell-taken": ({ actor, issue, date, by }) => ({
    problem: `${quote(actor)} already has a ${by} on ${quote(issue)} in this source on ${date}`,
    remedy: "keep only one of them, or correct “date”",
  }),
  "paragraph-out-of-order": (params) => ({
    ...errors["paragraph-out-of-order"](params),
    remedy: "number paragraphs from 1, in order",
  }),
  "context-with-excerpt": (params) => ({
    ...errors["context-with-excerpt"](params),
    remedy: 'remove "use": "context"',
  }),
  "unknown-paragraph": (params) => ({
    ...errors["unknown-paragraph"](params),
    remedy: plural(params.count, { one: "use 1", other: `use 1 to ${params.count}` }),
  }),
  "record-of-other-source": ({ actual, expected }) => ({
    problem: `source is ${quote(actual)}, but this file is for ${quote(expected)}`,
    remedy: `correct “source”, or move the record to sources/${actual}.json`,
  }),
  "former-id-taken": ({ formerId }) => ({
    problem: `the former id ${quote(formerId)} is the id or a former id of another record`,
    remedy: "keep it with the one record that its address must lead to",
  }),
  "paragraphs-without-text": () => ({
    problem: "a source without “text” has no “paragraphs”",
    remedy: "run npm run corpus:anchor with a copy, or leave out “paragraphs”",
  }),
  "repeats-itself": (params) => ({
    ...errors["repeats-itself"](params),
    remedy: "leave out “originalSource” of the source that was published first",
  }),
  "place-without-text": ({ extra }) => ({
    problem: `excerpt has a place (${plainOneOf(extra)}) in a source without “text”`,
    remedy: "leave it out, and use “locator” for a page, a time or a section",
  }),
  "locator-beside-text": () => ({
    problem: "excerpt has a “locator”, but the source has “text”",
    remedy: "leave out “locator”: the paragraph is the place",
  }),
  "stated-after-sources": (params) => ({
    ...errors["stated-after-sources"](params),
    remedy: "correct “statedOn”, or the date of the source",
  }),
  "same-stance": (params) => ({
    ...errors["same-stance"](params),
    remedy: "keep one of them, and name the other’s id in its “formerIds”",
  }),
  "repeated-coder": (params) => ({
    ...errors["repeated-coder"](params),
    remedy: "name two people who coded independently, or leave “coding” out",
  }),
  "offsets-beyond-text": ({ source }) => ({
    problem: "the offsets end after the end of the text",
    remedy: anchor(source),
  }),
  "offsets-of-other-length": ({ source }) => ({
    problem: "the offsets do not match the length of “exact”",
    remedy: anchor(source),
  }),
  "link-of-other-words": (params) => ({
    ...errors["link-of-other-words"](params),
    remedy: anchor(params.source),
  }),
  "overlap-differs": (params) => ({
    ...errors["overlap-differs"](params),
    remedy: anchor(params.source),
  }),
};
