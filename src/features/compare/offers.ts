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

const idsOf = (kind: ComparedKind, records: readonly { readonly id: string }[]) =>
  records.map(({ id }): Offered => ({ kind, id }));

function stanceGroups({ model, messages }: PageContext, ids: readonly string[]): readonly OfferGroup[] {
  const partners = stancePartners(
    model,
    ids.map((id) => get(model.byId.stances, id)),
  );
  return STANCE_LINKS.map((link) => ({
    key: link,
    name: ids.length > 0 ? messages.comparePage.links[link] : messages.comparePage.all.stances,
    offered: idsOf("stances", partners[link]),
  }));
}

function actorGroups({ model, messages }: PageContext, ids: readonly string[]): readonly OfferGroup[] {
  const partners = actorPartners(
    model,
    ids.map((id) => get(model.byId.actors, id)),
  );
  return ACTOR_LINKS.map((link) => ({
    key: link,
    name: ids.length > 0 ? messages.comparePage.links[link] : messages.comparePage.all.actors,
    offered: idsOf("actors", partners[link]),
  }));
}

/** Groups what can be added to a comparison, the closest first; without one, all actors and all stances. */
export function offersFor(context: PageContext, comparison: Comparison | undefined): readonly OfferGroup[] {
  const groups = comparison
    ? (comparison.kind === "stances" ? stanceGroups : actorGroups)(context, comparison.ids)
    : [...actorGroups(context, []), ...stanceGroups(context, [])];
  return groups.filter(({ offered }) => offered.length > 0);
}
