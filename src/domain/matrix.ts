/** The matrix: actors down, issues across, and what stands where they meet. */
import { cellKey, groupBy, type Model } from "../model/model.ts";
import type { Actor, Issue, Silence, Stance } from "../model/schema.ts";
import type { Entry } from "./entries.ts";
import { isEmptySelection, type Selection } from "./filter.ts";
import { holders, silenceAt } from "./silence.ts";

/** A cell is its stances, or its silence, or stances that the filters hide, which is neither. */
export interface Cell {
  readonly issue: Issue;
  readonly stances: readonly Stance[];
  /** How many stances of this cell the selection leaves out. */
  readonly hidden: number;
  readonly silence: Silence | undefined;
}

export interface MatrixRow {
  readonly actor: Actor;
  readonly cells: readonly Cell[];
}

export interface Matrix {
  readonly issues: readonly Issue[];
  readonly rows: readonly MatrixRow[];
}

/** Lays the entries that a selection leaves out as rows and columns; those that it empties disappear. */
export function matrixOf(model: Model, selection: Selection, entries: readonly Entry[]): Matrix {
  const all = isEmptySelection(selection);
  const actorIds = new Set(entries.map(({ actor }) => actor));
  const issueIds = new Set(entries.map(({ issue }) => issue));
  const issues = model.issues.filter(({ id }) => all || issueIds.has(id));
  const shown = groupBy(
    entries.flatMap(({ stance }) => stance ?? []),
    (stance) => cellKey(stance.actor, stance.issue),
  );
  const rows = holders(model)
    .filter(({ id }) => all || actorIds.has(id))
    .map((actor) => ({
      actor,
      cells: issues.map((issue) => {
        const key = cellKey(actor.id, issue.id);
        const stances = shown.get(key) ?? [];
        const hidden = (model.stancesByCell.get(key)?.length ?? 0) - stances.length;
        return { issue, stances, hidden, silence: silenceAt(model, actor.id, issue.id) };
      }),
    }));
  return { issues, rows };
}

/** What stands in one column of the matrix, actor by actor. */
export interface Column {
  readonly stances: readonly Stance[];
  readonly silences: readonly Silence[];
  /** How many stances the selection leaves out. */
  readonly hidden: number;
}

/** The column of the issue at a place. */
export function columnOf({ rows }: Matrix, at: number): Column {
  const cells = rows.flatMap((row) => row.cells[at] ?? []);
  return {
    stances: cells.flatMap(({ stances }) => stances),
    silences: cells.flatMap(({ silence }) => silence ?? []),
    hidden: cells.reduce((sum, { hidden }) => sum + hidden, 0),
  };
}
