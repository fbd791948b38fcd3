/** Renders the filters for a selection, which a page loads when they are opened. */
import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { asOf } from "../domain/as-of.ts";
import { filterEntries } from "../domain/filter.ts";
import { createSearch } from "../domain/search.ts";
import { tallyOf } from "../domain/tally.ts";
import { en } from "../messages/en/en.ts";
import type { Model } from "../model/model.ts";
import { PageContextProvider } from "../parts/page-context.tsx";
import { Filters } from "../parts/selection/filters.tsx";
import { allLoaded } from "../reading/page-text.ts";
import { parsePageParams } from "../url/page-params.ts";

const none = () => undefined;

/** Returns the HTML of the filters of a page with a query. */
export function renderFilters(whole: Model, params: URLSearchParams): string {
  const { state } = parsePageParams(params, whole);
  const model = state.asOf === "" ? whole : asOf(whole, state.asOf);
  const { selection } = state;
  const found = createSearch(model, "en")(selection.q);
  return renderToStaticMarkup(
    <MemoryRouter>
      <PageContextProvider model={model} locale="en" messages={en} regionNames={{}} loadMessages={allLoaded}>
        <Filters
          selection={selection}
          found={found}
          left={tallyOf(filterEntries(model, selection, found))}
          onToggle={none}
          onRange={none}
          whole={whole}
          asOf={state.asOf}
          onAsOf={none}
        />
      </PageContextProvider>
    </MemoryRouter>,
  );
}
