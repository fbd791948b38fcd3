import type { Params } from "react-router";
import { Breadcrumb } from "../../parts/page/breadcrumb.tsx";
import { Link } from "../../parts/page/link.tsx";
import { type OnDemand, OnDemandPart } from "../../parts/page/on-demand.tsx";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { PageTools } from "../../parts/tools/page-tools.tsx";
import { PairOffer } from "../../parts/tray/pair-offer.tsx";
import { PrintedEarly } from "../../parts/page/printed-early.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { shortened } from "../../reading/shortened.ts";
import { trayItemName } from "../../parts/tray/tray-item.ts";
import { useTray } from "../../parts/tray/tray-context.tsx";
import { recordedEntries } from "../../domain/entries.ts";
import { stancesIn } from "../../domain/filter.ts";
import { currentId } from "../../model/former-ids.ts";
import { get } from "../../model/model.ts";
import { comparePath, DROP_REASONS, parseTray, type Tray } from "../../url/tray.ts";
import type * as Compared from "./compared.ts";
import type { Head, PageModule } from "../../parts/page/head.ts";

function titleOf(context: PageContext, tray: Tray | undefined): string {
  const { list, messages } = context;
  if (!tray) return messages.titles.compare;
  return messages.comparePage.titleOf(list(tray.ids.map((id) => trayItemName(context, tray, id))));
}

function compareHead(context: PageContext, _: Readonly<Params>, search = ""): Head {
  const { tray } = parseTray(search, (kind, id) => currentId(context.model, kind, id), true);
  return { title: titleOf(context, tray), description: context.messages.comparePage.description };
}

/** The greater part of the page, which no other page needs. */
const COMPARED: OnDemand<typeof Compared> = { load: () => import("./compared.ts"), messages: [] };

/** What this page is for, and how to fill it. */
function Empty() {
  const { messages, paths } = usePageContext();
  const words = messages.comparePage;
  return (
    <>
      <PrintedEarly />
      <noscript>
        <p className="mt-3 max-w-measure rounded-sm border border-edge bg-panel p-3">{words.needsScript}</p>
      </noscript>
      <div className="prose-list mt-6 max-w-measure">
        {words.how.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          <Link to={`${paths.home}?view=list`} className="target font-semibold">
            {words.list}
          </Link>
        </p>
      </div>
      <PairOffer />
    </>
  );
}

/** Two or more in columns, or one with suggestions of what to compare it with. */
function Filled({ tray }: { readonly tray: Tray }) {
  const context = usePageContext();
  if (tray.ids.length === 1)
    return (
      <OnDemandPart part={COMPARED}>{({ ComparePartners }) => <ComparePartners tray={tray} />}</OnDemandPart>
    );
  const { model, paths } = context;
  const isOfActors = tray.kind === "actors";
  const entries = tray.ids.flatMap((id) =>
    recordedEntries(model).filter(({ actor, stance }) => (isOfActors ? actor : stance?.id) === id),
  );
  const stances = stancesIn(entries);
  return (
    <>
      <div className="mt-4">
        <PageTools
          title={titleOf(context, tray)}
          path={comparePath(paths.compare, tray)}
          stances={stances}
          entries={entries}
        />
      </div>
      <OnDemandPart part={COMPARED}>
        {({ ComparedActors, ComparedStances }) =>
          isOfActors ? (
            <ComparedActors actors={tray.ids.map((id) => get(model.byId.actors, id))} tray={tray} />
          ) : (
            <ComparedStances stances={stances} tray={tray} />
          )
        }
      </OnDemandPart>
    </>
  );
}

/** The comparison that the address names; with fewer than two stances or actors, the ways to add more. */
function ComparePage() {
  const context = usePageContext();
  const { messages } = context;
  const { tray, dropped } = useTray();
  const words = messages.comparePage;
  return (
    <article>
      <Breadcrumb />
      <PageHeading>{messages.titles.compare}</PageHeading>
      {!tray && <p className="mt-3 max-w-measure text-lg">{words.description}</p>}
      {DROP_REASONS.filter((reason) => dropped.some((each) => each.reason === reason)).map((reason) => (
        <p key={reason} className="mt-3 rounded-sm border border-edge bg-panel p-3">
          {words.dropped[reason](
            dropped.filter((each) => each.reason === reason).map(({ id }) => messages.quote(shortened(id))),
          )}
        </p>
      ))}
      <div className="by-query">{tray ? <Filled tray={tray} /> : <Empty />}</div>
    </article>
  );
}

export const page: PageModule = {
  Component: ComparePage,
  head: compareHead,
  parts: (search) => (search === "" ? [] : [COMPARED]),
};
