/**
 * Citations of a source, or of a passage in it, by the published rules of each style (see
 * `docs/decisions/0008-citations.md`). No source has an author, because authors are not part of the model. Titles
 * keep their published capitals, because no rule can tell a name from another word.
 */
import type { Source } from "../model/schema.ts";
import type { CitationStyle } from "../domain/citation-styles.ts";
import { bibtex } from "./bibtex.ts";
import { type Access, cslItem } from "./csl.ts";
import { ris } from "./ris.ts";
import { american, apaDate, mlaDate, styledDate } from "./styled-date.ts";

/** A source, where its passage is, and when it was read. */
export interface Reference extends Access {
  readonly source: Source;
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

/** Returns a full stop, unless the text already ends a sentence. */
const stop = (text: string) => (/[.?!]$/u.test(text) ? "" : ".");

/** A title in quotation marks; those within become single. The punctuation that follows stands inside. */
function quoted(title: string, punctuation: string): Run {
  const inner = title.replace(/[“„"](?=\S)/gu, "‘").replace(/[”“"]/gu, "’");
  return plain(`“${inner}${punctuation}”`);
}

/** APA 7, 9.12 and 10.16: without an author the title comes first; a day of retrieval for what may change. */
function apa({ source, address, on }: Reference): Run[] {
  const { headline: title, publisher } = source;
  const form = source.type === "Dataset" ? " [Data set]" : "";
  return [
    italic(title),
    plain(
      `${form}${form ? "." : stop(title)} (${apaDate(styledDate(source.datePublished))}). ${publisher}${stop(publisher)} Retrieved ${american(styledDate(on))}, from ${address}`,
    ),
  ];
}

/** MLA 9, 5.3 to 5.99: title, container, date, location; then the day of access. */
function mla({ source, address, on }: Reference): Run[] {
  const { headline: title, publisher } = source;
  const rest = `, ${mlaDate(styledDate(source.datePublished))}, ${address}. Accessed ${mlaDate(styledDate(on))}.`;
  return WHOLE_WORKS.has(source.type)
    ? [italic(title), plain(`${stop(title)} ${publisher}${rest}`)]
    : [quoted(title, stop(title)), plain(" "), italic(publisher), plain(rest)];
}

/** Chicago 17, 14.199: in a bibliography the newspaper takes the place of an author who is not named. */
function chicago({ source, address, on }: Reference): Run[] {
  const { headline: title, publisher } = source;
  const date = american(styledDate(source.datePublished));
  const access = `Accessed ${american(styledDate(on))}. ${address}.`;
  return WHOLE_WORKS.has(source.type)
    ? [italic(title), plain(`${stop(title)} ${publisher}, ${date}. ${access}`)]
    : [
        italic(publisher),
        plain(`${stop(publisher)} `),
        quoted(title, stop(title)),
        plain(` ${date}. ${access}`),
      ];
}

/** Chicago 17, 14.191 and 14.207: in a note the title comes first, and commas part what a bibliography stops. */
function chicagoNote({ source, address, on }: Reference): Run[] {
  const { headline: title, publisher } = source;
  const date = american(styledDate(source.datePublished));
  const access = `accessed ${american(styledDate(on))}, ${address}.`;
  return WHOLE_WORKS.has(source.type)
    ? [italic(title), plain(` (${publisher}, ${date}), ${access}`)]
    : [quoted(title, ","), plain(" "), italic(publisher), plain(`, ${date}, ${access}`)];
}

/** Formats a reference in a style. */
function citation(style: Exclude<CitationStyle, "csl-json">, reference: Reference): Run[] {
  switch (style) {
    case "apa":
      return apa(reference);
    case "mla":
      return mla(reference);
    case "chicago":
      return chicago(reference);
    case "chicago-note":
      return chicagoNote(reference);
    case "bibtex":
      return [plain(bibtex(reference.source, reference))];
    case "ris":
      return [plain(ris(reference.source, reference))];
  }
}

/** All references in a style, as one text. */
export function cite(style: CitationStyle, references: readonly Reference[]): Run[] {
  if (style === "csl-json") {
    return [
      plain(
        JSON.stringify(
          references.map((reference) => cslItem(reference.source, reference)),
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
    ...citation(style, reference),
  ]);
}

/** A citation without its italics. */
export function citationText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
