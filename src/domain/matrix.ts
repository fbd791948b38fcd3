/** The matrix: a row per actor, a column per issue, and the content of each cell. */
import { cellKey, groupBy, type Model } from "../model/model.ts";
import type { Actor, Issue, Silence, Stance } from "../model/schema.ts";
import type { Entry } from "./entries.ts";
import { isEmptySelection, type Selection, silencesIn, stancesIn } from "./filter.ts";
import { inOrderOfPositions, latestOf } from "./history.ts";
import { type CellSilence, holders, isRecorded, latestSilence, silenceAt } from "./silence.ts";
import { addTallies, NO_TALLY, type Tally } from "./tally.ts";

/**
 * A cell of the matrix: its latest selected stances, or its silence. It has neither if the selection hides its entries.
 */
export interface Cell {
  readonly issue: Issue;
  readonly stances: readonly Stance[];
  /** The number of selected stances with earlier dates. */
  readonly earlier: number;
  /** The entries of this cell that the selection hides. */
  readonly hidden: Tally;
  /** The recorded silence, if the selection includes it; the derived silence, if nothing is recorded. */
  readonly silence: CellSilence | undefined;
}

export interface MatrixRow {
  readonly actor: Actor;
  readonly cells: readonly Cell[];
}

export interface Matrix {
  readonly issues: readonly Issue[];
  readonly rows: readonly MatrixRow[];
}

/** The latest of the selected silences of a cell, if the cell has no selected stance. */
function shownSilence(model: Model, stances: readonly Stance[], silences: readonly Silence[]) {
  return stances.length > 0 ? undefined : latestSilence(model, silences);
}

/**
 * Arranges the entries that a selection leaves in rows and columns. Rows and columns without entries are left out,
 * unless the selection is empty.
 */
export function matrixOf(model: Model, selection: Selection, entries: readonly Entry[]): Matrix {
  const all = isEmptySelection(selection);
  const actorIds = new Set(entries.map(({ actor }) => actor));
  const issueIds = new Set(entries.map(({ issue }) => issue));
  const issues = model.issues.filter(({ id }) => all || issueIds.has(id));
  const shown = groupBy(entries, (entry) => cellKey(entry.actor, entry.issue));
  const rows = holders(model)
    .filter(({ id }) => all || actorIds.has(id))
    .map((actor) => ({
      actor,
      cells: issues.map((issue) => {
        const key = cellKey(actor.id, issue.id);
        const left = shown.get(key) ?? [];
        const selected = stancesIn(left);
        const stances = inOrderOfPositions(model, latestOf(selected));
        const silences = silencesIn(left).filter(isRecorded);
        const recorded = model.silencesByCell.get(key)?.length ?? 0;
        const hidden: Tally = {
          ...NO_TALLY,
          stances: (model.stancesByCell.get(key)?.length ?? 0) - selected.length,
          recorded: recorded - silences.length,
        };
        return {
          issue,
          stances,
          earlier: selected.length - stances.length,
          hidden,
          silence:
            recorded === 0 ? silenceAt(model, actor.id, issue.id) : shownSilence(model, stances, silences),
        };
      }),
    }));
  return { issues, rows };
}

/** One column of the matrix, actor by actor. */
export interface Column {
  readonly stances: readonly Stance[];
  /** The number of earlier stances of each cell, by the last of the cell's latest stances. */
  readonly earlier: ReadonlyMap<Stance, number>;
  readonly silences: readonly CellSilence[];
  /** The entries that the selection hides. */
  readonly hidden: Tally;
}

/** Returns the column of the issue at an index of the matrix. */
export function columnOf({ rows }: Matrix, at: number): Column {
  const cells = rows.flatMap((row) => row.cells[at] ?? []);
  return {
    stances: cells.flatMap(({ stances }) => stances),
    earlier: new Map(
      cells.flatMap(({ stances, earlier }) => stances.slice(-1).map((stance) => [stance, earlier] as const)),
    ),
    silences: cells.flatMap(({ silence }) => silence ?? []),
    hidden: cells.reduce((sum, { hidden }) => addTallies(sum, hidden), NO_TALLY),
  };
}

/** Says whether an actor has a stance or a silence on record in its row. */
export function hasRecord({ cells }: MatrixRow): boolean {
  return cells.some(({ stances, silence }) => stances.length > 0 || (silence && isRecorded(silence)));
}
