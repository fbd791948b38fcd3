/** Questions: each issue with its positions side by side, and under each position the voices that hold it. */
import { type Model, stancesOnIssue } from "../model/model.ts";
import { remembering } from "../model/remember.ts";
import type { Issue, Position, Stance } from "../model/schema.ts";
import { attributionFor, gradeOf, leadOf } from "../model/evidence.ts";
import { recordedEntries } from "./entries.ts";
import { EMPTY_SELECTION } from "./filter.ts";
import { currentStances } from "./history.ts";
import { type Column, columnOf, type Matrix, matrixOf } from "./matrix.ts";
import { perModel } from "./per-model.ts";
import type { CellSilence } from "./silence.ts";
import type { Tally } from "./tally.ts";

/**
 * One entry under a position: a stance, or the stances of several actors of the same type of which all that an entry says
 * is the same: their words, how these were reported of each actor, the date, timing, condition and what they answer.
 */
export interface Voice {
  readonly stances: readonly [Stance, ...Stance[]];
  /** The number of earlier stances of the actor of each stance on the issue. */
  readonly earlier: readonly number[];
}

/** A position, with its voices. */
interface HeldPosition {
  readonly position: Position;
  /** Its place among the positions of the issue, from 0. */
  readonly index: number;
  readonly voices: readonly Voice[];
  /** True if it has only stances that are no longer current. */
  readonly isFormer: boolean;
}

/** The part of a row that a question takes: all, half or a quarter. */
type QuestionSize = "full" | "half" | "quarter";

export interface Question {
  readonly issue: Issue;
  /** Without the positions of which the selection hides every stance. */
  readonly positions: readonly HeldPosition[];
  readonly voices: number;
  readonly size: QuestionSize;
  readonly silences: readonly CellSilence[];
  /** The entries that the selection hides. */
  readonly hidden: Tally;
}

/** A key that is equal for stances that one voice can hold. Two stances of one actor are two voices. */
const voiceKeys = perModel((model) =>
  remembering(new WeakMap<Stance, { readonly value: string }>(), (stance) => {
    const { actor, evidence, timing, condition, statedOn, responses = [] } = stance;
    const type = model.byId.actors.get(actor)?.type;
    const attributions = [gradeOf(model, stance), attributionFor(model, actor, leadOf(model, stance))];
    // An answer to a stance of the actor’s own says so.
    const answersOwn = responses.map(({ to }) => model.byId.stances.get(to)?.actor === actor);
    return JSON.stringify([type, evidence, attributions, statedOn, timing, condition, responses, answersOwn]);
  }),
);

function voicesOf(model: Model, stances: readonly Stance[], earlier: Column["earlier"]): readonly Voice[] {
  const voices: { stances: [Stance, ...Stance[]]; earlier: number[]; readonly key: string }[] = [];
  for (const stance of stances) {
    const key = voiceKeys(model)(stance);
    const same = voices.find(
      (voice) => voice.key === key && voice.stances.every(({ actor }) => actor !== stance.actor),
    );
    const count = earlier.get(stance) ?? 0;
    if (!same) voices.push({ stances: [stance], earlier: [count], key });
    else {
      same.stances.push(stance);
      same.earlier.push(count);
    }
  }
  return voices;
}

/** The width of a position that somebody takes, in tracks of the grid of positions. */
const HELD_TRACKS = 3;
/** The width of a position that nobody takes. */
const EMPTY_TRACKS = 2;
/** The most tracks of half a row. With more, a position that nobody takes is narrower than a long word. */
const HALF_TRACKS = 8;

/** Returns the width of the positions of a question side by side, in tracks. */
export function tracksOf(positions: readonly Pick<HeldPosition, "voices">[]): number {
  return positions.reduce((sum, { voices }) => sum + (voices.length > 0 ? HELD_TRACKS : EMPTY_TRACKS), 0);
}

