/** Splits CSV (RFC 4180) into rows and cells. */
import { TableError } from "./table.ts";

/**
 * The index of the quotation mark that closes a quoted cell, in which two of them stand for one.
 * @param open the index of the mark that opens the cell
 */
function closingMark(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at < 0) throw new TableError("open-quotes");
  return at;
}

/**
 * Yields the cells of each row of a text. Rows end with a line break of any system. Spaces between a closing quotation mark
 * and the separator do not belong to the cell.
 * @throws TableError if a quotation mark is not closed, or not at the end of its cell
 */
export function* csvRows(text: string, separator: string): Generator<string[], void, undefined> {
  const ends = new Set([separator, "\n", "\r"]);
  let cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const close = text[at] === '"' ? closingMark(text, at) : undefined;
    const after = close === undefined ? at : close + 1;
    let end = after;
    while (end < text.length && !ends.has(text.charAt(end))) end++;
    const rest = text.slice(after, end);
    if (close !== undefined && rest.trim() !== "") throw new TableError("open-quotes");
    cells.push(close === undefined ? rest : text.slice(at + 1, close).replaceAll('""', '"'));
    const sign = text[end];
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    if (sign === separator) continue;
    yield cells;
    cells = [];
  }
}
