/** Tallies: how many stances there are among entries, and how many empty cells. */
import type { Entry } from "./entries.ts";

/** The number of entries of each kind. */
export interface Tally {
  readonly stances: number;
  /** Empty cells of which a record says why. */
  readonly recorded: number;
  /** Empty cells that no record speaks of. */
  readonly unmentioned: number;
}

export const NO_TALLY: Tally = { stances: 0, recorded: 0, unmentioned: 0 };

/** Adds two tallies up. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    stances: a.stances + b.stances,
    recorded: a.recorded + b.recorded,
    unmentioned: a.unmentioned + b.unmentioned,
  };
}

/** The tally of entries. */
export function tallyOf(entries: readonly Entry[]): Tally {
  const stances = entries.filter(({ stance }) => stance).length;
  const unmentioned = entries.filter(({ isDerived }) => isDerived).length;
  return { stances, recorded: entries.length - stances - unmentioned, unmentioned };
}

/** Returns the total of a tally. */
export function totalOf({ stances, recorded, unmentioned }: Tally): number {
  return stances + recorded + unmentioned;
}
