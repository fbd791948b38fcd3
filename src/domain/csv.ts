/** Stances as CSV (RFC 4180), one row each, for spreadsheets and scripts. */
import { get, localize, type Model } from "../model/model.ts";
import type { LocalizedText, Stance } from "../model/schema.ts";
import { gradeOf } from "./grade.ts";

/** The columns, in their order. Those ending in `_id` hold the permanent ids of the model. */
export const CSV_COLUMNS = [
  "stance_id",
  "actor_id",
  "actor",
  "actor_type",
  "country",
  "issue_id",
  "issue",
  "position_id",
  "position",
  "scale",
  "scale_place",
  "summary",
  "timing",
  "condition",
  "stated_on",
  "grade",
  "source_ids",
  "excerpts",
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}

/** A field: quoted where it must be, its quotation marks doubled. */
function field(text: string): string {
  const safe = harmless(text);
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function rowOf(
  model: Model,
  stance: Stance,
  say: (text: LocalizedText) => string,
): Record<CsvColumn, string> {
  const actor = get(model.byId.actors, stance.actor);
  const issue = get(model.byId.issues, stance.issue);
  const place = issue.positions.findIndex(({ id }) => id === stance.position);
  const position = issue.positions[place];
  const excerpts = stance.evidence.map((id) => get(model.byId.excerpts, id));
  return {
    stance_id: stance.id,
    actor_id: actor.id,
    actor: say(actor.name),
    actor_type: actor.type,
    country: actor.country ?? "",
    issue_id: issue.id,
    issue: say(issue.title),
    position_id: stance.position,
    position: position ? say(position.label) : "",
    scale: issue.scale,
    scale_place: issue.scale === "ordinal" ? `${place + 1} of ${issue.positions.length}` : "",
    summary: say(stance.summary),
    timing: stance.timing ? say(stance.timing) : "",
    condition: stance.condition ? say(stance.condition) : "",
    stated_on: stance.statedOn,
    grade: gradeOf(model, stance),
    source_ids: [...new Set(excerpts.map(({ source }) => source))].join(" "),
    excerpts: excerpts.map(({ selector }) => selector.exact).join(" | "),
  };
}

/** Prints stances as CSV: a header, then a row for each, lines ended by CRLF. */
export function stancesToCsv(model: Model, stances: readonly Stance[], locale: string): string {
  const say = (text: LocalizedText) => localize(text, locale, model.locales[0] ?? locale).value;
  const rows = stances.map((stance) => {
    const row = rowOf(model, stance, say);
    return CSV_COLUMNS.map((column) => field(row[column]));
  });
  return [CSV_COLUMNS, ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}
