/** The errors of the contents of a corpus in English, for the command line: their remedies are for an author with files. */
import type { Measure, TextFormat, ValueType } from "../../model/corpus-error.ts";
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

const formats: Readonly<Record<TextFormat, string>> = {
  ...deskFormats,
  language: "a BCP 47 language tag of two or three letters, such as “en” or “fr-CA”",
  date: "a date: “2015-09-10” for a day, “2015-09” for a month, “2015” for a year, “2015-21” to “2015-24” for a season from spring to winter, with “~” if it is about then, “2013/2015” for the time from 2013 to 2015",
  country: "an ISO 3166-1 alpha-2 code, such as “CA”",
  digest: "64 hexadecimal digits (npm run corpus:anchor fills them in)",
  "read-for": '“all”, or a list of IDs of issues, such as ["…"]',
  speaker: "the ID of an actor, or a list of the IDs of those who said it together",
  locator: 'an object with one text: { "page": "…" }, { "time": "hh:mm:ss" } or { "section": "…" }',
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
  "not-an-organization": ({ actor }) => ({
    problem: `${quote(actor)} is a person, and nobody is a member of a person`,
    remedy: "name an organization, or correct the type of the actor",
  }),
  "lost-letter": ({ position }) => ({
    problem: `character ${position} of the text is U+FFFD, which stands for a letter that was lost in a wrong encoding`,
    remedy: "write the letter again, and save the file as UTF-8",
  }),
  "unknown-key": ({ key, nearest }) => ({
    problem: `unknown key ${quote(key)}`,
    remedy: `remove it or correct the spelling${nearest === undefined ? "" : ` (did you mean ${quote(nearest)}?)`}`,
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
  "needless-translation": ({ locale }) => ({
    problem: `no page shows this text in ${quote(locale)}`,
    remedy:
      "remove it (a translation is for readers of other languages than the source’s; a name with “translateName” stays as it is in the default locale)",
  }),
  "self-response": () => ({
    problem: "a stance cannot respond to itself",
    remedy: "name another stance in “to”",
  }),
  "cell-taken": ({ actor, issue, date, by }) => ({
    problem: `${quote(actor)} already has a ${by} on ${quote(issue)} in this source on ${date}`,
    remedy: "keep only one of them, or correct “date”",
  }),
  "paragraph-out-of-order": ({ actual, expected }) => ({
    problem: `paragraph number is ${actual}, but must be ${expected}`,
    remedy: "number paragraphs from 1, in order",
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
  "paragraphs-without-text": () => ({
    problem: "a source without “text” has no “paragraphs”",
    remedy: "run npm run corpus:anchor with a copy, or leave out “paragraphs”",
  }),
  "repeats-itself": ({ source }) => ({
    problem: `the sources that ${quote(source)} repeats lead back to it`,
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
  "overlap-differs": ({ other, source }) => ({
    problem: `overlaps excerpt ${quote(other)}, but the overlapping words differ`,
    remedy: anchor(source),
  }),
};
