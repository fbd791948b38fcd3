/** Reads CSV in the encodings, and with the separators, that spreadsheets write. */
import { matchColumns } from "./columns.ts";
import { csvRows } from "./csv-rows.ts";
import { isFilled, type Table, TableError, tableOf } from "./table.ts";

const SEPARATORS = [",", ";", "\t"] as const;

/** The line by which Excel names the separator of a file. */
const NAMED_SEPARATOR = /^sep=(.)\r?\n/iu;

/** The cells of the first row that is not blank; none if a separator cannot be the one of the text. */
function columnsWith(separator: string, text: string): readonly string[] {
  try {
    for (const cells of csvRows(text, separator)) if (isFilled(cells)) return cells;
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
  }
  return [];
}

/**
 * Reads a text as CSV. The separator is the one that gives the first line the most names of columns that we know, and
 * the most columns if it has none.
 * @throws TableError
 */
export function readCsv(text: string): Table {
  const named = NAMED_SEPARATOR.exec(text);
  const body = text.slice(named?.[0].length ?? 0);
  const [best = ","] = SEPARATORS.map((separator) => {
    const columns = columnsWith(separator, body);
    return { separator, known: Object.keys(matchColumns(columns)).length, all: columns.length };
  })
    .toSorted((a, b) => b.known - a.known || b.all - a.all)
    .map(({ separator }) => separator);
  const first = named ? 2 : 1;
  return tableOf(Array.from(csvRows(body, named?.[1] ?? best), (cells, at) => ({ row: at + first, cells })));
}
