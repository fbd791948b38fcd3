/** Shows the numbers of a sheet as texts: dates as EDTF, as precise as their format shows them. */
import { xmlTokens } from "./xml.ts";

/** Shows a number in a format of the sheet, by the index that the cell names. */
export type ShowNumber = (value: string, style: number) => string;

/** The formats of dates and times that every spreadsheet knows by number (ISO/IEC 29500-1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 14: "d/m/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm", 19: "h:mm:ss" },
  ...{ 20: "h:mm", 21: "h:mm:ss", 22: "d/m/yyyy h:mm", 45: "mm:ss", 46: "h:mm:ss", 47: "mm:ss" },
};

const DAY = 86_400_000;
/** The day 0 of the dates from 1900, which have a February 29, 1900 that never was, and of those from 1904. */
const ZERO_1900 = Date.UTC(1899, 11, 30);
const ZERO_1904 = Date.UTC(1904, 0, 1);
const PHANTOM_DAY = 60;

/** The letters of a format that stand for parts of a date, without quoted text, conditions and escaped signs. */
function lettersOf(format: string): string {
  const [positive = ""] = format.split(";");
  const elapsed = positive.replace(/\[(h+|m+|s+)\]/giu, "$1");
  return elapsed.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*.|AM\/PM|A\/P|General/giu, "").toLowerCase();
}

function dateOf(days: number, from1904: boolean): string | undefined {
  const leap = from1904 || days > PHANTOM_DAY ? 0 : 1;
  if (days < 0 || (!from1904 && Math.floor(days) === PHANTOM_DAY)) return undefined;
  const date = new Date((from1904 ? ZERO_1904 : ZERO_1900) + (Math.floor(days) + leap) * DAY);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999
    ? undefined
    : date.toISOString().slice(0, 10);
}

function timeOf(days: number): string {
  const seconds = Math.round(days * 86_400);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

function shown(value: string, format: string, from1904: boolean): string {
  const number = Number(value);
  const plain = Number.isFinite(number) && value.trim() !== "" ? String(number) : value;
  const letters = lettersOf(format);
  const date = dateOf(number, from1904);
  if (letters.includes("d") && /[my]/u.test(letters)) return date ?? plain;
  if (letters.includes("y")) return date?.slice(0, letters.includes("m") ? 7 : 4) ?? plain;
  return /[hs]/u.test(letters) && number >= 0 ? timeOf(number) : plain;
}

/** Reads the formats of a workbook’s cells. */
export function cellFormats(styles: string, from1904: boolean): ShowNumber {
  const custom = new Map<number, string>();
  const formats: string[] = [];
  let isCell = false;
  for (const token of xmlTokens(styles)) {
    if (token.kind === "text") continue;
    if (token.name === "cellXfs") isCell = token.kind === "open";
    if (token.kind === "close") continue;
    const id = Number(token.attributes["numFmtId"]);
    if (token.name === "numFmt") custom.set(id, token.attributes["formatCode"] ?? "");
    if (token.name === "xf" && isCell) formats.push(custom.get(id) ?? BUILT_IN[id] ?? "");
  }
  return (value, style) => shown(value, formats[style] ?? "", from1904);
}
