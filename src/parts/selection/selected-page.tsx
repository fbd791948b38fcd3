/** The part of a page that shows what the reader's search and filters select, with the bar of controls above it. */
import { useMemo } from "react";
import { useLocation } from "react-router";
import { asOf } from "../../domain/as-of.ts";
import type { Entry } from "../../domain/entries.ts";
import { filterEntries, isEmptySelection, type Selection, whyEmpty } from "../../domain/filter.ts";
import { type Matrix, matrixOf } from "../../domain/matrix.ts";
import { tallyOf } from "../../domain/tally.ts";
import type { Model } from "../../model/model.ts";
import type { Elements } from "../../ui/content.ts";
import { type Dropped, type PageState, parsePageParams, printPageParams } from "../../url/page-params.ts";
import { normalizeQuery } from "../../url/query.ts";
import { SearchContext } from "../evidence/highlighted.tsx";
import { type OnDemand, OnDemandPart } from "../page/on-demand.tsx";
import { PrintedEarly } from "../page/printed-early.tsx";
import { usePageContext, WithModel } from "../page-context.tsx";
import { ActiveFilters } from "./active-filters.tsx";
import { AsOfNotice } from "./as-of-notice.tsx";
import { DroppedNotice } from "./dropped-notice.tsx";
import { EmptyAnswer } from "./empty-answer.tsx";
import { FilterButton } from "./filter-button.tsx";
import { type Ask, useAsk } from "./use-ask.ts";
import { focusResult, NO_SEARCH, RESULT_ID, SEARCH, type SearchModule } from "./search.ts";

/** What the reader's search and filters select. */
export interface Selected {
  /** The model as of the date that the address names. */
  readonly model: Model;
  readonly state: PageState;
  /** The selection of the state: the same object as long as it says the same. */
  readonly selection: Selection;
  readonly entries: readonly Entry[];
  readonly matrix: Matrix;
  /** The ids of the followed actors: the same object as long as it says the same. */
  readonly follow: readonly string[];
  /** The address of the same page with another state, or of the page at another path. */
  readonly href: (change: Partial<PageState>, to?: string) => string;
  readonly ask: Ask;
}

/** Returns the parts that a page with a selection loads for a query before it is shown. */
export function partsOfSelection(search: string): readonly OnDemand[] {
  return normalizeQuery(new URLSearchParams(search).get("q") ?? "") === "" ? [] : [SEARCH];
}

interface SelectedPageProps {
  /** The path of the page. */
  readonly path: string;
  /** The controls beside the filters. */
  readonly controls?: (selected: Selected) => Elements;
  /** More text on the result, such as a number of events. */
  readonly more?: (selected: Selected) => readonly string[];
  /** Says whether the page shows something although no entry is left. */
  readonly isShown?: (selected: Selected) => boolean;
  readonly children: (selected: Selected) => Elements;
}

interface ResultsProps extends SelectedPageProps, SearchModule {
  /** The model as of now. The context has the model as of the date that the address names. */
  readonly whole: Model;
  readonly state: PageState;
  readonly dropped: readonly Dropped[];
}

/** Returns the same object as long as a value of texts and lists says the same. */
function useSame<T>(value: T): T {
  const said = JSON.stringify(value);
  return useMemo(() => JSON.parse(said) as T, [said]);
}

function Results({
  createSearch,
  whole,
  state,
  dropped,
  path,
  controls,
  more,
  isShown,
  children,
}: ResultsProps) {
  const { model, locale, messages, ownWords } = usePageContext();
  const { asOf: date } = state;
  // The same objects as long as they say the same: another order, or an actor to follow, need not filter again.
  const selection = useSame(state.selection);
  const follow = useSame(state.follow);
  const search = useMemo(() => createSearch(model, locale), [createSearch, model, locale]);
  const found = useMemo(() => search(selection.q), [search, selection.q]);
  const entries = useMemo(() => filterEntries(model, selection, found), [model, selection, found]);
  const matrix = useMemo(() => matrixOf(model, selection, entries), [model, selection, entries]);
  const href = (change: Partial<PageState>, to = path) => to + printPageParams({ ...state, ...change });
  const ask = useAsk(path, whole);
  const selected: Selected = { model, state, selection, entries, matrix, follow, href, ask };
  const words = messages.selection;
  const isEmpty = entries.length === 0 && !isShown?.(selected);
  const [actors, issues] = isEmpty ? [0, 0] : [matrix.rows.length, matrix.issues.length];
  const result = [
    words.result(tallyOf(entries), model.stances.length, actors, issues),
    ...(more?.(selected) ?? []),
  ].join(", ");
  const isSelected = !isEmptySelection(selection) || date !== "";
  return (
    <SearchContext value={found.entries ? found : undefined}>
      <div className="flex flex-wrap items-center gap-x-3 py-0.5 print:hidden">
        {controls?.(selected)}
        <div className="shrink-0 noscript:hidden">
          <FilterButton state={state} entries={entries} ask={ask} found={found} whole={whole} />
        </div>
      </div>
      <ActiveFilters
        selection={selection}
        href={(next) => href({ selection: next })}
        ask={ask}
        onRemove={focusResult}
      />
      <AsOfNotice asOf={date} nowHref={href({ asOf: "" })} ask={ask} onRemove={focusResult} />
      <DroppedNotice dropped={dropped} />
      <p
        id={RESULT_ID}
        {...ownWords}
        role="status"
        tabIndex={-1}
        className={`py-2 text-sm text-muted outline-offset-0 ${isSelected ? "" : "not-focus-visible:sr-only"}`}
      >
        {result}
      </p>
      {isEmpty ? (
        <EmptyAnswer
          why={whyEmpty(model, selection, found)}
          named={found.named()}
          selection={selection}
          asOf={date}
          href={(next) => href({ selection: next })}
          ask={ask}
          onRemove={focusResult}
        />
      ) : (
        children(selected)
      )}
    </SearchContext>
  );
}

/** Shows what the address selects of the model: search, filters, date. */
export function SelectedPage(props: SelectedPageProps) {
  const { model, messages } = usePageContext();
  const { search } = useLocation();
  const { state, dropped } = useMemo(
    () => parsePageParams(new URLSearchParams(search), model),
    [search, model],
  );
  return (
    <>
      <noscript>
        <p className="sr-only">{messages.selection.needsScript}</p>
      </noscript>
      <div className="by-query">
        <PrintedEarly />
        <OnDemandPart part={state.selection.q === "" ? NO_SEARCH : SEARCH}>
          {({ createSearch }) => (
            <WithModel model={state.asOf === "" ? model : asOf(model, state.asOf)}>
              <Results {...props} createSearch={createSearch} whole={model} state={state} dropped={dropped} />
            </WithModel>
          )}
        </OnDemandPart>
      </div>
    </>
  );
}
