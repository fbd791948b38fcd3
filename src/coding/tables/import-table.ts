/**
 * Brings the rows of a table into a draft: a stance for each row, or a recorded silence, with its excerpts found in the
 * texts of their sources. All rows come in as one edit, or none does and every error is named by its cell.
 */
import { type Attribution, SILENCE_KINDS } from "../../model/vocabulary.ts";
import { groupBy } from "../../model/model.ts";
import { ACTOR_TYPES, type ActorType, SCALES } from "../../model/choices.ts";
import { unguarded } from "../../publish/formula-guard.ts";
import type { Draft } from "../draft.ts";
import type { Edit } from "../edit.ts";
import { FreshIds } from "../fresh-ids.ts";
import { localeOf } from "../new-draft.ts";
import { recordsOf, sourceFile } from "../records.ts";
import { isJsonObject, itemsAt, type JsonObject, textAt } from "../values.ts";
import type { CellError } from "./cell-error.ts";
import { Codebook, type Naming } from "./codebook.ts";
import { type Assignment, type Field, folded } from "./columns.ts";
import { Excerpts } from "./excerpts.ts";
import { type AddedCounts, importEdit, type RecordsBySource } from "./import-edit.ts";
import { RowEvidence, type RowSources } from "./row-evidence.ts";
import { RowReader } from "./row-reader.ts";
import type { Table, TableRow } from "./table.ts";
import { listIn, readChoice, readDate, readId } from "./values-of-cells.ts";

export interface ImportOptions {
  readonly assignment: Assignment;
  /** True if actors, issues and positions that the draft does not have are added to it. */
  readonly addsNew: boolean;
  /** True for proposals that a person must accept before they are exported. */
  readonly isUnreviewed: boolean;
  /** The names of attributions and types of actor on the screen, which a table may use. */
  readonly labels: {
    readonly attribution: Readonly<Partial<Record<Attribution, string>>>;
    readonly actorType: Readonly<Partial<Record<ActorType, string>>>;
  };
}

/** The numbers of records that a table adds. */
interface ImportCounts extends AddedCounts {
  /** The rows whose record the draft has already, and silences that nobody recorded. */
  readonly skipped: number;
}

export type ImportResult =
  | { readonly ok: true; readonly edit: Edit; readonly counts: ImportCounts }
  | { readonly ok: false; readonly errors: readonly CellError[] };

/** The numbers of rows that are read, and of all rows. */
export interface ImportProgress {
  readonly done: number;
  readonly all: number;
}

/** The rows that are read before the program can do something else. */
export const ROWS_PER_STEP = 50;

/** Says whether a table has the columns of the site’s own CSV, whose cells have apostrophes before signs of formulas. */
function isOwnCsv({ columns }: Table): boolean {
  const names = new Set(columns.map(folded));
  return ["stance_id", "excerpts", "read_source_ids"].every((name) => names.has(folded(name)));
}

const isUnnamed = ({ id, name }: Naming) => id === "" && name === "";

/** Says whether a record has every value of another, each text in the same language. */
function hasAll(record: JsonObject, values: JsonObject): boolean {
  return Object.entries(values).every(([key, value]) => {
    const own = record[key];
    return isJsonObject(value)
      ? isJsonObject(own) && hasAll(own, value)
      : JSON.stringify(own) === JSON.stringify(value);
  });
}

/** What all codings of one stance share. */
const stanceKey = (record: JsonObject) =>
  JSON.stringify([record["actor"], record["issue"], record["position"]]);

class Importer {
  readonly errors: CellError[] = [];
  readonly #draft: Draft;
  readonly #table: Table;
  readonly #options: ImportOptions;
  readonly #book: Codebook;
  readonly #excerpts: Excerpts;
  readonly #evidence: RowEvidence;
  readonly #restored: (text: string) => string;
  readonly #stances: RecordsBySource = new Map();
  readonly #silences: RecordsBySource = new Map();
  /** The stances and silences of the draft and of the rows before, by their ids. */
  readonly #known = { stances: new Map<string, JsonObject>(), silences: new Map<string, JsonObject>() };
  /** The stances of the draft, by actor, issue and position. */
  readonly #drafted: ReadonlyMap<string, readonly JsonObject[]>;
  readonly #ids = { stances: new FreshIds(), silences: new FreshIds() };
  #skipped = 0;