function sizeOf(positions: readonly HeldPosition[], voices: number): QuestionSize {
  if (tracksOf(positions) > HALF_TRACKS || voices >= 4) return "full";
  return positions.length > 1 || voices > 1 ? "half" : "quarter";
}

function questionAt(model: Model, matrix: Matrix, issue: Issue, at: number): Question {
  const { stances, earlier, silences, hidden } = columnOf(matrix, at);
  const positions = issue.positions.flatMap((position, index): HeldPosition | [] => {
    const shown = stances.filter((stance) => stance.position === position.id);
    const all = stancesOnIssue(model, issue.id).filter((stance) => stance.position === position.id);
    const isFormer = all.length > 0 && !all.some((stance) => currentStances(model).has(stance));
    // What a selection hides is not what nobody says.
    if (shown.length === 0 && all.length > 0 && !isFormer) return [];
    return { position, index, voices: voicesOf(model, shown, earlier), isFormer };
  });
  const voices = positions.reduce((sum, each) => sum + each.voices.length, 0);
  return { issue, positions, voices, size: sizeOf(positions, voices), silences, hidden };
}

/** The questions of each matrix, those with the most voices first. */
const questionsIn = perModel((model) =>
  remembering(new WeakMap<Matrix, { readonly value: readonly Question[] }>(), (matrix) =>
    matrix.issues
      .map((issue, at) => questionAt(model, matrix, issue, at))
      .toSorted((a, b) => b.voices - a.voices),
  ),
);

/**
 * Returns the questions of a matrix: those with the most voices first, then in the order of the corpus.
 * @param follow the ids of actors; if there are any, only questions on which one of them has a position
 */
export function questionsOf(
  model: Model,
  matrix: Matrix,
  follow: readonly string[] = [],
): readonly Question[] {
  return questionsIn(model)(matrix).filter(
    ({ positions }) =>
      follow.length === 0 ||
      positions.some(({ voices }) =>
        voices.some(({ stances }) => stances.some(({ actor }) => follow.includes(actor))),
      ),
  );
}

/** The quarters of a row that a question takes. */
const QUARTERS: Readonly<Record<QuestionSize, number>> = { full: 4, half: 2, quarter: 1 };

/** Widens the last questions of each row that would not be full, so that no row has an empty end. */
export function filledRows(questions: readonly Question[]): readonly Question[] {
  const rows: Question[][] = [];
  let taken = QUARTERS.full;
  for (const question of questions) {
    const own = QUARTERS[question.size];
    if (taken + own > QUARTERS.full) {
      rows.push([]);
      taken = 0;
    }
    rows.at(-1)?.push(question);
    taken += own;
  }
  return rows.flatMap((row) => {
    let missing = row.reduce((sum, { size }) => sum - QUARTERS[size], QUARTERS.full);
    return row
      .toReversed()
      .map((question) => {
        const size: QuestionSize = row.length === 1 ? "full" : "half";
        const wider = QUARTERS[size] - QUARTERS[question.size];
        if (missing === 0 || wider <= 0) return question;
        missing -= wider;
        return { ...question, size };
      })
      .toReversed();
  });
}

/** The matrix of everything. */
const wholeMatrix = perModel((model) => matrixOf(model, EMPTY_SELECTION, recordedEntries(model)));

/** Returns the question of an issue, with all its current stances and all silences. */
export function questionOn(model: Model, issue: Issue): Question {
  return questionAt(model, wholeMatrix(model), issue, model.issues.indexOf(issue));
}

/** The actors that a reader can follow, with their number of stances, most stances first. */
export const followable = perModel(
  (model): readonly { readonly actor: string; readonly stances: number }[] => {
    const counts = new Map<string, number>();
    for (const { actor } of currentStances(model)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
    return [...counts]
      .map(([actor, stances]) => ({ actor, stances }))
      .toSorted((a, b) => b.stances - a.stances);
  },
);
