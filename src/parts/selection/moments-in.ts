import { stancesIn } from "../../domain/filter.ts";
import { eventsIn, type Moment, momentsOf } from "../../domain/moments.ts";
import type { Selected } from "./selected-page.tsx";

/** The events and stances that a selection leaves, by date. */
export function momentsIn({ model, state: { selection }, entries }: Selected): readonly Moment[] {
  return momentsOf(eventsIn(model, selection, entries), stancesIn(entries));
}
