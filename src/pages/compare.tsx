import { useEffect, useEffectEvent } from "react";
import type { Params } from "react-router";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { Link } from "../components/link.tsx";
import { OnDemandPart, useOnDemand } from "../components/on-demand.tsx";
import { PageHeading } from "../components/page-heading.tsx";
import { PageTools } from "../components/page-tools.tsx";
import { PairOffer } from "../components/pair-offer.tsx";
import { PrintedEarly } from "../components/printed-early.tsx";
import { type Reader, useReader } from "../components/reader.tsx";
import { quotedStance } from "../components/share-text.ts";
import { shortened } from "../components/shortened.ts";
import { collectedName } from "../components/tray.tsx";
import { useTray } from "../components/tray-context.tsx";
import { recordedEntries } from "../domain/entries.ts";
import { stancesIn } from "../domain/filter.ts";
import { get } from "../model/model.ts";
import { comparePath, parseTray, type Tray } from "../url/tray.ts";
import type { Head } from "./head.ts";

function titleOf(reader: Reader, tray: Tray | undefined): string {
  const { list, messages } = reader;
  if (!tray) return messages.sideBySide.title;
  return messages.sideBySide.titleOf(list(tray.ids.map((id) => collectedName(reader, tray, id))));
}

export function compareHead(reader: Reader, _: Readonly<Params>, search = ""): Head {
  const { tray } = parseTray(search, reader.model.byId, true);
  return { title: titleOf(reader, tray), description: reader.messages.sideBySide.description };
}

/** The greater part of the page, which no other page needs. */
export const loadCompared = () => import("../components/tool-panels.ts");

/** What this page is for, and how to fill it. */
function Empty() {
  const { messages, paths } = useReader();
  const words = messages.sideBySide;
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

/** Two or more side by side, or one and what may stand beside it. */
function Filled({ tray }: { readonly tray: Tray }) {
  const reader = useReader();
  const part = useOnDemand(loadCompared);
  const ask = useEffectEvent(part.ask);
  useEffect(() => ask(), []);
  if (tray.ids.length === 1)
    return (
      <OnDemandPart part={part}>{({ ComparePartners }) => <ComparePartners tray={tray} />}</OnDemandPart>
    );
  const { model, paths } = reader;
  const isOfActors = tray.kind === "actors";
  const entries = tray.ids.flatMap((id) =>
    recordedEntries(model).filter(({ actor, stance }) => (isOfActors ? actor : stance?.id) === id),
  );
  const stances = stancesIn(entries);
  return (
    <>
      <div className="mt-4">
        <PageTools
          title={titleOf(reader, tray)}
          path={comparePath(paths.compare, tray)}
          quoted={() => stances.flatMap((stance) => quotedStance(reader, stance))}
          entries={entries}
        />
      </div>
      <OnDemandPart part={part}>
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

/** What the address collects, side by side; with less than two, the way to more. */
export function ComparePage() {
  const reader = useReader();
  const { messages } = reader;
  const { tray, dropped } = useTray();
  const words = messages.sideBySide;
  return (
    <article>
      <Breadcrumb />
      <PageHeading>{words.title}</PageHeading>
      {!tray && <p className="mt-3 max-w-measure text-lg">{words.description}</p>}
      {dropped.length > 0 && (
        <p className="mt-3 rounded-sm border border-edge bg-panel p-3">
          {words.dropped(dropped.map(({ id }) => messages.share.quote(shortened(id))))}
        </p>
      )}
      <div className="by-query">{tray ? <Filled tray={tray} /> : <Empty />}</div>
    </article>
  );
}
