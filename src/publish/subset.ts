import { targetsOf } from "../domain/corrections.ts";
import type { Model } from "../model/model.ts";
import { speakersOf } from "../model/anchored.ts";
import { evidenceOf } from "../model/evidence.ts";
import type { Corpus, Silence, Source, Stance } from "../model/schema.ts";

/** The issues of a selection that a source was read for. */
function readForWithin(readFor: Source["readFor"], issues: ReadonlySet<string>): Pick<Source, "readFor"> {
  if (readFor === undefined) return {};
  return { readFor: readFor === "all" ? readFor : readFor.filter((id) => issues.has(id)) };
}

/**
 * Returns a corpus that contains only the given stances and silences, and the records that they refer to. It has the
 * same schema as the whole (`corpus.schema.json`), with no broken reference. Events are left out, because they
 * concern more than the selection.
 */
export function subsetOf(
  model: Model,
  chosenStances: readonly Stance[],
  silences: readonly Silence[],
): Corpus {
  const ids = new Set(chosenStances.map(({ id }) => id));
  const stances = chosenStances.map(({ responses, ...stance }) => {
    const within = responses?.filter(({ to }) => ids.has(to)) ?? [];
    return within.length === 0 ? stance : { ...stance, responses: within };
  });
  const evidence = new Set([...stances, ...silences].flatMap(evidenceOf).map(({ id: excerpt }) => excerpt));
  // The table by id is used, because a model of an earlier date has evidence from sources that its list lacks.
  const excerpts = [...model.byId.excerpts.values()].filter(({ id }) => evidence.has(id));
  const issues = new Set([...stances, ...silences].map(({ issue }) => issue));
  const sources = new Set([...excerpts, ...silences].map(({ source }) => source));
  // A source needs the source that it repeats.
  for (const id of sources) {
    const original = model.byId.sources.get(id)?.originalSource;
    if (original !== undefined) sources.add(original);
  }
  const actors = new Set([
    ...[...stances, ...silences].map(({ actor }) => actor),
    ...excerpts.flatMap(speakersOf),
  ]);
  // An actor is kept with the organizations it belongs to. A loop over a set also visits items that are added in the
  // loop.
  for (const id of actors) {
    for (const { organization } of model.byId.actors.get(id)?.memberships ?? []) actors.add(organization);
  }
  const { schemaVersion, id, title, description, locales, asOf, licence } = model;
  const records = {
    ...{ schemaVersion, id, title, description, locales, asOf, licence },
    sources: [...model.byId.sources.values()]
      .filter((source) => sources.has(source.id))
      .map(({ readFor, ...source }) => ({ ...source, ...readForWithin(readFor, issues) })),
    actors: model.actors.filter((actor) => actors.has(actor.id)),
    issues: model.issues.filter((issue) => issues.has(issue.id)),
    excerpts,
    stances,
    silences: [...silences],
    events: [],
  };
  const kept = new Set(targetsOf(records));
  return { ...records, corrections: model.corrections.filter(({ target }) => kept.has(target)) };
}
