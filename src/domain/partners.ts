/** Suggests stances or actors to compare, and what to compare them with. */
import { get, type Model, stancesOfActor, stancesOnIssue } from "../model/model.ts";
import type { Actor, Stance } from "../model/schema.ts";
import type { ResponseKind } from "../model/choices.ts";
import { relationsOf } from "./relations.ts";
import { holders } from "./silence.ts";

/** How suggested stances are linked to those that are compared, the closest link first. */
export const STANCE_LINKS = ["answers", "sameIssue", "sameActor", "otherStances"] as const;
/** How suggested actors are linked to those that are compared. */
export const ACTOR_LINKS = ["commonIssues", "otherActors"] as const;

/** All stances that are not compared, grouped by their link. Each is listed once, under its closest link. */
type StancePartners = Readonly<Record<(typeof STANCE_LINKS)[number], readonly Stance[]>>;
/** All actors with a row that are not compared, grouped by their link. */
type ActorPartners = Readonly<Record<(typeof ACTOR_LINKS)[number], readonly Actor[]>>;

/** The stances that answer some or are answered by them, those on their issues, those of their actors, and all others. */
export function stancePartners(model: Model, compared: readonly Stance[]): StancePartners {
  const named = new Set(compared);
  const fresh = (stances: readonly Stance[]) =>
    stances.filter((each) => {
      const isNew = !named.has(each);
      named.add(each);
      return isNew;
    });
  return {
    answers: fresh(compared.flatMap((stance) => relationsOf(model, stance).map(({ other }) => other))),
    sameIssue: fresh(compared.flatMap(({ issue }) => stancesOnIssue(model, issue))),
    sameActor: fresh(compared.flatMap(({ actor }) => stancesOfActor(model, actor))),
    otherStances: fresh(model.stances),
  };
}

/** The actors with a stance on an issue that one of some has a stance on, most issues in common first, and all others. */
export function actorPartners(model: Model, compared: readonly Actor[]): ActorPartners {
  const issuesOf = ({ id }: Actor) => new Set(stancesOfActor(model, id).map(({ issue }) => issue));
  const own = new Set(compared.flatMap((actor) => [...issuesOf(actor)]));
  const others = holders(model)
    .filter((actor) => !compared.includes(actor))
    .map((actor) => ({ actor, common: [...issuesOf(actor)].filter((issue) => own.has(issue)).length }));
  return {
    commonIssues: others
      .filter(({ common }) => common > 0)
      .toSorted((a, b) => b.common - a.common)
      .map(({ actor }) => actor),
    otherActors: others.filter(({ common }) => common === 0).map(({ actor }) => actor),
  };
}

/** Two stances, the first of which responds to the second. */
interface RelatedPair {
  readonly from: Stance;
  readonly kind: ResponseKind;
  readonly to: Stance;
}

/** Pairs of stances that the record relates, those on one issue first. */
export function relatedPairs(model: Model): readonly RelatedPair[] {
  return model.stances
    .flatMap((from) =>
      (from.responses ?? []).map(({ kind, to }) => ({ from, kind, to: get(model.byId.stances, to) })),
    )
    .toSorted((a, b) => Number(a.from.issue !== a.to.issue) - Number(b.from.issue !== b.to.issue));
}
