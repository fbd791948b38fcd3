/** Sources of records: the sources that report a record, the sources that these repeat, and whether pages name them. */
import { evidenceOf, excerptsFor } from "../model/evidence.ts";
import { get, type Model } from "../model/model.ts";
import type { Source, Stance } from "../model/schema.ts";

/** Says whether pages name their sources: they do if the corpus, at any date, has several. */
export function namesSources({ byId }: Model): boolean {
  return byId.sources.size > 1;
}

/** The sources of excerpts, each once, in the order of the excerpts. */
export function sourcesOfExcerpts(model: Model, excerpts: readonly string[]): readonly Source[] {
  const ids = new Set(excerpts.map((id) => get(model.byId.excerpts, id).source));
  return Array.from(ids, (id) => get(model.byId.sources, id));
}

/** The sources of a stance's evidence, each once, in the order of the evidence. */
export function sourcesOfStance(model: Model, stance: Stance): readonly Source[] {
  return sourcesOfExcerpts(
    model,
    evidenceOf(stance).map(({ id }) => id),
  );
}

/**
 * The id of a source's origin: the source at the end of the chain of repeated sources, or the source itself if it
 * repeats none.
 */
export function originOf(model: Model, source: string): string {
  const met = new Set<string>();
  let at = source;
  for (let next: string | undefined = source; next !== undefined && !met.has(next);) {
    met.add(next);
    at = next;
    next = model.byId.sources.get(next)?.originalSource;
  }
  return at;
}

/** The origin of a source; `undefined` if the source repeats none. */
export function originalOf(model: Model, { id }: Source): Source | undefined {
  const origin = originOf(model, id);
  return origin === id ? undefined : model.byId.sources.get(origin);
}

/** The sources that report the position of a stance, and the number of them that repeat another source. */
interface Reports {
  readonly sources: readonly Source[];
  readonly repeating: number;
}

/** Returns the reports of a stance's position, in the order of its evidence. */
export function reportsOf(model: Model, stance: Stance): Reports {
  const ids = excerptsFor(model, stance, ["record"]).map(({ id }) => id);
  const sources = sourcesOfExcerpts(model, ids);
  return { sources, repeating: sources.filter(({ id }) => originOf(model, id) !== id).length };
}
