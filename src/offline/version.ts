import type { Correction } from "../model/schema.ts";

/** A version of the site: what a worker tells of the data that it keeps. */
export interface Version {
  /** The address of its script, by which a page knows its own version. */
  readonly script: string;
  /** The address of its model, which changes with the data. */
  readonly model: string;
  readonly asOf: string;
  readonly corrections: readonly Correction[];
}
