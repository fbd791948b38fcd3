/**
 * Citations of a source, or of a passage in it, by the published rules of each style (see
 * `docs/decisions/0008-citations.md`). Authors are named as in the byline, because no rule can find the family name in
 * a name. Titles keep their published capitals, because no rule can tell a name from another word.
 */
import type { Source } from "../model/schema.ts";
import type { CitationStyle } from "../domain/citation-styles.ts";
import { endsSentence, sentence } from "../reading/sentence.ts";
import { bibtex } from "./bibtex.ts";
import { type Access, cslItem } from "./csl.ts";
import { ris } from "./ris.ts";
import { apaDate, type CitationTerms, longDate, mlaDate, styledDate } from "./styled-date.ts";

/** A source to cite, with the address of the source or passage and the day on which it was read. */
export interface Reference extends Access {
  readonly source: Source;
  /** The source that the cited source repeats. */
  readonly original?: Source | undefined;
}

/** A stretch of a citation; titles of whole works are in italics. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
}

/** Types of source that are works of their own. All others are part of a publication. */
const WHOLE_WORKS: ReadonlySet<string> = new Set(["Report", "Dataset", "Legislation", "Book"]);

const plain = (text: string): Run => ({ text });
const italic = (text: string): Run => ({ text, italic: true });

/** Returns the full stop that a text lacks; empty if the text ends like a sentence. */
const stop = (text: string) => (endsSentence(text) ? "" : ".");

/** The names that begin a citation, and the full stop after them; empty if there are no names. */
function authors(names: readonly string[] | undefined, list: (names: readonly string[]) => string): Run[] {
  if (!names) return [];
  return [plain(`${sentence(list(names))} `)];
}

/** Names in a row: “A”, “A and B”, “A, B, and C”. */
function listed(names: readonly string[], and: CitationTerms["and"]): string {
  const rest = names.slice(0, -1);
  const last = names.at(-1) ?? "";
  return rest.length === 0 ? last : rest.join(", ") + (rest.length > 1 ? and.several : and.two) + last;
}

/** The names, or only the first if there are more than `most`. */
const withOthers = (names: readonly string[], most: number, others: string, { and }: CitationTerms) =>
  names.length > most ? `${names[0] ?? ""}${others}` : listed(names, and);

/**
 * APA 7, 9.8, 9.12 and 10.16: without an author the title comes first; a date of retrieval, because pages may change.
 */
function apa({ source, address, on }: Reference, terms: CitationTerms): Run[] {
  const { headline: title, publisher } = source;
  const form = source.type === "Dataset" ? ` ${terms.dataSet}` : "";
  const date = `(${styledDate(source.datePublished, apaDate, terms)}).`;
  const read = terms.retrieved(styledDate(on, longDate, terms), address);
  const rest = ` ${sentence(publisher)} ${read}`;
  const end = `${form}${form ? "." : stop(title)}`;
  const by = authors(source.author, (names) => listed(names, terms.apaAnd));
  return source.author
    ? [...by, plain(`${date} `), italic(title), plain(`${end}${rest}`)]
    : [italic(title), plain(`${end} ${date}${rest}`)];
}

/** MLA 9, 5.3 to 5.99: author (of three or more only the first, 5.8), title, container, date, location; then the day of access. */
function mla({ source, address, on }: Reference, terms: CitationTerms): Run[] {
  const { headline: title, publisher } = source;
  const published = styledDate(source.datePublished, mlaDate, terms);
  const rest = `, ${published}, ${address}. ${terms.accessed(styledDate(on, mlaDate, terms))}.`;
  const by = authors(source.author, (names) => withOthers(names, 2, `, ${terms.others}`, terms));
  return WHOLE_WORKS.has(source.type)
    ? [...by, italic(title), plain(`${stop(title)} ${publisher}${rest}`)]
    : [...by, plain(`${terms.quoted(title, stop(title))} `), italic(publisher), plain(rest)];
}

/** Chicago 17, 14.199: in a bibliography the newspaper takes the place of an author who is not named. */
function chicago({ source, address, on }: Reference, terms: CitationTerms): Run[] {
  const { headline: title, publisher } = source;
  // A date may end in an abbreviation: “n.d.”, “45 v. Chr.”
  const date = sentence(styledDate(source.datePublished, longDate, terms));
  const access = `${terms.accessed(styledDate(on, longDate, terms))}. ${address}.`;
  const by = authors(source.author, (names) => listed(names, terms.and));
  const quoted = `${terms.quoted(title, stop(title))} `;
  if (WHOLE_WORKS.has(source.type))
    return [...by, italic(title), plain(`${stop(title)} ${publisher}, ${date} ${access}`)];
  return source.author
    ? [...by, plain(quoted), italic(publisher), plain(`, ${date} ${access}`)]
    : [italic(publisher), plain(`${stop(publisher)} ${quoted}${date} ${access}`)];
}

/**
 * Chicago 17, 14.76 (of four authors or more only the first), 14.191 and 14.207: a note has commas in the place of the
 * full stops of a bibliography.
 */
function chicagoNote({ source, address, on }: Reference, terms: CitationTerms): Run[] {
  const { headline: title, publisher } = source;
  const date = styledDate(source.datePublished, longDate, terms);
  const access = `${terms.accessedInNote(styledDate(on, longDate, terms))}, ${address}.`;
  const by = source.author ? [plain(`${withOthers(source.author, 3, ` ${terms.others}`, terms)}, `)] : [];
  return WHOLE_WORKS.has(source.type)
    ? [...by, italic(title), plain(` (${publisher}, ${date}), ${access}`)]
    : [...by, plain(`${terms.quoted(title, ",")} `), italic(publisher), plain(`, ${date}, ${access}`)];
}

/** Formats a reference in a style. */
function citation(
  style: Exclude<CitationStyle, "csl-json">,
  reference: Reference,
  terms: CitationTerms,
): Run[] {
  switch (style) {
    case "apa":
      return apa(reference, terms);
    case "mla":
      return mla(reference, terms);
    case "chicago":
      return chicago(reference, terms);
    case "chicago-note":
      return chicagoNote(reference, terms);
    case "bibtex":
      return [plain(bibtex(reference.source, reference, reference.original))];
    case "ris":
      return [plain(ris(reference.source, reference))];
  }
}

/**
 * Formats all references in a style, as one text.
 * @param terms the words of the language of the page; BibTeX, RIS and CSL-JSON have none
 */
export function cite(style: CitationStyle, references: readonly Reference[], terms: CitationTerms): Run[] {
  if (style === "csl-json") {
    return [
      plain(
        JSON.stringify(
          references.map((reference) => cslItem(reference.source, reference, reference.original)),
          null,
          2,
        ),
      ),
    ];
  }
  // A RIS record ends with a line end of its own.
  const between = style === "ris" ? "" : "\n\n";
  return references.flatMap((reference, index) => [
    ...(index > 0 && between !== "" ? [plain(between)] : []),
    ...citation(style, reference, terms),
  ]);
}

/** The text of a citation, without italics. */
export function citationText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
