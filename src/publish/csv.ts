/** Stances and silences as CSV (RFC 4180), one row each, for spreadsheets and scripts. */
import { get, localize, type Model } from "../model/model.ts";
import type { CellSilence } from "../domain/silence.ts";
import type { LocalizedText, Stance } from "../model/schema.ts";
import { excerptsFor, gradeOf } from "../model/evidence.ts";
import { CSV_COLUMNS, type CsvColumn } from "./csv-columns.ts";

/**
 * Places at which a spreadsheet may read a text as a formula: at its start, or after a character at which another
 * program may separate cells. Apostrophes already there count too, so that removing one always restores the text.
 */
const FORMULA = /(?<=(?:^|[,;|"\t\r\n])\s*)(?='*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])|^(?='*[\t\r\n])/gu;

/** Adds an apostrophe before each place at which a spreadsheet may read a formula, as OWASP advises. */
function harmless(text: string): string {
  return text.replaceAll(FORMULA, "'");
}

/** A field, always quoted: other programs part cells at other signs. */
function field(text: string): string {
  return `"${harmless(text).replaceAll('"', '""')}"`;
}

/** A byte order mark: without it Excel takes the file for one of an old encoding. */
const BOM = "\uFEFF";

function rowOf(
  model: Model,
  record: Stance | CellSilence,
  say: (text: LocalizedText) => string,
): Record<CsvColumn, string> {
  const stance = "position" in record ? record : undefined;
  const silence = "position" in record ? undefined : record;
  const sayIfAny = (text: LocalizedText | undefined) => (text ? say(text) : "");
  const actor = get(model.byId.actors, record.actor);
  const issue = get(model.byId.issues, record.issue);
  const place = issue.positions.findIndex(({ id }) => id === stance?.position);
  const position = issue.positions[place];
  const excerpts = excerptsFor(model, record, ["record"]);
  return {
    stance_id: stance?.id ?? "",
    actor_id: actor.id,
    actor: say(actor.name),
    actor_type: actor.type,
    country: actor.country ?? "",
    issue_id: issue.id,
    issue: say(issue.title),
    position_id: position?.id ?? "",
    position: sayIfAny(position?.label),
    scale: issue.scale,
    scale_place: position && issue.scale === "ordinal" ? `${place + 1} of ${issue.positions.length}` : "",
    summary: sayIfAny(stance?.summary ?? silence?.note),
    timing: sayIfAny(stance?.timing),
    condition: sayIfAny(stance?.condition),
    stated_on: stance?.statedOn ?? "",
    grade: stance ? gradeOf(model, stance) : "",
    source_ids: [...new Set(excerpts.map(({ source }) => source))].join(" "),
    excerpts: excerpts.map(({ selector }) => selector.exact).join(" | "),
    silence: silence?.kind ?? "",
  };
}

/** Prints stances and silences as CSV: a byte order mark, a header, then a row for each, lines ended by CRLF. */
export function recordsToCsv(
  model: Model,
  records: readonly (Stance | CellSilence)[],
  locale: string,
): string {
  const say = (text: LocalizedText) => localize(text, locale, model.locales[0] ?? locale).value;
  const rows = records.map((record) => {
    const row = rowOf(model, record, say);
    return CSV_COLUMNS.map((column) => row[column]);
  });
  return BOM + [CSV_COLUMNS, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}
