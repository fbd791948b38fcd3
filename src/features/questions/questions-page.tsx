import { useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { ActiveFilters } from "./active-filters.tsx";
import { AsOfNotice } from "./as-of-notice.tsx";
import { DroppedNotice } from "./dropped-notice.tsx";
import { EmptyAnswer } from "./empty-answer.tsx";
import { Filters } from "./filters.tsx";
import { IssueCards } from "./issue-cards.tsx";
import { Legend } from "../../parts/evidence/legend.tsx";
import { SearchContext } from "../../parts/evidence/highlighted.tsx";
import { MatrixTable } from "./matrix-table.tsx";
import { loadOnDemand, type OnDemand, OnDemandPart } from "../../parts/page/on-demand.tsx";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { PageTools } from "../../parts/tools/page-tools.tsx";
import { PairOffer } from "../../parts/tray/pair-offer.tsx";
import { type PageContext, usePageContext, WithModel } from "../../parts/page-context.tsx";
import { SearchField } from "./search-field.tsx";
import { PrintedEarly } from "../../parts/page/printed-early.tsx";
import { SourceLine } from "../../parts/page/source-line.tsx";
import { useTray } from "../../parts/tray/tray-context.tsx";
import { ViewNavigation } from "./view-navigation.tsx";
import { WideOrNarrow } from "../../parts/page/wide-or-narrow.tsx";
import { asOf } from "../../domain/as-of.ts";
import {
  filterEntries,
  type Selection,
  silencesIn,
  stancesIn,
  toggleValue,
  whyEmpty,
} from "../../domain/filter.ts";
import { matrixOf } from "../../domain/matrix.ts";
import type * as Search from "../../domain/search.ts";
import { NOT_SEARCHED } from "../../domain/search-result.ts";
import { tallyOf } from "../../domain/tally.ts";
import { eventsIn, momentsOf } from "../../domain/moments.ts";
import type { Model } from "../../model/model.ts";
import type { Elements } from "../../ui/content.ts";
import {
  type Dropped,
  normalizeQuery,
  parseViewParams,
  printViewParams,
  type View,
  viewIn,
  type ViewState,
} from "../../url/view-params.ts";
import type * as Scale from "./scale-view.tsx";
import type * as List from "./stance-list.tsx";
import type * as InSentences from "../../parts/stances/sentences.tsx";
import type * as InTime from "../../parts/timeline/timeline.tsx";
import type { Head, PageModule } from "../../parts/page/head.ts";

function homeHead({ model, say }: PageContext): Head {
  return { title: say(model.title), description: say(model.description) };
}

const RESULT_ID = "result";

interface ViewParts {
  readonly scale: OnDemand<typeof Scale>;
  readonly sentences: OnDemand<typeof InSentences>;
  readonly list: OnDemand<typeof List>;
  readonly timeline: OnDemand<typeof InTime>;
}

/** The views that load when they are first opened. */
const VIEW_PARTS: ViewParts = {
  scale: { load: () => import("./scale-view.tsx"), messages: [] },
  sentences: { load: () => import("../../parts/stances/sentences.tsx"), messages: [] },
  list: { load: () => import("./stance-list.tsx"), messages: [] },
  timeline: { load: () => import("../../parts/timeline/timeline.tsx"), messages: ["timeline"] },
};

/** The search. It loads when the reader first uses the search field. */
const SEARCH: OnDemand<Pick<typeof Search, "createSearch">> = {
  load: () => import("../../domain/search.ts"),
  messages: [],
};
const NO_SEARCH: typeof SEARCH = { ...SEARCH, here: { createSearch: () => () => NOT_SEARCHED } };

function partsFor(search: string): readonly OnDemand[] {
  const params = new URLSearchParams(search);
  const view = viewIn(params);
  return [
    ...(view === "table" ? [] : [VIEW_PARTS[view]]),
    ...(normalizeQuery(params.get("q") ?? "") === "" ? [] : [SEARCH]),
  ];
}

interface ResultsProps extends Pick<typeof Search, "createSearch"> {
  /** The model as of now. The context has the model as of the date that the address names. */
  readonly whole: Model;
  readonly state: ViewState;
  readonly dropped: readonly Dropped[];
}

/** The entries that the address selects, in the view that it names, with the filters. */
function Results({ createSearch, whole, state, dropped }: ResultsProps) {
  const { model, locale, messages, paths, ownWords, say } = usePageContext();
  const navigate = useNavigate();
  const { carry } = useTray();
  const { view, selection, sort, asOf: date } = state;
  const search = useMemo(() => createSearch(model, locale), [createSearch, model, locale]);
  const found = useMemo(() => search(selection.q), [search, selection.q]);
  const entries = useMemo(() => filterEntries(model, selection, found), [model, selection, found]);
  const matrix = useMemo(() => matrixOf(model, selection, entries), [model, selection, entries]);
  const stances = stancesIn(entries);
  const tally = tallyOf(entries);
  const moments = momentsOf(eventsIn(model, selection, entries), stances);
  const events = moments.flatMap((moment) => moment.events);
  const result = [
    messages.home.result(tally, model.stances.length, matrix.rows.length, matrix.issues.length),
    ...(view === "timeline" ? [messages.home.resultEvents(events.length)] : []),
  ].join(", ");
  const isEmpty = entries.length === 0 && (view !== "timeline" || events.length === 0);

  const href = (change: Partial<ViewState>) => paths.home + printViewParams({ ...state, ...change });
  const hrefOf = (next: Selection) => href({ selection: next });

  const change = (next: Partial<ViewState>) =>
    // At once: a checkbox that waits for the answer would jump back under the reader's finger.
    void navigate(carry(href(next)), { preventScrollReset: true, flushSync: true });

  const views: Record<View, () => Elements> = {
    table: () => (
      <WideOrNarrow
        wide={
          <div className="hidden md:block print:block">
            <MatrixTable matrix={matrix} />
          </div>
        }
        narrow={
          // Where the page holds both, as without the script, the table is what is printed.
          <div className="gap-6 md:hidden print:hidden print:columns-2 print:only:block">
            <IssueCards matrix={matrix} />
          </div>
        }
      />
    ),
    scale: () => (
      <OnDemandPart part={VIEW_PARTS.scale}>
        {({ ScaleView }) => <ScaleView matrix={matrix} tableHref={href({ view: "table" })} />}
      </OnDemandPart>
    ),
    sentences: () => (
      <OnDemandPart part={VIEW_PARTS.sentences}>
        {({ Sentences }) => <Sentences matrix={matrix} />}
      </OnDemandPart>
    ),
    list: () => (
      <OnDemandPart part={VIEW_PARTS.list}>
        {({ StanceList }) => (
          <StanceList entries={entries} sort={sort} sortHref={(next) => href({ sort: next })} />
        )}
      </OnDemandPart>
    ),
    timeline: () => (
      <OnDemandPart part={VIEW_PARTS.timeline}>
        {({ Timeline }) => <Timeline moments={moments} silences={silencesIn(entries)} />}
      </OnDemandPart>
    ),
  };

  return (
    <SearchContext value={found.entries ? found : undefined}>
      <div className="mt-3">
        <Filters
          selection={selection}
          found={found}
          left={tally}
          onToggle={(facet, value) => change({ selection: toggleValue(selection, facet, value) })}
          onRange={(limit, value) => change({ selection: { ...selection, [limit]: value } })}
          whole={whole}
          asOf={date}
          onAsOf={(value) => change({ asOf: value })}
        />
      </div>
      <ActiveFilters
        selection={selection}
        href={hrefOf}
        onRemove={() => document.getElementById(RESULT_ID)?.focus({ preventScroll: true })}
      />
      <AsOfNotice asOf={date} nowHref={href({ asOf: "" })} />
      <DroppedNotice dropped={dropped} />

      <h2 className="sr-only">{messages.titles.home}</h2>
      <div className="mt-3 mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p id={RESULT_ID} {...ownWords} role="status" tabIndex={-1} className="text-sm text-muted">
          {result}
        </p>
        <PageTools title={say(model.title)} path={href({})} stances={stances} entries={entries} />
      </div>
      {isEmpty ? (
        <EmptyAnswer
          why={whyEmpty(model, selection, found)}
          selection={selection}
          asOf={date}
          href={hrefOf}
        />
      ) : (
        views[view]()
      )}
    </SearchContext>
  );
}

/** The comparison view. */
function HomePage() {
  const { model, messages, paths, show, loadMessages } = usePageContext();
  const location = useLocation();
  const navigate = useNavigate();
  const { carry } = useTray();
  const { state, dropped } = useMemo(
    () => parseViewParams(new URLSearchParams(location.search), model),
    [location.search, model],
  );
  const { view, selection } = state;
  const href = (change: Partial<ViewState>) => paths.home + printViewParams({ ...state, ...change });
  return (
    <>
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div>
          <PageHeading>{show(model.title)}</PageHeading>
          <p className="mt-3 max-w-measure text-lg">{show(model.description)}</p>
          <SourceLine />
        </div>
        <PairOffer />
      </div>
      <noscript>
        <p className="mt-3 rounded-sm border border-edge bg-panel p-3">{messages.home.needsScript}</p>
      </noscript>

      <div className="by-query">
        <PrintedEarly />
        <div className="mt-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-3 border-b border-line">
          <ViewNavigation active={view} href={(next) => href({ view: next })} />
          <SearchField
            q={selection.q}
            onFocus={() => void loadOnDemand(SEARCH, loadMessages).catch(() => undefined)}
            onType={(text, begins) =>
              void navigate(carry(href({ selection: { ...selection, q: normalizeQuery(text) } })), {
                replace: !begins,
                preventScrollReset: true,
                state: { typed: true },
              })
            }
          />
        </div>
        <OnDemandPart part={selection.q === "" ? NO_SEARCH : SEARCH}>
          {({ createSearch }) => (
            <WithModel model={state.asOf === "" ? model : asOf(model, state.asOf)}>
              <Results createSearch={createSearch} whole={model} state={state} dropped={dropped} />
            </WithModel>
          )}
        </OnDemandPart>
      </div>
      <Legend />
    </>
  );
}

export const page: PageModule = { Component: HomePage, head: homeHead, parts: partsFor };
