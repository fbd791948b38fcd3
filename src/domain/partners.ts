/** Suggests stances or actors to compare with the one in the tray. */
import { type Model, stancesOfActor, stancesOnIssue } from "../model/model.ts";
import type { Actor, Stance } from "../model/schema.ts";
import { relationsOf } from "./relations.ts";
import { holders } from "./silence.ts";

/** Other stances, grouped by their link to a stance. Each is listed once, under its closest link. */
export interface Partners {
  readonly answers: readonly Stance[];
  readonly sameIssue: readonly Stance[];
  readonly sameActor: readonly Stance[];
}

/**
 * Groups other stances by their link to a stance: those with a response to or from it, those on its issue, and those of
 * its actor.
 */
export function partnersOf(model: Model, stance: Stance): Partners {
  const named = new Set([stance]);
  const fresh = (stances: readonly Stance[]) =>
    stances.filter((each) => {
      const isNew = !named.has(each);
      named.add(each);
      return isNew;
    });
  return {
    answers: fresh(relationsOf(model, stance).map(({ other }) => other)),
    sameIssue: fresh(stancesOnIssue(model, stance.issue)),
    sameActor: fresh(stancesOfActor(model, stance.actor)),
  };
}

/** The other actors with stances on issues on which the given actor has a stance, most issues in common first. */
export function actorPartners(model: Model, actor: string): readonly Actor[] {
  const issuesOf = (id: string) => new Set(stancesOfActor(model, id).map(({ issue }) => issue));
  const own = issuesOf(actor);
  return holders(model)
    .filter(({ id }) => id !== actor)
    .map((other) => ({ other, common: [...issuesOf(other.id)].filter((issue) => own.has(issue)).length }))
    .filter(({ common }) => common > 0)
    .toSorted((a, b) => b.common - a.common)
    .map(({ other }) => other);
}
