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
      "stances.csv": "One row per stance, for a spreadsheet.",
      "excerpts.jsonld": "The excerpts, with their place in the source and the stances they support.",
      "actors.popolo.json": "The actors and their memberships.",
      "sources.csl.json": "The sources, for a reference manager.",
    } satisfies Record<DataFile, string>,
    columns: "Columns of the CSV file",
    columnsBody:
      "Columns ending in _id hold permanent ids. The silence column has a value only in the rows of empty cells, in a selection that you download. Dates are in EDTF. Excerpts are separated by “ | ”. The file is in UTF-8 with a byte order mark, and every cell is quoted. Text that a spreadsheet could read as a formula has an extra apostrophe. It is before each =, +, - and @ (and their full-width forms) at the start of a cell or after a comma, semicolon, vertical bar, quotation mark, tab or line break, even if there are spaces between. It is also before a tab or line break that starts a cell. Remove one apostrophe in each of these places to get the original text.",
    licence: "Licence",
    licenceBody: (licence: string) =>
      `Our own text is licensed under ${licence}: credit Standpoint and link to it. Quotations belong to their publishers.`,
  },
};
