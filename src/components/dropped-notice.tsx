import { FACETS } from "../domain/entries.ts";
import type { Dropped } from "../url/view-params.ts";
import { useReader } from "./reader.tsx";

/** How much of a dropped value is shown: enough to recognize it. */
const SHOWN_OF_DROPPED = 40;

/** Names what an address asks for and we do not have. */
export function DroppedNotice({ dropped }: { readonly dropped: readonly Dropped[] }) {
  const { messages } = useReader();
  if (dropped.length === 0) return null;
  const names = dropped.map(({ name, value }) => {
    if (name === "q") return messages.home.droppedName.q;
    const isFacet = FACETS.find((facet) => facet === name);
    const label = isFacet ? messages.home.facet[isFacet] : messages.home.droppedName[name as "view" | "sort"];
    const short = value.length > SHOWN_OF_DROPPED ? `${value.slice(0, SHOWN_OF_DROPPED)}…` : value;
    return messages.home.droppedValue(label, short);
  });
  return <p className="mt-3 rounded-sm border border-edge bg-panel p-3">{messages.home.dropped(names)}</p>;
}
