/** Whom a speaker speaks for: an organization for which there is a membership. */
import type { Draft } from "./draft.ts";
import { recordWithId } from "./records.ts";
import { itemsAt, textAt } from "./values.ts";

function organizationsOf(draft: Draft, person: string): readonly string[] {
  const memberships = itemsAt(recordWithId(draft, "actors", person)?.record, ["memberships"]);
  return memberships.flatMap((each) => textAt(each, ["organization"]) || []);
}

/** The actor whose stance the words of a speaker are at first: its organization, if there is one. */
export function holderFor(draft: Draft, speaker: string): string {
  const [organization, ...others] = organizationsOf(draft, speaker);
  return organization === undefined || others.length > 0 ? speaker : organization;
}

/**
 * The speaker for whom a membership in an actor may be missing: words of somebody else are no words of the actor.
 * `undefined` if there is no single speaker, if the speaker is or belongs to the actor, or if nobody can belong to it.
 */
export function speakerOutside(draft: Draft, excerpt: string, actor: string): string | undefined {
  const speaker = textAt(recordWithId(draft, "excerpts", excerpt)?.record, ["speaker"]) ?? "";
  const holder = recordWithId(draft, "actors", actor)?.record;
  const isOutside =
    holder !== undefined &&
    textAt(holder, ["type"]) !== "person" &&
    speaker !== actor &&
    !organizationsOf(draft, speaker).includes(actor);
  return isOutside && recordWithId(draft, "actors", speaker) ? speaker : undefined;
}
