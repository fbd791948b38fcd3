import type { Correction } from "../model/schema.ts";

/** A version of the site, as a service worker describes its cached data. */
export interface Version {
  /** The address of its script, by which a page knows its own version. */
  readonly script: string;
  /** The version of its data (`Site.dataVersion`). */
  readonly dataVersion: string;
  readonly asOf: string;
  readonly corrections: readonly Correction[];
}
