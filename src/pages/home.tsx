import { type ReactNode, useMemo } from "react";
import { useLocation, useNavigate, useNavigationType } from "react-router";
import { ActiveFilters } from "../components/active-filters.tsx";
import { Filters } from "../components/filters.tsx";
import { IssueCards } from "../components/issue-cards.tsx";
import { Legend } from "../components/legend.tsx";
import { Link } from "../components/link.tsx";
import { SearchContext } from "../components/marked.tsx";
import { MatrixTable } from "../components/matrix-table.tsx";
import { PageHeading } from "../components/page-heading.tsx";
import { PageTools } from "../components/page-tools.tsx";
import { PairOffer } from "../components/pair-offer.tsx";
import { type Reader, useReader } from "../components/reader.tsx";
import { SearchField } from "../components/search-field.tsx";
import { Sentences } from "../components/sentences.tsx";
import { quotedStance } from "../components/share-text.ts";
import { shortened } from "../components/shortened.ts";
import { SourceLine } from "../components/source-line.tsx";
import { StanceList } from "../components/stance-list.tsx";
import { useTray } from "../components/tray-context.tsx";
import { useNarrow } from "../components/use-narrow.ts";
import { FACETS, facetValues } from "../domain/entries.ts";
import { filterEntries, type Selection, stancesIn, toggleValue } from "../domain/filter.ts";
import { matrixOf } from "../domain/matrix.ts";
import { createSearch } from "../domain/search.ts";
import {
  type Dropped,
  normalizeQuery,
  parseViewParams,
  printViewParams,
  type View,
  VIEWS,
  type ViewState,
} from "../url/view-params.ts";
import type { Head } from "./head.ts";

export function homeHead({ model, say }: Reader): Head {
  return { title: say(model.title), description: say(model.description) };
}

const RESULT_ID = "result";

function DroppedNotice({ dropped }: { readonly dropped: readonly Dropped[] }) {
  const { messages } = useReader();
  if (dropped.length === 0) return null;
  const names = dropped.map(({ name, value }) => {
    if (name === "q") return messages.home.droppedName.q;
    const isFacet = FACETS.find((facet) => facet === name);
    const label = isFacet ? messages.home.facet[isFacet] : messages.home.droppedName[name as "view" | "sort"];
    return messages.home.droppedValue(label, shortened(value));
  });
  return <p className="mt-3 rounded border border-edge bg-panel p-3">{messages.home.dropped(names)}</p>;
}

interface ViewNavigationProps {
  readonly active: View;
  readonly href: (view: View) => string;
}

function ViewNavigation({ active, href }: ViewNavigationProps) {
  const { messages } = useReader();
  return (
    <nav aria-label={messages.home.views}>
      <ul className="flex rounded border border-edge">
        {VIEWS.map((view) => (
          <li key={view} className="border-edge not-first:border-l">
            <Link
              id={`view-${view}`}
              to={href(view)}
              preventScrollReset
              aria-current={view === active ? "true" : undefined}
              className="inline-flex min-h-11 items-center px-3 text-sm text-ink no-underline hover:bg-panel aria-current:bg-ink aria-current:text-paper"
            >
              {messages.home.view[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The comparison view: what the address selects, in the way of reading that it names. */
export function HomePage() {
  const reader = useReader();
  const { model, locale, messages, paths, say } = reader;
  const narrow = useNarrow();
  const location = useLocation();
  const navigate = useNavigate();
  const { carry } = useTray();
  const typedHere =
    useNavigationType() !== "POP" && (location.state as { typed?: boolean } | null)?.typed === true;
  const { state, dropped } = useMemo(
    () => parseViewParams(new URLSearchParams(location.search), facetValues(model)),
    [location.search, model],
  );
  const { view, selection, sort } = state;
  const search = useMemo(() => createSearch(model, locale), [model, locale]);
  const found = useMemo(() => search(selection.q), [search, selection.q]);
  const entries = useMemo(() => filterEntries(model, selection, found), [model, selection, found]);
  const matrix = useMemo(() => matrixOf(model, selection, entries), [model, selection, entries]);
  const stances = stancesIn(entries);
  const silences = entries.length - stances.length;

  const href = (change: Partial<ViewState>) => paths.home + printViewParams({ ...state, ...change });
  const hrefOf = (next: Selection) => href({ selection: next });

  const views: Record<View, () => ReactNode> = {
    table: () => (
      <>
        {narrow !== true && (
          <div className="hidden md:block print:hidden">
            <MatrixTable matrix={matrix} />
          </div>
        )}
        {/* A page of paper has no room for as many columns as a corpus has issues. */}
        {narrow !== false && (
          <div className="gap-6 md:hidden print:block print:columns-2">
            <IssueCards matrix={matrix} />
          </div>
        )}
      </>
    ),
    sentences: () => <Sentences matrix={matrix} />,
    list: () => <StanceList stances={stances} sort={sort} sortHref={(next) => href({ sort: next })} />,
  };

  return (
    <SearchContext value={found.entries ? found : undefined}>
      <PageHeading>{say(model.title)}</PageHeading>
      <p className="mt-3 max-w-3xl text-lg">{say(model.description)}</p>
      <SourceLine />
      <PairOffer />
      <noscript>
        <p className="mt-3 rounded border border-edge bg-panel p-3">{messages.home.needsScript}</p>
      </noscript>

      <div className="mt-6 flex flex-wrap gap-3">
        <SearchField
          q={selection.q}
          typedHere={typedHere}
          onType={(text, begins) =>
            void navigate(carry(hrefOf({ ...selection, q: normalizeQuery(text) })), {
              replace: !begins,
              preventScrollReset: true,
              state: { typed: true },
            })
          }
        />
        <ViewNavigation active={view} href={(next) => href({ view: next })} />
      </div>
      <div className="mt-3">
        <Filters
          selection={selection}
          found={found}
          onToggle={(facet, value) =>
            // At once: a checkbox that waits for the answer would jump back under the reader's finger.
            void navigate(carry(hrefOf(toggleValue(selection, facet, value))), {
              preventScrollReset: true,
              flushSync: true,
            })
          }
        />
      </div>
      <ActiveFilters
        selection={selection}
        href={hrefOf}
        onRemove={() => document.getElementById(RESULT_ID)?.focus({ preventScroll: true })}
      />
      <DroppedNotice dropped={dropped} />
      <PageTools
        title={say(model.title)}
        path={href({})}
        quoted={() => stances.flatMap((stance) => quotedStance(reader, stance))}
        stances={stances}
      />

      <h2 className="sr-only">{messages.compare}</h2>
      <p id={RESULT_ID} role="status" tabIndex={-1} className="mt-4 mb-2 text-sm text-muted">
        {messages.home.result(stances.length, model.stances.length, matrix.rows.length, matrix.issues.length)}
        {silences > 0 && `, ${messages.home.resultSilences(silences)}`}
      </p>
      {entries.length === 0 ? (
        <div className="rounded border border-line p-6">
          <p className="text-lg font-semibold">{messages.home.nothing}</p>
          <p className="mt-1">{messages.home.nothingHint}</p>
          <Link to={paths.home} className="mt-3 inline-flex min-h-11 items-center font-semibold">
            {messages.home.startAgain}
          </Link>
        </div>
      ) : (
        views[view]()
      )}
      <Legend />
    </SearchContext>
  );
}