  constructor(draft: Draft, table: Table, options: ImportOptions) {
    this.#draft = draft;
    this.#table = table;
    this.#options = options;
    this.#book = new Codebook(draft, localeOf(draft), options.addsNew);
    this.#excerpts = new Excerpts(draft);
    this.#restored = isOwnCsv(table) ? unguarded : (text) => text;
    this.#evidence = new RowEvidence(this.#book, this.#excerpts, options.labels.attribution);
    for (const row of table.rows) this.#evidence.notePlace(this.#reader(row));
    for (const collection of ["stances", "silences"] as const)
      for (const { record } of recordsOf(draft, collection)) this.#remember(collection, record);
    this.#drafted = groupBy(this.#known.stances.values(), stanceKey);
  }

  #reader(row: TableRow): RowReader {
    return new RowReader(this.#table, this.#options.assignment, row, this.#restored);
  }

  #remember(collection: "stances" | "silences", record: JsonObject): void {
    const ids = [textAt(record, ["id"]) ?? "", ...itemsAt(record, ["formerIds"]).map(String)];
    this.#known[collection].set(ids[0] ?? "", record);
    for (const id of ids) this.#ids[collection].take(id);
  }

  /** Names the columns without which no row can be read. */
  checkColumns(): void {
    const { assignment } = this.#options;
    const has = (...fields: readonly Field[]) => fields.some((field) => assignment[field] !== undefined);
    const missing: Field[] = [
      ...(has("quotation") ? [] : (["quotation"] as const)),
      ...(has("actor", "actorId") ? [] : (["actor"] as const)),
      ...(has("issue", "issueId") ? [] : (["issue"] as const)),
      ...(has("position", "positionId") ? [] : (["position"] as const)),
    ];
    for (const field of missing)
      this.errors.push({ code: "no-column", params: {}, row: undefined, field, column: undefined });
  }

  row(row: TableRow): void {
    const reader = this.#reader(row);
    if (reader.text("silence") !== "") this.#silence(reader);
    else this.#stance(reader);
    for (const error of reader.errors) this.errors.push(error);
  }

  #naming(reader: RowReader, id: Field, name: Field): Naming {
    return { id: reader.text(id), name: reader.text(name) };
  }

  /** Reads the actor and the issue of a row. */
  #cell(reader: RowReader): { actor: string | undefined; issue: string | undefined } {
    const actor = this.#naming(reader, "actorId", "actor");
    const issue = this.#naming(reader, "issueId", "issue");
    const { actorType } = this.#options.labels;
    const type = reader.optional("actorType", (text) => readChoice(text, ACTOR_TYPES, actorType));
    const scale = reader.optional("scale", (text) => readChoice(text, SCALES));
    const [country, topic] = [reader.text("country"), reader.text("topic")];
    const empty = { problem: { code: "empty-cell", params: {} } } as const;
    const actorFacts = { ...(type === undefined ? {} : { type }), ...(country === "" ? {} : { country }) };
    const issueFacts = {
      ...(topic === "" ? {} : { topic: this.#book.text(topic) }),
      ...{ scale: scale ?? "nominal", positions: [] },
    };
    return {
      actor: reader.take(
        actor.id === "" ? "actor" : "actorId",
        isUnnamed(actor) ? empty : this.#book.actor(actor, actorFacts),
      ),
      issue: reader.take(
        issue.id === "" ? "issue" : "issueId",
        isUnnamed(issue) ? empty : this.#book.issue(issue, issueFacts),
      ),
    };
  }

  /** The sources that a row names; all of them if it names none. */
  #sources(reader: RowReader): RowSources {
    const cell = reader.text("source");
    const all = this.#book.sources;
    if (cell === "") return { sources: all, isSourceNamed: all.length === 1 };
    const ids = listIn(cell);
    const areIds = ids.length > 0 && ids.every((id) => all.includes(id));
    const source = areIds ? undefined : reader.take("source", this.#book.source(cell));
    return { sources: areIds ? ids : source === undefined ? [] : [source], isSourceNamed: true };
  }

  /** The date of a source: that of a stance for which a table has no other. */
  #published(source: string): string | undefined {
    return textAt(this.#draft.files, [sourceFile(source), "source", "datePublished"]);
  }

  #stance(reader: RowReader): void {
    const { actor, issue } = this.#cell(reader);
    const position = this.#naming(reader, "positionId", "position");
    const hasPosition = !isUnnamed(position);
    if (!hasPosition) reader.refuse("position", { code: "empty-cell", params: {} });
    const taken =
      issue === undefined || !hasPosition
        ? undefined
        : reader.take(position.id === "" ? "position" : "positionId", this.#book.position(issue, position));
    const sources = this.#sources(reader);
    const evidence = this.#evidence.take(reader, sources, actor);
    const stated = reader.optional("statedOn", readDate);
    const id = reader.optional("id", readId) ?? "";
    const formerIds = listIn(reader.text("formerIds"));
    if (reader.errors.length > 0 || actor === undefined || issue === undefined || taken === undefined) return;
    const [timing, condition] = [reader.text("timing"), reader.text("condition")];
    const source = this.#excerpts.sourceOf(evidence[0] ?? "") ?? "";
    const summary = this.#book.text(reader.text("summary"));
    const told: JsonObject = {
      ...(formerIds.length === 0 ? {} : { formerIds }),
      ...{ actor, issue, position: taken, evidence },
      ...(reader.text("summary") === "" ? {} : { summary }),
      ...(stated === undefined ? {} : { statedOn: stated }),
      ...(timing === "" ? {} : { timing: this.#book.text(timing) }),
      ...(condition === "" ? {} : { condition: this.#book.text(condition) }),
    };
    // Without an id, a stance that tells the same is this one. The author may have filled in the rest.
    const drafted = id === "" ? (this.#drafted.get(stanceKey(told)) ?? []) : [];
    if (drafted.some((stance) => hasAll(stance, told))) this.#skipped += 1;
    else
      this.#record(reader, "stances", source, id, `${actor}-${taken}`, {
        ...{ summary, statedOn: this.#published(source) ?? "" },
        ...told,
      });
  }

  /** A row of the site’s own CSV for an empty cell. Only a silence that somebody recorded has an id. */
  #silence(reader: RowReader): void {
    const id = reader.optional("silenceId", readId);
    if (id === undefined) {
      if (reader.errors.length === 0) this.#skipped += 1;
      return;
    }
    const { actor, issue } = this.#cell(reader);
    const kind = reader.optional("silence", (text) => readChoice(text, SILENCE_KINDS));
    const sources = this.#sources(reader);
    const evidence = reader.text("quotation") === "" ? [] : this.#evidence.take(reader, sources, actor);
    const date = reader.optional("silenceDate", readDate);
    const [source] = sources.sources;
    if (reader.errors.length > 0 || !actor || !issue || !kind || source === undefined) return;
    const published = this.#published(source);
    const note = reader.text("summary");
    const formerIds = listIn(reader.text("formerIds"));
    this.#record(reader, "silences", source, id, id, {
      ...(formerIds.length === 0 ? {} : { formerIds }),
      ...{ source, actor, issue, kind },
      ...(date === undefined || date === published ? {} : { date }),
      ...(note === "" ? {} : { note: this.#book.text(note) }),
      ...(evidence.length === 0 ? {} : { evidence }),
    });
  }

  /** Adds a record, unless the draft has the same one. */
  #record(
    reader: RowReader,
    collection: "stances" | "silences",
    source: string,
    id: string,
    name: string,
    facts: JsonObject,
  ): void {
    const ids = this.#ids[collection];
    const isTaken = ids.taken.has(id);
    const fresh = id === "" ? ids.make(name, "stance") : id;
    const record: JsonObject = { id: fresh, ...facts };
    if (isTaken) {
      const other = this.#known[collection].get(id);
      if (other && hasAll(other, record)) this.#skipped += 1;
      else {
        const field = collection === "stances" ? "id" : "silenceId";
        reader.refuse(field, { code: "id-taken", params: { id: fresh } });
      }
      return;
    }
    this.#remember(collection, record);
    const added = collection === "stances" ? this.#stances : this.#silences;
    const ofSource = added.get(source) ?? [];
    ofSource.push(record);
    added.set(source, ofSource);
  }

  /** Returns the edit that adds all records, or the errors. */
  result(): ImportResult {
    if (this.errors.length > 0) return { ok: false, errors: this.errors };
    const added = {
      ...{ book: this.#book, excerpts: this.#excerpts.added },
      ...{ stances: this.#stances, silences: this.#silences },
    };
    const { edit, counts } = importEdit(this.#draft, added, this.#options.isUnreviewed);
    return { ok: true, edit, counts: { ...counts, skipped: this.#skipped } };
  }
}

/**
 * Reads the rows of a table in steps, so that a program can show how far it is, and stay responsive.
 * @returns the edit, or all errors
 */
export function* importSteps(
  draft: Draft,
  table: Table,
  options: ImportOptions,
): Generator<ImportProgress, ImportResult, undefined> {
  const importer = new Importer(draft, table, options);
  importer.checkColumns();
  if (importer.errors.length > 0) return importer.result();
  for (const [at, row] of table.rows.entries()) {
    if (at % ROWS_PER_STEP === 0) yield { done: at, all: table.rows.length };
    importer.row(row);
  }
  return importer.result();
}
