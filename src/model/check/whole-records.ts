/** Makes a corpus that pages can show of an unfinished one, without the records that name missing ones. */
import { isAnchored, speakersOf } from "../anchored.ts";
import type { Corpus, CorpusEvent, Excerpt, Silence, Source, Stance } from "../schema.ts";
import { PLACEHOLDER, PLACEHOLDER_DATES } from "./draft.ts";
import { positionsByIssue } from "./stances.ts";

type Known = (id: string) => boolean;

const ids = (records: readonly { readonly id: string }[]): Known => {
  const known = new Set(records.map(({ id }) => id));
  return (id) => known.has(id);
};

/** A record with a list that keeps its known ids; without the list if it keeps none. */
function withKnown<T extends object>(record: T, key: keyof T, isKnown: Known): T {
  const list = record[key] as readonly string[] | undefined;
  if (list === undefined) return record;
  const { [key]: _, ...rest } = record;
  const kept = list.filter(isKnown);
  if (kept.length === list.length) return record;
  return (kept.length === 0 ? rest : { ...rest, [key]: kept }) as T;
}

function wholeSource(source: Source, isSource: Known, isIssue: Known): Source {
  const { originalSource, readFor, ...rest } = source;
  return {
    ...rest,
    ...(originalSource !== undefined && isSource(originalSource) ? { originalSource } : {}),
    ...(readFor === undefined ? {} : { readFor: readFor === "all" ? readFor : readFor.filter(isIssue) }),
  };
}

function wholeExcerpt(excerpt: Excerpt, isActor: Known): Excerpt {
  const { speaker: _, ...rest } = excerpt;
  const [first, ...more] = speakersOf(excerpt).filter(isActor);
  if (first === undefined) return rest;
  return { ...rest, speaker: more.length === 0 ? first : [first, ...more] };
}

/** Says whether an excerpt has its place in its source. */
function hasPlace(excerpt: Excerpt, source: Source | undefined): boolean {
  if (!source?.text) return source !== undefined;
  return isAnchored(excerpt) && (source.paragraphs?.length ?? 0) >= excerpt.paragraph;
}

function wholeStance(stance: Stance, isExcerpt: Known, isStance: Known): Stance {
  const { reasons, responses } = stance;
  return {
    ...withKnown(stance, "evidence", isExcerpt),
    ...(reasons && {
      reasons: reasons
        .map((reason) => withKnown(reason, "evidence", isExcerpt))
        .filter((reason) => "evidence" in reason),
    }),
    ...(responses && {
      responses: responses
        .filter(({ to }) => isStance(to) && to !== stance.id)
        .map((response) => withKnown(response, "evidence", isExcerpt)),
    }),
  };
}

const hasEvidence = (record: { readonly evidence?: readonly string[] | undefined }, isExcerpt: Known) =>
  record.evidence?.some(isExcerpt) === true;

/** A value in which an ellipsis stands for each text and date that is not written yet. */
function withoutPlaceholders<T>(value: T): T {
  if (value === PLACEHOLDER || PLACEHOLDER_DATES.has(value)) return "…" as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => withoutPlaceholders(each)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withoutPlaceholders(each)]),
  ) as T;
}

/**
 * Returns the corpus of the records that have all that they need. A stance without an actor, an issue, a position or
 * evidence is left out, and so is an id that no record has.
 */
export function wholeRecords(corpus: Corpus): Corpus {
  const isSource = ids(corpus.sources);
  const isActor = ids(corpus.actors);
  const isIssue = ids(corpus.issues);
  const sources = new Map(corpus.sources.map((source) => [source.id, source]));
  const excerpts = corpus.excerpts.filter((excerpt) => hasPlace(excerpt, sources.get(excerpt.source)));
  const isExcerpt = ids(excerpts);
  const positions = positionsByIssue(corpus.issues);
  const stances = corpus.stances.filter(
    (stance) =>
      isActor(stance.actor) &&
      positions.get(stance.issue)?.has(stance.position) === true &&
      hasEvidence(stance, isExcerpt),
  );
  const isStance = ids(stances);
  const silences = corpus.silences.filter(
    ({ source, actor, issue }) => isSource(source) && isActor(actor) && isIssue(issue),
  );
  const events = corpus.events.filter((event) => hasEvidence(event, isExcerpt));
  return withoutPlaceholders({
    ...corpus,
    corrections: [],
    sources: corpus.sources.map((source) => wholeSource(source, isSource, isIssue)),
    actors: corpus.actors.map((actor) =>
      actor.memberships
        ? { ...actor, memberships: actor.memberships.filter(({ organization }) => isActor(organization)) }
        : actor,
    ),
    excerpts: excerpts.map((excerpt) => wholeExcerpt(excerpt, isActor)),
    stances: stances.map((stance) => wholeStance(stance, isExcerpt, isStance)),
    silences: silences.map((silence): Silence => withKnown(silence, "evidence", isExcerpt)),
    events: events.map((event): CorpusEvent =>
      withKnown(withKnown(withKnown(event, "actors", isActor), "issues", isIssue), "evidence", isExcerpt),
    ),
  });
}
