/** Tallies: the numbers of stances and empty cells among entries. */
import type { Entry } from "./entries.ts";

/** The number of entries of each kind. */
export interface Tally {
  readonly stances: number;
  /** Empty cells with a recorded silence. */
  readonly recorded: number;
  /** Empty cells without a record, on issues that at least one source was read for. */
  readonly unmentioned: number;
  /** Empty cells without a record, on issues that no source was read for. */
  readonly unread: number;
}

export const NO_TALLY: Tally = { stances: 0, recorded: 0, unmentioned: 0, unread: 0 };

/** Adds two tallies up. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    stances: a.stances + b.stances,
    recorded: a.recorded + b.recorded,
    unmentioned: a.unmentioned + b.unmentioned,
    unread: a.unread + b.unread,
  };
}

/** The tally of entries. */
export function tallyOf(entries: readonly Entry[]): Tally {
  const stances = entries.filter(({ stance }) => stance).length;
  const derived = entries.filter(({ isDerived }) => isDerived);
  const unmentioned = derived.filter(({ silence }) => silence?.kind === "not-mentioned").length;
  return {
    stances,
    recorded: entries.length - stances - derived.length,
    unmentioned,
    unread: derived.length - unmentioned,
  };
}

/** Returns the total of a tally. */
export function totalOf({ stances, recorded, unmentioned, unread }: Tally): number {
  return stances + recorded + unmentioned + unread;
}
