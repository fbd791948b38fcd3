import { Link } from "../page/link.tsx";
import { inColumns, isAhead, type Moment, toldIn, type ToldEvent } from "../../domain/moments.ts";
import { namesSources, reportsOf } from "../../domain/sources.ts";
import { isExact, letterOf } from "../../domain/time-axis.ts";
import { timeScales } from "../../domain/time-scales.ts";
import { leadOf } from "../../model/evidence.ts";
import { get, groupBy } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import { briefPlaceOf } from "../../reading/excerpt-place.ts";
import { type CellSilence, silenceKey } from "../../domain/silence.ts";
import { fill } from "../../ui/fill.tsx";
import { PositionSquare } from "../marks/position-square.tsx";
import { SampleBar, TimeAxis } from "./time-axis.tsx";
import { EvidencePlaces } from "../evidence/evidence-places.tsx";
import { Highlighted } from "../evidence/highlighted.tsx";
import { SilenceNote } from "../stances/silence-note.tsx";
import { SourceNames } from "../evidence/source-names.tsx";
import { SilenceSource } from "../stances/silence-source.tsx";
import { usePageContext } from "../page-context.tsx";

/**
 * The width of a group of dates by its columns: each has at least 8.5rem, and there is 1rem between two. A group has no more,
 * however wide it is.
 */
const WIDTHS = [
  "md:flex-[1_1_8.5rem] md:[--columns:1]",
  "md:flex-[2_1_18rem] md:[--columns:2]",
  "md:flex-[3_1_27.5rem] md:[--columns:3]",
  "md:flex-[4_1_37rem] md:[--columns:4]",
  "md:flex-[5_1_46.5rem] md:[--columns:5]",
  "md:flex-[6_1_56rem] md:[--columns:6]",
  "md:flex-[7_1_65.5rem] md:[--columns:7]",
  "md:flex-[8_1_75rem] md:[--columns:auto]",
] as const;

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
        <span> · </span>
        {show(issueText(stance.issue))}
        {place !== undefined && <span>{` · ${place}`}</span>}
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
function DateItem({ moment, letter }: DateItemProps) {
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

/** Dates of the kinds that the key explains. */
const SAMPLE = "2000";
const INEXACT = "2000~";

interface TimelineProps {
  readonly moments: readonly Moment[];
  readonly silences: readonly CellSilence[];
}

/** The axis of time, then the dates as columns, or on a phone as a list. */
function Moments({ moments }: Pick<TimelineProps, "moments">) {
  const { model, messages, date, ownWords } = usePageContext();
  const words = messages.timeline;
  const scales = timeScales(model);
  const { from, to, inset } = scales;
  const month = inset ? date(inset.month) : "";
  const dates = moments.map((moment, at) => ({
    date: moment.date,
    letter: letterOf(at),
    isAhead: isAhead(model, moment),
  }));
  const kinds = [
    {
      name: words.key.inexact,
      drawn: dates.find((each) => !isExact(each.date)) && { date: INEXACT, isAhead: false },
    },
    { name: words.key.ahead, drawn: dates.find((each) => each.isAhead) && { date: SAMPLE, isAhead: true } },
  ];
  return (
    <figure className="mt-3 print:break-inside-auto!">
      <figcaption className="mb-2 flex flex-wrap gap-x-6 text-sm text-muted">
        <span {...ownWords} className="hidden md:inline">
          {inset ? `${words.caption(from, to)} ${words.inset(month)}` : words.caption(from, to)}
        </span>
        {kinds.map(
          ({ name, drawn }) =>
            drawn && (
              <span key={name}>
                <SampleBar drawn={drawn} />
                <span>{` ${name}`}</span>
              </span>
            ),
        )}
      </figcaption>
      <div className="hidden md:block">
        <TimeAxis scales={scales} dates={dates} month={month} />
      </div>
      <div className="space-y-2 md:mt-2 md:flex md:flex-wrap md:gap-x-4 md:gap-y-4 md:space-y-0 md:border-t-2 md:border-ink md:pt-2">
        {inColumns(moments).map((group) => (
          <ol
            key={group.moments[0]?.date}
            className={`space-y-2 md:min-w-0 ${WIDTHS[Math.min(group.columns, WIDTHS.length) - 1] ?? ""}`}
          >
            {group.moments.map((moment) => (
              <DateItem key={moment.date} moment={moment} letter={letterOf(moments.indexOf(moment))} />
            ))}
          </ol>
        ))}
      </div>
    </figure>
  );
}

/** Events and stances in the order of time; below them the empty cells. */
export function Timeline({ moments, silences }: TimelineProps) {
  const { messages, paths, actorText, issueText } = usePageContext();
  return (
    <>
      {moments.length > 0 && <Moments moments={moments} />}
      {silences.length > 0 && (
        <section aria-labelledby="undated" className="mt-4">
          <p id="undated" className="mb-2 font-semibold">
            {messages.timeline.undated}
          </p>
          <ul className="prose-list gap-x-12 text-sm lg:columns-2 [&>li]:break-inside-avoid">
            {silences.map((silence) => (
              <li key={silenceKey(silence)}>
                <Link to={paths.actor(silence.actor)}>
                  <Highlighted text={actorText(silence.actor)} />
                </Link>
                <span>{messages.colon}</span>
                <Link to={paths.issue(silence.issue)}>
                  <Highlighted text={issueText(silence.issue)} />
                </Link>
                <span>. </span>
                <SilenceNote silence={silence} />
                <SilenceSource silence={silence} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
