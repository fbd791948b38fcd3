/** Reads CSV in the encodings, and with the separators, that spreadsheets write. */
import papa from "papaparse";
import { matchColumns } from "./columns.ts";
import { type Table, TableError, tableOf } from "./table.ts";

const SEPARATORS = [",", ";", "\t"] as const;

/** The line by which Excel names the separator of a file. */
const NAMED_SEPARATOR = /^sep=(.)\r?\n/iu;

/**
 * Reads a text as CSV. The separator is the one that gives the first line the most names of columns that we know, and
 * the most columns if it has none.
 * @throws TableError
 */
export function readCsv(text: string): Table {
  const named = NAMED_SEPARATOR.exec(text);
  const body = text.slice(named?.[0].length ?? 0);
  const columnsWith = (delimiter: string) =>
    papa.parse<string[]>(body, { delimiter, preview: 1, skipEmptyLines: "greedy" }).data[0] ?? [];
  const [best = ","] = SEPARATORS.map((separator) => {
    const columns = columnsWith(separator);
    return { separator, known: Object.keys(matchColumns(columns)).length, all: columns.length };
  })
    .toSorted((a, b) => b.known - a.known || b.all - a.all)
    .map(({ separator }) => separator);
  const { data, errors } = papa.parse<string[]>(body, { delimiter: named?.[1] ?? best });
  if (errors.some(({ type }) => type === "Quotes")) throw new TableError("open-quotes");
  const first = named ? 2 : 1;
  return tableOf(data.map((cells, at) => ({ row: at + first, cells })));
}
