/** Messages for the page about the data, in English. */
import type { DataFile } from "../../domain/data-files.ts";

export const data = {
  dataPage: {
    title: "Data for reuse",
    description: "The whole corpus for download: as JSON, CSV, Web Annotations, Popolo and CSL-JSON.",
    intro: "Everything that this site shows, as files. Their addresses stay.",
    files: "Files",
    file: {
      "corpus.json":
        "The whole model: sources, actors, issues, excerpts, stances, silences, events, corrections.",
      "corpus.schema.json": "What every field of the model means, and which are required.",
      "stances.csv": "One row a stance, for a spreadsheet.",
      "excerpts.jsonld": "The excerpts, each with where it stands in its source and what it is evidence of.",
      "actors.popolo.json": "The actors and who belongs to whom.",
      "sources.csl.json": "The sources, for a reference manager.",
    } satisfies Record<DataFile, string>,
    columns: "Columns of the CSV file",
    columnsBody:
      "Columns ending in _id hold the permanent ids of the model. The column silence is filled only in a selection that you save, in the row of an empty cell. Dates are EDTF. Excerpts are parted by “ | ”. The file is UTF-8 with a byte order mark, and every cell is quoted. So that no spreadsheet reads text as a formula, an apostrophe stands before each =, +, -, and @, and their full-width forms, at the start of a cell or after a comma, semicolon, vertical bar, quotation mark, tab, or line break, with or without spaces between, and before a tab or line break that starts a cell. Remove one apostrophe in each of these places to get the original text.",
    licence: "Licence",
    licenceBody: (licence: string) =>
      `What we wrote is under ${licence}: name Standpoint and link to it. Quoted words belong to their publishers.`,
  },
};
