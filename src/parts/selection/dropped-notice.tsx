import { type Facet, FACETS } from "../../domain/entries.ts";
import type { Dropped } from "../../url/page-params.ts";
import { usePageContext } from "../page-context.tsx";
import { shortened } from "../../reading/shortened.ts";

/** Names what an address asks for and we do not have. */
export function DroppedNotice({ dropped }: { readonly dropped: readonly Dropped[] }) {
  const { messages, actorName } = usePageContext();
  if (dropped.length === 0) return null;
  const names = dropped.map(({ name, value, most }) => {
    // An actor beyond the most that can be followed is on record, and has a name.
    if (most !== undefined) return messages.selection.tooMany(actorName(value), most);
    if (name === "q") return messages.selection.droppedName.q;
    const isFacet = FACETS.find((facet) => facet === name);
    const label = isFacet
      ? messages.selection.facet[isFacet]
      : messages.selection.droppedName[name as Exclude<typeof name, Facet | "q">];
    return messages.selection.droppedValue(label, shortened(value));
  });
  return (
    <p className="mt-3 rounded-sm border border-edge bg-panel p-3">{messages.selection.dropped(names)}</p>
  );
}
