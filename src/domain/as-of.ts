/** The model at an earlier date. */
import { canLieBetween } from "../model/edtf.ts";
import { indexCorpus, type Model } from "../model/model.ts";
import { targetsOf } from "./corrections.ts";
import { perModel } from "./per-model.ts";
import { perText } from "../model/remember.ts";
import { dateOfSilence } from "./silence.ts";

function until(model: Model, date: string): Model {
  const existed = (edtf: string) => canLieBetween(edtf, "", date);
  const sources = model.sources.filter(({ datePublished }) => existed(datePublished));
  const silences = model.silences.filter((silence) => existed(dateOfSilence(model, silence)));
  const events = model.events.filter((event) => existed(event.date));
  const stances = model.stances.filter(({ statedOn }) => existed(statedOn));
  const isWhole = (["sources", "silences", "events", "stances"] as const).every(
    (collection) => ({ sources, silences, events, stances })[collection].length === model[collection].length,
  );
  if (isWhole) return model;
  const published = new Set(sources.map(({ id }) => id));
  const stated = new Set(stances.map(({ id }) => id));
  const corpus = {
    ...model,
    ...{ sources, silences, events },
    excerpts: model.excerpts.filter(({ source }) => published.has(source)),
    stances: stances.map(({ responses, ...stance }) => {
      const earlier = responses?.filter(({ to }) => stated.has(to)) ?? [];
      return earlier.length === 0 ? stance : { ...stance, responses: earlier };
    }),
  };
  const targets = new Set(targetsOf(corpus));
  const corrections = model.corrections.filter(({ target }) => targets.has(target));
  const then = indexCorpus({ ...corpus, corrections }, model.written);
  // An earlier stance can have its evidence in a later source.
  const { sources: sourcesById, excerpts: excerptsById } = model.byId;
  return { ...then, byId: { ...then.byId, sources: sourcesById, excerpts: excerptsById } };
}

const modelsOf = perModel((model) => perText((date) => until(model, date)));

/**
 * Returns the model as it stood at a date: without the stances, silences and events of later dates, and without the
 * sources published later. Later sources and their excerpts can still be looked up by id. The same model and date give
 * the same object. If no record is later than the date, the result is the model itself.
 * @param date an EDTF date; records that can be of that date are kept
 */
export function asOf(model: Model, date: string): Model {
  return modelsOf(model)(date);
}
