/** Sources of records: which sources report a record, and if pages name them. */
import { excerptsFor } from "../model/evidence.ts";
import { get, type Model } from "../model/model.ts";
import type { Source, Stance } from "../model/schema.ts";
import { originOf } from "./history.ts";

/** Says whether pages name the sources of what they show: once a corpus has several, of whatever date. */
export function namesSources({ byId }: Model): boolean {
  return byId.sources.size > 1;
}

/** The sources of excerpts, each once, in the order of the excerpts. */
export function sourcesOfExcerpts(model: Model, excerpts: readonly string[]): readonly Source[] {
  const ids = new Set(excerpts.map((id) => get(model.byId.excerpts, id).source));
  return Array.from(ids, (id) => get(model.byId.sources, id));
}

/** The sources that report the position of a stance, and the number of them that repeat another source. */
export interface Reports {
  readonly sources: readonly Source[];
  readonly repeating: number;
}

/** Returns the reports of a stance's position, in the order of its evidence. */
export function reportsOf(model: Model, stance: Stance): Reports {
  const ids = excerptsFor(model, stance, ["record"]).map(({ id }) => id);
  const sources = sourcesOfExcerpts(model, ids);
  return { sources, repeating: sources.filter(({ id }) => originOf(model, id) !== id).length };
}
