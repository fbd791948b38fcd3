import { useMemo } from "react";
import { type Params, useLocation } from "react-router";
import { Breadcrumb } from "../../parts/page/breadcrumb.tsx";
import { type OnDemand, OnDemandPart } from "../../parts/page/on-demand.tsx";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { PageTools } from "../../parts/tools/page-tools.tsx";
import { PrintedEarly } from "../../parts/page/printed-early.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { shortened } from "../../reading/shortened.ts";
import { recordedEntries } from "../../domain/entries.ts";
import { stancesIn } from "../../domain/filter.ts";
import { get } from "../../model/model.ts";
import { type Comparison, comparePath, DROP_REASONS, MAX_COMPARED } from "../../url/compare-params.ts";
import { ChoiceField, SECOND_FIELD } from "./choice-field.tsx";
import type * as Compared from "./compared.ts";
import { comparisonIn } from "./comparison-in.ts";
import { comparedName } from "./compared-names.ts";
import { PairsToBegin, WithoutScript } from "./none-chosen.tsx";
import type { Head, PageModule } from "../../parts/page/head.ts";

function titleOf(context: PageContext, comparison: Comparison | undefined): string {
  const { list, messages } = context;
  if (!comparison) return messages.titles.compare;
  const { kind, ids } = comparison;
  return messages.comparePage.titleOf(list(ids.map((id) => comparedName(context, kind, id))));
}

function compareHead(context: PageContext, _: Readonly<Params>, search = ""): Head {
  const { comparison } = comparisonIn(context.model, search);
  return { title: titleOf(context, comparison), description: context.messages.comparePage.description };
}

/** The greater part of the page, which no other page needs. */
const COMPARED: OnDemand<typeof Compared> = { load: () => import("./compared.ts"), messages: [] };

/** The fields for the first two, one of which may be selected; below them, what to begin with. */
function Choosing({ comparison }: { readonly comparison: Comparison | undefined }) {
  const { field, one } = usePageContext().messages.comparePage;
  return (
    <>
      {comparison && <p className="mt-3 text-lg">{one[comparison.kind]}</p>}
      <div className="mt-6 grid items-start gap-x-12 gap-y-6 sm:grid-cols-2">
        {comparison ? (
          <OnDemandPart part={COMPARED}>
            {({ OneChosen }) => <OneChosen comparison={comparison} />}
          </OnDemandPart>
        ) : (
          <ChoiceField id="compare-first" label={field.first} comparison={comparison} />
        )}
        <ChoiceField
          key={SECOND_FIELD}
          id={SECOND_FIELD}
          label={comparison ? field.second[comparison.kind] : field.either}
          comparison={comparison}
        />
      </div>
      {comparison ? (
        <OnDemandPart part={COMPARED}>{({ Partners }) => <Partners comparison={comparison} />}</OnDemandPart>
      ) : (
        <PairsToBegin />
      )}
    </>
  );
}

/** Two or more in columns, and the field that adds another. */
function Columns({ comparison }: { readonly comparison: Comparison }) {
  const context = usePageContext();
  const { model, messages, paths } = context;
  const { kind, ids } = comparison;
  const isOfActors = kind === "actors";
  const entries = ids.flatMap((id) =>
    recordedEntries(model).filter(({ actor, stance }) => (isOfActors ? actor : stance?.id) === id),
  );
  const stances = stancesIn(entries);
  return (
    <>
      <div className="mt-4 flex flex-wrap items-end justify-between gap-x-12 gap-y-4">
        <PageTools
          title={titleOf(context, comparison)}
          path={comparePath(paths.compare, comparison)}
          stances={stances}
          entries={entries}
        />
        {ids.length < MAX_COMPARED && (
          <div className="w-full md:w-96">
            <ChoiceField
              id="compare-another"
              label={messages.comparePage.field.another[kind]}
              comparison={comparison}
            />
          </div>
        )}
      </div>
      <OnDemandPart part={COMPARED}>
        {({ ComparedActors, ComparedStances }) =>
          isOfActors ? (
            <ComparedActors actors={ids.map((id) => get(model.byId.actors, id))} comparison={comparison} />
          ) : (
            <ComparedStances stances={stances} comparison={comparison} />
          )
        }
      </OnDemandPart>
    </>
  );
}

/** The comparison that the address names; with fewer than two stances or actors, the ways to add more. */
function ComparePage() {
  const { model, messages } = usePageContext();
  const { search } = useLocation();
  const { comparison, dropped } = useMemo(() => comparisonIn(model, search), [model, search]);
  const words = messages.comparePage;
  return (
    <article>
      <Breadcrumb />
      <PageHeading>{messages.titles.compare}</PageHeading>
      {!comparison && (
        <>
          <p className="mt-3 max-w-measure text-lg">{words.description}</p>
          <p className="mt-1 max-w-measure text-muted">{words.how}</p>
        </>
      )}
      {DROP_REASONS.filter((reason) => dropped.some((each) => each.reason === reason)).map((reason) => (
        <p key={reason} className="mt-3 rounded-sm border border-edge bg-panel p-3">
          {words.dropped[reason](
            dropped.filter((each) => each.reason === reason).map(({ id }) => messages.quote(shortened(id))),
          )}
        </p>
      ))}
      <div className="by-query">
        {!comparison && (
          <>
            <PrintedEarly />
            <WithoutScript />
          </>
        )}
        {comparison && comparison.ids.length > 1 ? (
          <Columns comparison={comparison} />
        ) : (
          <Choosing comparison={comparison} />
        )}
      </div>
    </article>
  );
}

export const page: PageModule = {
  Component: ComparePage,
  head: compareHead,
  parts: (search) => (search === "" ? [] : [COMPARED]),
};
