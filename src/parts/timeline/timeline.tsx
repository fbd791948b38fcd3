import { Link } from "../page/link.tsx";
import { gradeOf } from "../../model/evidence.ts";
import { type Bar, barOn, yearsAxis } from "../../domain/time-axis.ts";
import type { Moment } from "../../domain/moments.ts";
import { reportsOf } from "../../domain/sources.ts";
import { timeScales } from "../../domain/time-scales.ts";
import { groupBy } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import { type CellSilence, silenceKey } from "../../domain/silence.ts";
import { GradeMark } from "../marks/grade-mark.tsx";
import { TimeBar, TimeFades, TimeHead, TimeRow } from "./time-axis.tsx";
import { EventText } from "../stances/events.tsx";
import { PositionLabel } from "../evidence/labels.tsx";
import { Highlighted } from "../evidence/highlighted.tsx";
import { SilenceNote } from "../stances/silence-note.tsx";
import { SourceNames } from "../evidence/source-names.tsx";
import { SilenceSource } from "../stances/silence-source.tsx";
import { usePageContext } from "../page-context.tsx";

/** Bars above the words on a phone, beside them where there is room, and the date in a column of its own at last. */
const GRID = "grid gap-x-6 md:grid-cols-[2fr_3fr] lg:grid-cols-[11rem_4fr_6fr]";

/** A date of each kind that the key explains, on an axis of its own. */
const SAMPLES = {
  approximate: "2000-03~/2000-10~",
  open: "2000-03/..",
  uncertain: "2000-03/2000-10?",
} as const;
const SAMPLE_AXIS = yearsAxis(2000, 2000);

/** The key of the drawing. It explains the kinds of bars that the drawing has. */
function Key({ bars }: { readonly bars: readonly Bar[] }) {
  const { messages } = usePageContext();
  return (
    <ul className="mt-2 flex flex-wrap gap-x-6">
      {(Object.keys(SAMPLES) as (keyof typeof SAMPLES)[])
        .filter((kind) => bars.some((bar) => bar[kind]))
        .map((kind) => (
          <li key={kind} className="flex gap-2">
            <svg aria-hidden="true" className="h-6 w-12 shrink-0 text-ink">
              <TimeBar bar={barOn(SAMPLE_AXIS, SAMPLES[kind])} />
            </svg>
            <span>{messages.timeline.key[kind]}</span>
          </li>
        ))}
    </ul>
  );
}

/** The stances of one date, grouped by actor. */
function StatedThen({ stances }: { readonly stances: readonly Stance[] }) {
  const { model, messages, paths, stanceTitle, actorText } = usePageContext();
  return (
    <ul className="flex flex-wrap gap-x-6 border-s-2 border-line ps-3 text-sm">
      {[...groupBy(stances, ({ actor }) => actor)].map(([actor, stated]) => (
        <li key={actor} className="flex flex-wrap gap-x-4">
          <span className="py-3 font-semibold">
            <Highlighted text={actorText(actor)} />
          </span>
          {stated.map((stance) => {
            const grade = gradeOf(model, stance);
            return (
              <Link
                key={stance.id}
                id={`moment-${stance.id}`}
                to={paths.stance(stance.id)}
                aria-label={`${stanceTitle(stance)}. ${messages.attribution[grade]}`}
                data-stance={stance.id}
                className="inline-flex min-h-11 min-w-11 scroll-mt-16 items-center gap-1.5"
              >
                <PositionLabel stance={stance} />
                <GradeMark grade={grade} />
              </Link>
            );
          })}
        </li>
      ))}
    </ul>
  );
}

/**
 * Moments one below the other, so that no label meets another at any width: each on the scale of the years, and
 * on the enlarged scale of the densest month. The drawing is for the eye alone, since the date in words says it.
 */
function Moments({ moments }: { readonly moments: readonly Moment[] }) {
  const { model, messages, date, ownWords } = usePageContext();
  const words = messages.timeline;
  const scales = timeScales(model);
  const { from, to, years, inset } = scales;
  const month = inset ? date(inset.month) : "";
  return (
    <figure className="mt-6 print:break-inside-auto!">
      <TimeFades />
      <figcaption className="text-sm text-muted">
        <p {...ownWords} className="max-w-3xl">
          {inset ? `${words.caption(from, to)} ${words.inset(month)}` : words.caption(from, to)}
        </p>
        <Key bars={moments.flatMap((moment) => barOn(years.axis, moment.date) ?? [])} />
      </figcaption>
      <div className={`${GRID} sticky top-0 z-10 mt-4 bg-paper print:static`}>
        <TimeHead scales={scales} month={month} />
      </div>
      <ol className="border-b border-line">
        {moments.map(({ date: edtf, events, stances }) => (
          <li
            key={edtf}
            className={`${GRID} break-inside-avoid border-t border-line md:max-lg:grid-rows-[auto_1fr]`}
          >
            <p className="pt-3 text-sm font-semibold md:max-lg:col-start-2">{date(edtf)}</p>
            <div className="relative mb-1 h-6 md:mb-0 md:h-auto md:max-lg:row-span-2 md:max-lg:row-start-1">
              <TimeRow scales={scales} date={edtf} />
            </div>
            <div className="space-y-1 pb-3 md:max-lg:col-start-2 lg:pt-2.5">
              {events.map((event) => (
                <p key={event.id}>
                  <EventText event={event} />
                </p>
              ))}
              {stances.length > 0 && <StatedThen stances={stances} />}
              <div className="text-sm text-muted empty:hidden">
                <SourceNames
                  sources={[...new Set(stances.flatMap((each) => reportsOf(model, each).sources))]}
                />
              </div>
            </div>
          </li>
        ))}
      </ol>
    </figure>
  );
}

interface TimelineProps {
  readonly moments: readonly Moment[];
  readonly silences: readonly CellSilence[];
}

/** Events and stances in the order of time; below them the empty cells. */
export function Timeline({ moments, silences }: TimelineProps) {
  const { messages, paths, actorText, issueText } = usePageContext();
  return (
    <>
      {moments.length > 0 && <Moments moments={moments} />}
      {silences.length > 0 && (
        <section aria-labelledby="undated" className="mt-6">
          <p id="undated" className="mb-2 font-semibold">
            {messages.timeline.undated}
          </p>
          <ul className="prose-list">
            {silences.map((silence) => (
              <li key={silenceKey(silence)}>
                <Link to={paths.actor(silence.actor)}>
                  <Highlighted text={actorText(silence.actor)} />
                </Link>
                <span>: </span>
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
