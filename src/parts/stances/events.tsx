import { compareEdtf } from "../../model/edtf.ts";
import type { CorpusEvent } from "../../model/schema.ts";
import { eventAnchor } from "../../url/paths.ts";
import { EvidencePlaces } from "../evidence/evidence-places.tsx";
import { Highlighted } from "../evidence/highlighted.tsx";
import { usePageContext } from "../page-context.tsx";

/** An event in words, with links to the places of its evidence. */
function EventText({ event }: { readonly event: CorpusEvent }) {
  const { show } = usePageContext();
  return (
    <>
      <span className="font-semibold">
        <Highlighted text={event.title} />
        <span>. </span>
      </span>
      {event.summary && (
        <span className="text-muted">
          <Highlighted text={event.summary} />
          <span> </span>
        </span>
      )}
      <EvidencePlaces evidence={event.evidence} about={show(event.title)} inText />
    </>
  );
}

/** Events in the order of time, with dates as precise as their source. */
export function Events({ events }: { readonly events: readonly CorpusEvent[] }) {
  const { date } = usePageContext();
  return (
    <div className="@container">
      <ol className="gap-x-12 @4xl:text-sm @4xl:has-[>:nth-child(2)]:columns-2">
        {events
          .toSorted((a, b) => compareEdtf(a.date, b.date))
          .map((event) => (
            <li
              key={event.id}
              className="grid break-inside-avoid gap-x-6 pb-3 @lg:grid-cols-[11rem_minmax(0,1fr)]"
            >
              <span className="text-sm text-muted @lg:pt-0.5 @4xl:pt-0">{date(event.date)}</span>
              <span id={eventAnchor(event.id)} tabIndex={-1}>
                <EventText event={event} />
              </span>
            </li>
          ))}
      </ol>
    </div>
  );
}
