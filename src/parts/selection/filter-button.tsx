import { useState } from "react";
import { toggleValue } from "../../domain/filter.ts";
import type { SearchResult } from "../../domain/search-result.ts";
import { tallyOf } from "../../domain/tally.ts";
import type { Model } from "../../model/model.ts";
import { Popover } from "../../ui/popover.tsx";
import { type OnDemand, OnDemandPart } from "../page/on-demand.tsx";
import { usePageContext } from "../page-context.tsx";
import { FILTER_PANEL } from "./filter-panel.ts";
import type * as FiltersModule from "./filters.tsx";
import type { Selected } from "./selected-page.tsx";

const FILTERS: OnDemand<typeof FiltersModule> = { load: () => import("./filters.tsx"), messages: [] };

interface FilterButtonProps extends Pick<Selected, "state" | "entries" | "ask"> {
  readonly found: SearchResult;
  /** The model as of now, whatever date is shown. */
  readonly whole: Model;
}

/** The button and the panel of the filters. They load when the panel is first opened. */
export function FilterButton({ state, entries, ask, found, whole }: FilterButtonProps) {
  const { messages } = usePageContext();
  const [isAsked, setAsked] = useState(false);
  const { selection } = state;
  return (
    <Popover id={FILTER_PANEL} label={messages.selection.filters} onOpen={() => setAsked(true)}>
      {isAsked && (
        <OnDemandPart part={FILTERS}>
          {({ Filters }) => (
            <Filters
              selection={selection}
              found={found}
              left={tallyOf(entries)}
              onToggle={(facet, value) =>
                ask((now) => ({ selection: toggleValue(now.selection, facet, value) }))
              }
              onRange={(limit, value) => ask((now) => ({ selection: { ...now.selection, [limit]: value } }))}
              whole={whole}
              asOf={state.asOf}
              onAsOf={(value) => ask(() => ({ asOf: value }))}
            />
          )}
        </OnDemandPart>
      )}
    </Popover>
  );
}
