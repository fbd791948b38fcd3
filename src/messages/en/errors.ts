/** The errors of the contents of a corpus in English, for the coding desk: their remedies are for an author without files. */
import type { ValueFormat, ValueType } from "../../model/corpus-error.ts";
import { type ContentErrorMessages, quoter } from "../format-error.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");
const quote = quoter("en-CA");

const types: Readonly<Record<ValueType, string>> = {
  text: "a text",
  "localized-text": "a text in each language",
  number: "a number",
  "whole-number": "a whole number",
  boolean: "true or false",
  null: "nothing",
  list: "a list",
  object: "a group of values",
};

/** The remedy for a value that no field shows: a draft has it from a file that was written by hand. */
const IN_FILE = "correct it in the file that you opened, and open the file again";
/** The remedy for the facts of a text and the places of its excerpts, which the desk fills in. */
const BRING_IN = "bring in the text of the source";

/** The remedies for values of a wrong form, by the form that they must have. */
export const formats: Readonly<Record<ValueFormat, string>> = {
  id: "use lower-case letters, digits and hyphens, such as “end-at-once”",
  "not-blank": "use at least one visible character",
  language: "use a language of two or three letters, such as “en” or “fr-CA”",
  date: "use a date, such as “2015-09-10”, “2015-09”, “2015” or “2013/2015”",
  url: "use a full URL that begins with http:// or https://",
  target: "use a collection and an ID, such as “stances/<id>”",
  country: "use a code of two letters, such as “CA”",
  "former-id": "use an ID, or the ID of another collection with its name before it, such as “stances/<id>”",
  contact: "use a URL that begins with https://, or mailto: and an address",
  time: "use hours, minutes and seconds, such as “00:04:10”",
  digest: BRING_IN,
  "read-for": IN_FILE,
  speaker: IN_FILE,
  locator: IN_FILE,
};

const percent = (share: number, digits = 0) => `${(share * 100).toFixed(digits)}%`;

export const errors: ContentErrorMessages = {
  "not-text": ({ position, codePoint }) => ({
    problem: `character ${position} of the text is ${codePoint}, which is not a printable character`,
    remedy: "remove it",
  }),
  "lost-letter": ({ position }) => ({
    problem: `character ${position} of the text stands for a letter that was lost in a wrong encoding`,
    remedy: "write the letter again",
  }),
  "unknown-key": ({ key }) => ({ problem: `unknown key ${quote(key)}`, remedy: IN_FILE }),
  "wrong-type": ({ expected, allowed }) => ({
    problem: `must be ${types[expected]}`,
    remedy: allowed ? "choose a value" : IN_FILE,
  }),
  "unknown-choice": ({ value }) => ({
    problem: `${quote(value)} is not allowed here`,
    remedy: "choose another value",
  }),
  "too-small": ({ least }) => ({ problem: `is too small: at least ${least}`, remedy: IN_FILE }),
  "too-large": ({ most }) => ({ problem: `is too large: at most ${most}`, remedy: IN_FILE }),
  "wrong-format": ({ value, format }) => ({
    problem: value.trim() === "" ? "is empty" : `${quote(value)} is not in the right format`,
    remedy: formats[format],
  }),
  "repeated-locale": ({ locale }) => ({
    problem: `language ${quote(locale)} is listed twice (upper and lower case are the same)`,
    remedy: "remove one of them",
  }),
  "duplicate-id": ({ id }) => ({
    problem: `another record has the ID ${quote(id)}, too`,
    remedy: "give one of them another ID",
  }),
  "id-is-not-file-name": ({ id }) => ({
    problem: `the file of the source is not named ${quote(id)}, which is the ID`,
    remedy: "give the source another ID, which renames the file, too",
  }),
  "unknown-locale": ({ locale }) => ({
    problem: `${quote(locale)} is not a language of the site, but a text is in it`,
    remedy: "add the language to those of the site, to keep the text or to remove it",
  }),
  "needless-translation": ({ locale }) => ({
    problem: `no page shows this text in ${quote(locale)}`,
    remedy: "remove it",
  }),
  "not-an-organization": ({ actor }) => ({
    problem: `${quote(actor)} is a person, and has no members`,
    remedy: "name an organization",
  }),
  "self-response": () => ({
    problem: "a stance cannot respond to itself",
    remedy: "choose another stance",
  }),
  "cell-taken": ({ actor, issue, date, by }) => ({
    problem: `${quote(actor)} already has ${by === "stance" ? "a stance" : "an empty cell"} on ${quote(issue)} in this source on ${date}`,
    remedy: "keep only one of them, or correct the date",
  }),
  "paragraph-out-of-order": ({ actual, expected }) => ({
    problem: `paragraph number is ${actual}, but must be ${expected}`,
    remedy: BRING_IN,
  }),
  "context-with-excerpt": ({ paragraph, excerpt }) => ({
    problem: `paragraph ${paragraph} is marked as context, but excerpt ${quote(excerpt)} is taken from it`,
    remedy: "deselect Context only",
  }),
  "unknown-paragraph": ({ paragraph }) => ({
    problem: `the source has no paragraph ${paragraph}`,
    remedy: BRING_IN,
  }),
  "record-of-other-source": ({ actual, expected }) => ({
    problem: `the record names the source ${quote(actual)}, but is among those of ${quote(expected)}`,
    remedy: IN_FILE,
  }),
  "former-id-taken": ({ formerId }) => ({
    problem: `the former ID ${quote(formerId)} is the ID or a former ID of another record`,
    remedy: IN_FILE,
  }),
  "paragraphs-without-text": () => ({
    problem: "the source has paragraphs, but no facts of their text",
    remedy: BRING_IN,
  }),
  "repeats-itself": ({ source }) => ({
    problem: `the sources that ${quote(source)} repeats lead back to it`,
    remedy: "say of the source that was published first that it repeats none",
  }),
  "place-without-text": () => ({
    problem: "the excerpt has a place in a text that its source does not have",
    remedy: BRING_IN,
  }),
  "locator-beside-text": () => ({
    problem: "the excerpt has a place that is not in the text of the source",
    remedy: IN_FILE,
  }),
  "stated-after-sources": ({ statedOn, latest }) => ({
    problem: `stated on ${statedOn}, but the latest source of its evidence is of ${latest}`,
    remedy: "correct the date, or that of the source",
  }),
  "same-stance": ({ other }) => ({
    problem: `the same actor, issue, position, date and evidence as stance ${quote(other)}`,
    remedy: "delete one of them",
  }),
  "repeated-coder": () => ({ problem: "the same coder is listed twice", remedy: IN_FILE }),
  "excerpt-too-long": ({ words, most }) => ({
    problem: `excerpt has ${plural(words, { one: "1 word", other: `${words} words` })}`,
    remedy: `shorten it to ${most} or fewer, because rights in the source are reserved`,
  }),
  "offsets-beyond-text": () => ({
    problem: "the excerpt ends after the end of the text",
    remedy: BRING_IN,
  }),
  "offsets-of-other-length": () => ({
    problem: "the place of the excerpt does not have the length of its words",
    remedy: BRING_IN,
  }),
  "link-of-other-words": () => ({
    problem: "the link does not lead to the words of the excerpt",
    remedy: BRING_IN,
  }),
  "overlap-differs": ({ other }) => ({
    problem: `overlaps excerpt ${quote(other)}, but the overlapping words differ`,
    remedy: BRING_IN,
  }),
  "too-much-quoted": ({ share, most }) => ({
    problem: `excerpts quote ${percent(share, 1)} of the text`,
    remedy: `quote at most ${percent(most)}, because rights in the source are reserved`,
  }),
};
