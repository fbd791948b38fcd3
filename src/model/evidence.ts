/** Evidence: the excerpts that support a record, the part that each supports, and the grade of a stance. */
import { get, type Model } from "./model.ts";
import { speakersOf } from "./anchored.ts";
import type { CorpusEvent, Excerpt, Silence, Stance } from "./schema.ts";
import { remembering } from "./remember.ts";
import { type Attribution, ATTRIBUTIONS } from "./vocabulary.ts";

/** A record that has evidence. */
export type Supported = Stance | CorpusEvent | Pick<Silence, "evidence">;

/** The parts of a record that have evidence: the record itself (of a stance, its position), its reasons, its responses. */
type SupportedPart = "record" | "reason" | "response";

/** One excerpt that supports a part of a record. */
interface Evidence {
  /** The id of the excerpt. */
  readonly id: string;
  readonly supports: SupportedPart;
}

const supporting = (supports: SupportedPart, ids: readonly string[] = []): Evidence[] =>
  ids.map((id) => ({ id, supports }));

/** All evidence of a record, in the authored order. An excerpt that supports several parts occurs once for each. */
export function evidenceOf(record: Supported): readonly Evidence[] {
  const { reasons = [], responses = [] } = "position" in record ? record : {};
  return [
    ...supporting("record", record.evidence),
    ...reasons.flatMap(({ evidence }) => supporting("reason", evidence)),
    ...responses.flatMap(({ evidence }) => supporting("response", evidence)),
  ];
}

/** The excerpts that support some parts of a record, in the authored order. */
export function excerptsFor(
  model: Model,
  record: Supported,
  parts: readonly SupportedPart[],
): readonly Excerpt[] {
  return evidenceOf(record)
    .filter(({ supports }) => parts.includes(supports))
    .map(({ id }) => get(model.byId.excerpts, id));
}

/** Says whether an excerpt has words of an actor, of one of its members, or of the source itself. */
function isOwn(model: Model, actor: string, excerpt: Excerpt): boolean {
  const speakers = speakersOf(excerpt);
  return (
    speakers.length === 0 ||
    speakers.some((speaker) => {
      const { memberships = [] } = get(model.byId.actors, speaker);
      return speaker === actor || memberships.some(({ organization }) => organization === actor);
    })
  );
}

/** The attribution of an excerpt for an actor. Words of another actor count as a characterization. */
export function attributionFor(model: Model, actor: string, excerpt: Excerpt): Attribution {
  return isOwn(model, actor, excerpt) ? excerpt.attribution : "characterization";
}

const grades = remembering(
  new WeakMap<Model, { readonly value: (stance: Stance) => Attribution }>(),
  (model) =>
    remembering(new WeakMap<Stance, { readonly value: Attribution }>(), (stance) => {
      const held = new Set(
        excerptsFor(model, stance, ["record"]).map((excerpt) => attributionFor(model, stance.actor, excerpt)),
      );
      // The fallback is never used, because the schema requires evidence for every stance.
      return ATTRIBUTIONS.find((attribution) => held.has(attribution)) ?? "characterization";
    }),
);

/** The grade of a stance: the most direct attribution among the evidence of its position. Derived, never authored. */
export function gradeOf(model: Model, stance: Stance): Attribution {
  return grades(model)(stance);
}

/** The lead excerpt of a stance, which a page shows if it has room for one quotation only. */
export function leadOf(model: Model, { evidence }: Stance): Excerpt {
  return get(model.byId.excerpts, evidence[0] ?? "");
}

/** The id of the source that reports an event: the source of its first excerpt. */
export function sourceOf(model: Model, { evidence: [first = ""] }: CorpusEvent): string {
  return get(model.byId.excerpts, first).source;
}
