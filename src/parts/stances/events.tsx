import { compareEdtf } from "../../model/edtf.ts";
import type { CorpusEvent } from "../../model/schema.ts";
import { get } from "../../model/model.ts";
import { eventAnchor } from "../../url/paths.ts";
import { placeTitle } from "../../reading/excerpt-place.ts";
import { fill } from "../../ui/fill.tsx";
import { Link } from "../page/link.tsx";
import { Highlighted } from "../evidence/highlighted.tsx";
import { usePageContext } from "../page-context.tsx";

/** An event in words, with the way to where its source tells of it. */
export function EventText({ event }: { readonly event: CorpusEvent }) {
  const { model, paths, messages, show } = usePageContext();
  const [first] = event.evidence.map((id) => get(model.byId.excerpts, id));
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
      {first && (
        <Link to={paths.excerpt(first)} className="text-sm whitespace-nowrap">
          <span>{placeTitle(messages, first)}</span>
          <span className="sr-only">{fill(messages.excerpt.about, show(event.title))}</span>
        </Link>
      )}
    </>
  );
}

/** Events in the order of time, with dates as precise as their source. */
export function Events({ events }: { readonly events: readonly CorpusEvent[] }) {
  const { date } = usePageContext();
  return (
    <ol className="grid gap-x-6 gap-y-3 sm:grid-cols-[12rem_minmax(0,1fr)]">
      {events
        .toSorted((a, b) => compareEdtf(a.date, b.date))
        .map((event) => (
          <li key={event.id} className="contents">
            <span className="text-sm text-muted sm:pt-0.5">{date(event.date)}</span>
            <span id={eventAnchor(event.id)} tabIndex={-1} className="-mt-2 sm:mt-0">
              <EventText event={event} />
            </span>
          </li>
        ))}
    </ol>
  );
}
