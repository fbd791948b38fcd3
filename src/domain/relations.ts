/** What hangs together: who answers whom, who speaks for whom, and what each excerpt proves. */
import { get, groupBy, type Model } from "../model/model.ts";
import type {
  Actor,
  Correction,
  CorpusEvent,
  Excerpt,
  LocalizedText,
  Silence,
  Stance,
} from "../model/schema.ts";
import type { ResponseKind } from "../model/vocabulary.ts";

/** One stance's answer to another, as seen from one of the two. */
export interface Relation {
  readonly kind: ResponseKind;
  /** Whether the stance that is looked at gives the answer, or gets it. */
  readonly direction: "gives" | "gets";
  readonly other: Stance;
  readonly note: LocalizedText | undefined;
  readonly evidence: readonly string[];
}

/** The answers that a stance gives, then those that it gets. */
export function relationsOf(model: Model, stance: Stance): readonly Relation[] {
  const given = (stance.responses ?? []).map(({ to, kind, note, evidence }) => ({
    ...{ kind, note, evidence: evidence ?? [] },
    direction: "gives" as const,
    other: get(model.byId.stances, to),
  }));
  const got = model.stances.flatMap((other) =>
    (other.responses ?? [])
      .filter(({ to }) => to === stance.id)
      .map(({ kind, note, evidence }) => ({
        ...{ kind, note, evidence: evidence ?? [] },
        direction: "gets" as const,
        other,
      })),
  );
  return [...given, ...got];
}

/** The actors that belong to one, with their roles. */
export function membersOf(
  model: Model,
  organization: string,
): readonly { readonly actor: Actor; readonly role: LocalizedText | undefined }[] {
  return model.actors.flatMap((actor) =>
    (actor.memberships ?? [])
      .filter((membership) => membership.organization === organization)
      .map(({ role }) => ({ actor, role })),
  );
}

/** The excerpts in which an actor is heard. */
export function spokenBy(model: Model, actor: string): readonly Excerpt[] {
  return model.excerpts.filter(({ speaker }) => speaker === actor);
}

/** What an excerpt is evidence of. */
export interface ExcerptUse {
  readonly stances: readonly Stance[];
  readonly silences: readonly Silence[];
  readonly events: readonly CorpusEvent[];
}

/** What an excerpt proves: stances (by themselves, their reasons or their answers), silences and events. */
export function usesOf(model: Model, excerpt: string): ExcerptUse {
  const proves = (evidence: readonly string[] | undefined) => evidence?.includes(excerpt) ?? false;
  return {
    stances: model.stances.filter(
      ({ evidence, reasons, responses }) =>
        proves(evidence) ||
        reasons?.some((reason) => proves(reason.evidence)) ||
        responses?.some((response) => proves(response.evidence)),
    ),
    silences: model.silences.filter(({ evidence }) => proves(evidence)),
    events: model.events.filter(({ evidence }) => proves(evidence)),
  };
}

/** The excerpts of a source by the number of their paragraph, in the order of the text. */
export function excerptsByParagraph(model: Model, source: string): ReadonlyMap<number, readonly Excerpt[]> {
  const own = model.excerpts
    .filter((excerpt) => excerpt.source === source)
    .toSorted((a, b) => a.selector.refinedBy.start - b.selector.refinedBy.start);
  return groupBy(own, ({ paragraph }) => paragraph);
}

/** The corrections of a record, as `stances/<id>` and so on. */
export function correctionsOf(model: Model, target: string): readonly Correction[] {
  return model.corrections.filter((correction) => correction.target === target);
}
