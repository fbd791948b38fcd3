import { Link } from "../page/link.tsx";
import { isAhead, type Moment, toldIn, type ToldEvent } from "../../domain/moments.ts";
import { namesSources, reportsOf } from "../../domain/sources.ts";
import { isExact } from "../../domain/time-axis.ts";
import { leadOf } from "../../model/evidence.ts";
import { get, groupBy } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import { briefPlaceOf } from "../../reading/excerpt-place.ts";
import { fill, join } from "../../ui/fill.tsx";
import { PositionSquare } from "../marks/position-square.tsx";
import { EvidencePlaces } from "../evidence/evidence-places.tsx";
import { Highlighted } from "../evidence/highlighted.tsx";
import { SourceNames } from "../evidence/source-names.tsx";
import { usePageContext } from "../page-context.tsx";

/** An event: its title, its issues, the places of its evidence, and the stances that it is about. */
function EventEntry({ told: { event, stances } }: { readonly told: ToldEvent }) {
  const { show, showList, issueText } = usePageContext();
  const named = new Set(stances.map(({ issue }) => issue));
  const issues = (event.issues ?? []).filter((id) => !named.has(id));
  return (
    <>
      <p className="break-inside-avoid pb-2">
        <span className="font-semibold">
          <Highlighted text={event.title} />
        </span>
        <span className="text-muted">
          <span> · </span>
          {issues.length > 0 && (
            <span>
              {showList(issues.map((id) => show(issueText(id))))}
              <span> · </span>
            </span>
          )}
        </span>
        <EvidencePlaces evidence={event.evidence} about={show(event.title)} inText brief />
      </p>
      {stances.map((stance) => (
        <StanceEntry key={stance.id} stance={stance} namesActor />
      ))}
    </>
  );
}

interface StanceEntryProps {
  readonly stance: Stance;
  /** False below the name of the actor: then only those who hear the link alone need it. */
  readonly namesActor?: boolean;
}

/** A stance: its position, its issue and the place of its lead excerpt, as one link to its page. */
function StanceEntry({ stance, namesActor = false }: StanceEntryProps) {
  const { model, messages, paths, show, actorText, issueText, positionText } = usePageContext();
  const place = briefPlaceOf(messages, leadOf(model, stance));
  return (
    <Link
      id={`moment-${stance.id}`}
      to={paths.stance(stance.id)}
      data-stance={stance.id}
      className="group block min-h-11 break-inside-avoid pb-2 text-ink no-underline"
    >
      <PositionSquare issue={get(model.byId.issues, stance.issue)} position={stance.position} />
      <span> </span>
      <span className={namesActor ? "font-semibold" : "sr-only"}>
        {fill(messages.stance.title, <Highlighted text={actorText(stance.actor)} />, "")}
      </span>
      <span className="text-accent underline group-hover:decoration-2">
        <Highlighted text={positionText(stance.issue, stance.position)} />
      </span>
      <span className="text-muted">
        {join(" · ", show(issueText(stance.issue)), place !== undefined && ` · ${place}`)}
      </span>
    </Link>
  );
}

/** Stances of an actor: below its name if there are several. */
function ActorEntries({ actor, stances }: { readonly actor: string; readonly stances: readonly Stance[] }) {
  const { actorText } = usePageContext();
  const isOne = stances.length === 1;
  return (
    <div>
      {!isOne && (
        <p className="break-after-avoid font-semibold">
          <Highlighted text={actorText(actor)} />
        </p>
      )}
      {stances.map((stance) => (
        <StanceEntry key={stance.id} stance={stance} namesActor={isOne} />
      ))}
    </div>
  );
}

/** The sources of the stances of one date, if the corpus has several. */
function StatedIn({ stances }: { readonly stances: readonly Stance[] }) {
  const { model, messages } = usePageContext();
  const sources = [...new Set(stances.flatMap((stance) => reportsOf(model, stance).sources))];
  if (sources.length === 0 || !namesSources(model)) return null;
  return (
    <div className="break-inside-avoid text-muted">
      <span>{messages.sources.named(sources.length) + messages.colon}</span>
      <SourceNames sources={sources} inText />
    </div>
  );
}

interface DateItemProps {
  readonly moment: Moment;
  /** The letter of its bar on the axis. */
  readonly letter: string;
}

/** All of one date: its events, then its stances by actor. */
export function DateItem({ moment, letter }: DateItemProps) {
  const { model, date } = usePageContext();
  const { date: edtf, stances } = moment;
  const { told, others } = toldIn(moment);
  const ahead = isAhead(model, moment);
  const rule = `${ahead ? "border-edge" : "border-ink"} ${isExact(edtf) ? "border-solid" : "border-dotted"}`;
  return (
    <li className="grid grid-cols-[min(6.25rem,60%)_minmax(0,1fr)] gap-x-3 md:block">
      <p
        className={`text-sm font-semibold md:mb-1.5 md:border-b-3 md:pb-0.5 ${rule} ${ahead ? "text-muted" : ""}`}
      >
        <span aria-hidden="true" className="me-1.5 rounded-sm bg-panel px-1 text-ink max-md:hidden">
          {letter}
        </span>
        <span>{date(edtf)}</span>
      </p>
      <div
        className={`border-s-3 ps-3 pb-2 text-sm md:[columns:8.5rem_var(--columns)] md:gap-x-4 md:border-s-0 md:ps-0 md:pb-0 md:text-xs md:leading-snug ${rule} ${ahead ? "text-muted" : ""}`}
      >
        {told.map((each) => (
          <EventEntry key={each.event.id} told={each} />
        ))}
        {[...groupBy(others, ({ actor }) => actor)].map(([actor, stated]) => (
          <ActorEntries key={actor} actor={actor} stances={stated} />
        ))}
        <StatedIn stances={stances} />
      </div>
    </li>
  );
}
