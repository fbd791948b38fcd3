/** Corrections, with the pages and elements that show them: each is on the page of its record. */
import { sourceOf } from "../model/evidence.ts";
import { recordNamed } from "../model/former-ids.ts";
import { get, groupBy, type Model } from "../model/model.ts";
import type { Corpus, Correction } from "../model/schema.ts";
import { COLLECTIONS } from "../model/vocabulary.ts";
import { numbered } from "./numbered.ts";
import { perModel } from "./per-model.ts";
import { pageOfCollection, type RecordPage } from "./record-pages.ts";
import { type CellSilence, isRecorded } from "./silence.ts";

/** The main place of a correction: a page, and the id of an element on it. */
export interface CorrectionPlace {
  readonly page: RecordPage;
  readonly id: string;
  readonly anchor: string;
}

/**
 * The page that shows a record: its own page if it has one, else the page of its actor for a silence, or of its source
 * for an excerpt or an event.
 */
function pageOf(model: Model, target: string): Omit<CorrectionPlace, "anchor"> {
  const { collection, id } = recordNamed(target);
  const own = pageOfCollection(collection);
  if (own) return { page: own, id };
  if (collection === "silences") return { page: "actor", id: get(model.byId.silences, id).actor };
  if (collection === "excerpts") return { page: "source", id: get(model.byId.excerpts, id).source };
  return { page: "source", id: sourceOf(model, get(model.byId.events, id)) };
}

/** A correction with its main place. */
export type PlacedCorrection = Correction & CorrectionPlace;

/**
 * Every correction with its place. Corrections of the same record and day are numbered, so that each has its own
 * element.
 */
export const placedCorrections = perModel((model): readonly PlacedCorrection[] => {
  const anchors = model.corrections.map(({ target, date }) => {
    const isOwn = pageOfCollection(recordNamed(target).collection) !== undefined;
    return `correction-${isOwn ? "" : `${target}-`}${date}`;
  });
  // Corrections are numbered per record.
  const counted = numbered(anchors.map((anchor, index) => `${model.corrections[index]?.target}#${anchor}`));
  return model.corrections.map((correction, index) => ({
    ...correction,
    ...pageOf(model, correction.target),
    anchor: counted[index]?.split("#")[1] ?? "",
  }));
});

/** The corrections of each record, by the record's name, with their indexes in the list of all corrections. */
const correctionsByTarget = perModel((model) =>
  groupBy(
    placedCorrections(model).map((correction, at) => ({ correction, at })),
    ({ correction }) => correction.target,
  ),
);

/**
 * The corrections of the given records, in the order of the corpus.
 * @param targets the records as `<collection>/<id>`
 */
export function correctionsOf(model: Model, targets: readonly string[]): readonly PlacedCorrection[] {
  return [...new Set(targets)]
    .flatMap((target) => correctionsByTarget(model).get(target) ?? [])
    .toSorted((a, b) => a.at - b.at)
    .map(({ correction }) => correction);
}

/** The names of the recorded silences among some silences, as `silences/<id>`. */
export function silenceTargets(silences: readonly CellSilence[]): readonly string[] {
  return silences.filter(isRecorded).map(({ id }) => `silences/${id}`);
}

/** The names of all records of a corpus, as `<collection>/<id>`. */
export function targetsOf(corpus: Omit<Corpus, "corrections">): readonly string[] {
  return COLLECTIONS.flatMap((collection) => corpus[collection].map(({ id }) => `${collection}/${id}`));
}
