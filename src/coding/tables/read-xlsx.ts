/** Reads the first sheet of an XLSX file (Office Open XML, ISO/IEC 29500) as a table of texts. */
import { unzipSync } from "fflate";
import { cellFormats } from "./cell-formats.ts";
import { sharedStrings, sheetRows } from "./sheet.ts";
import { type Table, TableError, tableOf } from "./table.ts";
import { xmlTokens } from "./xml.ts";

/** The most bytes that the parts of a file may have when they are unzipped. */
const MAX_UNZIPPED = 128_000_000;

type Parts = ReadonlyMap<string, string>;

/**
 * Unzips the parts that a table is read from. A file that states a smaller size than its content has is cut off there,
 * which makes its XML malformed.
 */
function partsOf(bytes: Uint8Array): Parts {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isRead = /^\/?xl\/.*\.(?:xml|rels)$/iu.test(name);
      if (isRead) size += originalSize;
      if (size > MAX_UNZIPPED) throw new TableError("too-large");
      return isRead;
    },
  });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return new Map(
    Object.entries(files).map(([name, content]) => [
      name.replace(/^\//u, "").toLowerCase(),
      decoder.decode(content).replace(/\r\n?/gu, "\n"),
    ]),
  );
}

/** The path of the part that a relationship of the workbook leads to. */
function targetOf(parts: Parts, wanted: (relationship: Readonly<Record<string, string>>) => boolean) {
  for (const token of xmlTokens(parts.get("xl/_rels/workbook.xml.rels") ?? "")) {
    if (token.kind !== "open" || token.name !== "Relationship" || !wanted(token.attributes)) continue;
    const target = token.attributes["Target"] ?? "";
    return (target.startsWith("/") ? target.slice(1) : `xl/${target}`).toLowerCase();
  }
  return undefined;
}

/** The relationship of the first sheet that is not hidden, and the first day of the workbook’s dates. */
function workbookOf(parts: Parts): { readonly sheet: string | undefined; readonly from1904: boolean } {
  let sheet: string | undefined;
  let from1904 = false;
  for (const token of xmlTokens(parts.get("xl/workbook.xml") ?? "")) {
    if (token.kind !== "open") continue;
    if (token.name === "workbookPr") from1904 = /^(?:1|true)$/u.test(token.attributes["date1904"] ?? "");
    if (token.name === "sheet" && /^(?:visible)?$/u.test(token.attributes["state"] ?? ""))
      sheet ??= token.attributes["id"];
  }
  return { sheet, from1904 };
}

const ofType = (type: string) => (relationship: Readonly<Record<string, string>>) =>
  relationship["Type"]?.endsWith(`/${type}`) === true;

/**
 * Reads the first sheet that is not hidden.
 * @throws TableError
 */
export function readXlsx(bytes: Uint8Array): Table {
  try {
    const parts = partsOf(bytes);
    const { sheet, from1904 } = workbookOf(parts);
    const part = (path: string | undefined) => (path === undefined ? undefined : parts.get(path));
    const xml = part(targetOf(parts, (relationship) => relationship["Id"] === sheet));
    if (sheet === undefined || xml === undefined) throw new TableError("no-sheet");
    const strings = sharedStrings(part(targetOf(parts, ofType("sharedStrings"))) ?? "");
    const formats = cellFormats(part(targetOf(parts, ofType("styles"))) ?? "", from1904);
    return tableOf(sheetRows(xml, strings, formats));
  } catch (error) {
    // The unzipper, the decoder and the reader of XML have errors of their own for a broken file.
    throw error instanceof TableError ? error : new TableError("damaged");
  }
}
