/**
 * Relations between records: responses between stances, spokespeople and their organizations, and the uses of
 * each excerpt.
 */
import { endsBy } from "../model/edtf.ts";
import { type AnchoredExcerpt, isAnchored } from "../model/anchored.ts";
import { evidenceOf, type Supported } from "../model/evidence.ts";
import { excerptsOfSource, get, groupBy, type Model } from "../model/model.ts";
import type { Actor, CorpusEvent, LocalizedText, Silence, Stance } from "../model/schema.ts";
import type { ResponseKind } from "../model/choices.ts";
import { perModel } from "./per-model.ts";

/** A response between two stances, as seen from one of them. */
export interface Relation {
  readonly kind: ResponseKind;
  /** `gives` if the stance responds to the other one, `gets` if the other one responds to it. */
  readonly direction: "gives" | "gets";
  readonly other: Stance;
  readonly note: LocalizedText | undefined;
  readonly evidence: readonly string[];
}

/** The responses to each stance, by its id. */
const answersTo = perModel((model) =>
  groupBy(
    model.stances.flatMap((other) =>
      (other.responses ?? []).map(({ to, kind, note, evidence }) => ({
        ...{ to, kind, note, evidence: evidence ?? [] },
        direction: "gets" as const,
        other,
      })),
    ),
    ({ to }) => to,
  ),
);

/** The responses of a stance to others, then the responses to it. */
export function relationsOf(model: Model, stance: Stance): readonly Relation[] {
  const given = (stance.responses ?? []).map(({ to, kind, note, evidence }) => ({
    ...{ kind, note, evidence: evidence ?? [] },
    direction: "gives" as const,
    other: get(model.byId.stances, to),
  }));
  return [...given, ...(answersTo(model).get(stance.id) ?? [])];
}

type Membership = NonNullable<Actor["memberships"]>[number];

/** An actor that belongs or belonged to an organization. */
interface Member extends Pick<Membership, "role" | "start" | "end"> {
  readonly actor: Actor;
}

/** Says whether a membership had surely ended by the date of the corpus. */
export function isOver(model: Model, { end }: Pick<Membership, "end">): boolean {
  return end !== undefined && endsBy(end, model.asOf);
}

/** The members of each organization, by its id. */
const membersByOrganization = perModel((model): ReadonlyMap<string, readonly Member[]> => {
  const members = model.actors.flatMap((actor) =>
    (actor.memberships ?? []).map(({ organization, ...rest }) => ({
      organization,
      member: { actor, ...rest },
    })),
  );
  const groups = groupBy(members, ({ organization }) => organization);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ member }) => member)]));
});

/** The members of an organization, also former ones, with their roles. */
export function membersOf(model: Model, organization: string): readonly Member[] {
  return membersByOrganization(model).get(organization) ?? [];
}

/** A role of an actor in an organization. */
interface Role {
  readonly role: LocalizedText;
  readonly organization: string;
}

/**
 * Returns the role in which an actor speaks for an organization, else its first role elsewhere; `undefined` if it has none. A
 * role with an end is left out, because it may be over.
 */
export function roleOf(model: Model, speaker: string, organization: string): Role | undefined {
  const roles = (model.byId.actors.get(speaker)?.memberships ?? []).flatMap(
    ({ role, end, organization: id }) => (role && end === undefined ? [{ role, organization: id }] : []),
  );
  return roles.find((each) => each.organization === organization) ?? roles[0];
}

/** The records that an excerpt supports. */
interface ExcerptUse {
  readonly stances: readonly Stance[];
  readonly silences: readonly Silence[];
  readonly events: readonly CorpusEvent[];
}

/** Groups records by each excerpt that supports them. */
function byEvidence<T extends Supported>(records: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const idsOf = (record: T) => new Set(evidenceOf(record).map(({ id }) => id));
  const pairs = records.flatMap((record) => Array.from(idsOf(record), (id) => ({ id, record })));
  return new Map(
    [...groupBy(pairs, ({ id }) => id)].map(([id, group]) => [id, group.map(({ record }) => record)]),
  );
}

const usesByExcerpt = perModel((model) => ({
  stances: byEvidence(model.stances),
  silences: byEvidence(model.silences),
  events: byEvidence(model.events),
}));

/**
 * Returns the records that an excerpt supports: stances (their position, reasons or responses), silences and events.
 */
export function usesOf(model: Model, excerpt: string): ExcerptUse {
  const { stances, silences, events } = usesByExcerpt(model);
  return {
    stances: stances.get(excerpt) ?? [],
    silences: silences.get(excerpt) ?? [],
    events: events.get(excerpt) ?? [],
  };
}

/** The anchored excerpts of a source by the number of their paragraph, in the order of the text. */
export function excerptsByParagraph(
  model: Model,
  source: string,
): ReadonlyMap<number, readonly AnchoredExcerpt[]> {
  const own = excerptsOfSource(model, source)
    .filter(isAnchored)
    .toSorted((a, b) => a.selector.refinedBy.start - b.selector.refinedBy.start);
  return groupBy(own, ({ paragraph }) => paragraph);
}
