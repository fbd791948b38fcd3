/** Stances and silences as CSV (RFC 4180), one row each, for spreadsheets and scripts. */
import { get, localize, type Model } from "../model/model.ts";
import { currentStances, historyOf } from "../domain/history.ts";
import { originOf } from "../domain/sources.ts";
import { type CellSilence, dateOfSilence, isRecorded } from "../domain/silence.ts";
import type { Excerpt, LocalizedText, Stance } from "../model/schema.ts";
import { speakersOf } from "../model/anchored.ts";
import { attributionFor, excerptsFor, gradeOf } from "../model/evidence.ts";
import { translationFor } from "../model/translation.ts";
import { CSV_COLUMNS, type CsvColumn } from "./csv-columns.ts";
import { guarded } from "./formula-guard.ts";

/** A field, always in quotation marks, because programs separate cells by different characters. */
function field(text: string): string {
  return `"${guarded(text).replaceAll('"', '""')}"`;
}

/** A byte order mark, without which Excel reads the file in an older encoding than UTF-8. */
const BOM = "\uFEFF";

/** Separates texts of one field, such as several excerpts. */
const LIST = " | ";

/**
 * The columns of a silence. Only a recorded silence has an id and a date; only a derived one has the sources that were
 * read.
 */
function silenceCells(model: Model, silence: CellSilence | undefined) {
  const isRecord = silence !== undefined && isRecorded(silence);
  return {
    silence: silence?.kind ?? "",
    silence_id: isRecord ? silence.id : "",
    silence_date: isRecord ? dateOfSilence(model, silence) : "",
    read_source_ids: silence && !isRecord ? silence.readIn.join(" ") : "",
  };
}

/** The columns of a stance’s place in its history. */
function historyCells(model: Model, stance: Stance | undefined) {
  if (!stance) return { is_current: "", change: "" };
  const steps = historyOf(model, stance.actor, stance.issue);
  return {
    is_current: String(currentStances(model).has(stance)),
    change: steps.find(({ stances }) => stances.includes(stance))?.change ?? "",
  };
}

/** The place of an excerpt in its source: `paragraph=4`, `page=12`, `time=00:04:10` or `section=Housing`. */
function placeOf({ paragraph, locator }: Excerpt): string {
  const places = Object.entries(paragraph === undefined ? (locator ?? {}) : { paragraph });
  return places.map(([kind, place]) => `${kind}=${place}`).join("");
}

/** The columns of the excerpts of a record, and of the first of them, the lead excerpt of a stance. */
function excerptCells(
  model: Model,
  actor: string,
  excerpts: readonly Excerpt[],
  say: (text: LocalizedText | undefined) => string,
  locale: string,
) {
  const [lead] = excerpts;
  return {
    excerpts: excerpts.map(({ selector }) => selector.exact).join(LIST),
    excerpt_ids: excerpts.map(({ id }) => id).join(" "),
    attributions: excerpts.map((excerpt) => attributionFor(model, actor, excerpt)).join(" "),
    lead_excerpt_id: lead?.id ?? "",
    lead: lead?.selector.exact ?? "",
    lead_gloss: say(lead?.gloss),
    lead_translation: lead ? (translationFor(model, lead, locale)?.value ?? "") : "",
    lead_speaker_ids: lead ? speakersOf(lead).join(" ") : "",
    lead_place: lead ? placeOf(lead) : "",
  };
}

/** The columns of the sources of a record. Each has one value for each source, in the same order. */
function sourceCells(model: Model, ids: ReadonlySet<string>) {
  const sources = [...ids].map((id) => get(model.byId.sources, id));
  return {
    source_ids: sources.map(({ id }) => id).join(" "),
    source_dates: sources.map(({ datePublished }) => datePublished).join(" "),
    source_publishers: sources.map(({ publisher }) => publisher).join(LIST),
    source_authors: sources.map(({ author = [] }) => author.join("; ")).join(LIST),
    origin_ids: sources.map(({ id }) => originOf(model, id)).join(" "),
  };
}

function rowOf(
  model: Model,
  record: Stance | CellSilence,
  say: (text: LocalizedText | undefined) => string,
  locale: string,
): Record<CsvColumn, string> {
  const stance = "position" in record ? record : undefined;
  const silence = "position" in record ? undefined : record;
  const actor = get(model.byId.actors, record.actor);
  const issue = get(model.byId.issues, record.issue);
  const place = issue.positions.findIndex(({ id }) => id === stance?.position);
  const position = issue.positions[place];
  const excerpts = excerptsFor(model, record, ["record"]);
  const own = silence && isRecorded(silence) ? [silence.source] : [];
  return {
    stance_id: stance?.id ?? "",
    actor_id: actor.id,
    actor: say(actor.name),
    actor_type: actor.type,
    country: actor.country ?? "",
    issue_id: issue.id,
    issue: say(issue.title),
    topic: say(issue.topic),
    position_id: position?.id ?? "",
    position: say(position?.label),
    scale: issue.scale,
    scale_place: position && issue.scale === "ordinal" ? `${place + 1} of ${issue.positions.length}` : "",
    summary: say(stance?.summary ?? silence?.note),
    timing: say(stance?.timing),
    condition: say(stance?.condition),
    stated_on: stance?.statedOn ?? "",
    grade: stance ? gradeOf(model, stance) : "",
    former_ids: ("formerIds" in record ? record.formerIds : undefined)?.join(" ") ?? "",
    ...silenceCells(model, silence),
    ...historyCells(model, stance),
    ...excerptCells(model, actor.id, excerpts, say, locale),
    ...sourceCells(model, new Set([...own, ...excerpts.map(({ source }) => source)])),
  };
}

/** Prints stances and silences as CSV: a byte order mark, a header, then a row for each, lines ended by CRLF. */
export function recordsToCsv(
  model: Model,
  records: readonly (Stance | CellSilence)[],
  locale: string,
): string {
  const say = (text: LocalizedText | undefined) =>
    text ? localize(text, locale, model.locales[0] ?? locale).value : "";
  const rows = records.map((record) => {
    const row = rowOf(model, record, say, locale);
    return CSV_COLUMNS.map((column) => row[column]);
  });
  return BOM + [CSV_COLUMNS, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}
