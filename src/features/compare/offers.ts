/** What can be added to a comparison. */
import { ACTOR_LINKS, actorPartners, STANCE_LINKS, stancePartners } from "../../domain/partners.ts";
import { get } from "../../model/model.ts";
import type { Comparison, ComparedKind } from "../../url/compare-params.ts";
import type { PageContext } from "../../parts/page-context.tsx";

/** A stance or an actor that can be added. */
export interface Offered {
  readonly kind: ComparedKind;
  readonly id: string;
}

/** Stances or actors that can be added, under one name. */
interface OfferGroup {
  readonly key: string;
  readonly name: string;
  readonly offered: readonly Offered[];
}

type Link = keyof PageContext["messages"]["comparePage"]["links"];

/** The groups of one kind, the closest first. Without a comparison, their names are that of the kind. */
function groupsOf(
  { model, messages }: PageContext,
  kind: ComparedKind,
  ids: readonly string[],
): readonly OfferGroup[] {
  const group = (link: Link, records: readonly { readonly id: string }[]): OfferGroup => ({
    key: link,
    name: ids.length > 0 ? messages.comparePage.links[link] : messages.comparePage.all[kind],
    offered: records.map(({ id }) => ({ kind, id })),
  });
  if (kind === "actors") {
    const actors = actorPartners(
      model,
      ids.map((id) => get(model.byId.actors, id)),
    );
    return ACTOR_LINKS.map((link) => group(link, actors[link]));
  }
  const stances = stancePartners(
    model,
    ids.map((id) => get(model.byId.stances, id)),
  );
  return STANCE_LINKS.map((link) => group(link, stances[link]));
}

/** Groups what can be added to a comparison, the closest first; without one, all actors and all stances. */
export function offersFor(context: PageContext, comparison: Comparison | undefined): readonly OfferGroup[] {
  const groups = comparison
    ? groupsOf(context, comparison.kind, comparison.ids)
    : [...groupsOf(context, "actors", []), ...groupsOf(context, "stances", [])];
  return groups.filter(({ offered }) => offered.length > 0);
}
