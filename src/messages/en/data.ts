/** Messages for the page about the data, in English. */
import type { DataFile } from "../../domain/data-files.ts";

export const data = {
  dataPage: {
    description: "Download everything on this site as JSON, CSV, Web Annotations, Popolo and CSL-JSON.",
    intro: "Everything on this site, as files at permanent addresses.",
    files: "Files",
    file: {
      "corpus.json":
        "Everything in one file: sources, actors, issues, excerpts, stances, silences, events and corrections.",
      "corpus.schema.json": "The JSON Schema: what each field means and which fields are required.",
      "stances.csv": "One row per stance and per recorded silence, for a spreadsheet.",
      "excerpts.jsonld": "The excerpts, with their place in the source and the stances they support.",
      "actors.popolo.json": "The actors and their memberships.",
      "sources.csl.json": "The sources, for a reference manager.",
    } satisfies Record<DataFile, string>,
    kilobytes: (size: number) => `${size}\u00A0kB`,
    omits: {
      "stances.csv":
        "Not in it: reasons, responses, events, corrections, and translations of all but the first excerpt.",
      "excerpts.jsonld":
        "The standard has no term for the speaker, a page, a section or an author. A translation has the purpose “describing”. Our words in square brackets have the purpose “commenting”. Prefix and suffix have one form of quotation marks, dashes and white space, so bring the source into the same form before you compare. The offsets of the words in that form are in corpus.json only.",
      "actors.popolo.json":
        "The standard has no field for a country. It has no dates that are uncertain or open, so they are left out.",
      "sources.csl.json":
        "The standard has no fields for a licence and a credit, so they are in “custom”. Authors are named as the source names them, because it does not tell family names from others. Not in it: the dateline, which is not the place of the publisher, and the issues that a source was read for.",
    } satisfies Readonly<Partial<Record<DataFile, string>>>,
    columns: "Columns of the CSV file",
    columnsBody:
      "Rows of stances come first, then those of silences. Columns ending in _id or _ids hold permanent ids. In one cell, ids, dates and attributions are separated by spaces, other texts by “ | ”, and the authors of one source by semicolons. Dates are in EDTF. The column is_current is true for the stances of the latest date of an actor on an issue. The column change compares them with those before: first, repeated, moved, both (two positions in one source) or sources-differ. The column attributions has the attribution of each excerpt as it counts for the actor, so words of others are a characterization. Columns beginning with lead describe the first excerpt. The column read_source_ids has a value only in a selection that you download, in the rows of cells of which no record tells: it names the sources that were read for the issue.",
    format: "Format of the CSV file",
    formatBody:
      "The file is in UTF-8 with a byte order mark, and every cell is quoted. Text that a spreadsheet could read as a formula has an extra apostrophe. It is before each =, +, - and @ (and their full-width forms) at the start of a cell or after a comma, semicolon, vertical bar, quotation mark, tab or line break, even if there are spaces between. It is also before a tab or line break that starts a cell. Remove one apostrophe in each of these places to get the original text.",
    licence: "Licence",
    licenceBody: (licence: string) =>
      `Our own text is licensed under ${licence}: credit Standpoint and link to it. Quotations belong to their publishers.`,
  },
};
