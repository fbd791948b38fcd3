import { edtfYear } from "../../model/edtf.ts";
import { Link } from "../page/link.tsx";
import { inColumns, isAhead, type Moment } from "../../domain/moments.ts";
import { isExact, letterOf } from "../../domain/time-axis.ts";
import { timeScales } from "../../domain/time-scales.ts";
import { type CellSilence, silenceKey } from "../../domain/silence.ts";
import { SampleBar, TimeAxis } from "./time-axis.tsx";
import { Highlighted } from "../evidence/highlighted.tsx";
import { SilenceNote } from "../stances/silence-note.tsx";
import { SilenceSource } from "../stances/silence-source.tsx";
import { usePageContext } from "../page-context.tsx";
import { DateItem } from "./date-item.tsx";

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
  const { inset } = scales;
  // A year before Christ needs its era.
  const writeYear = (year: number) => (year < 1 ? date(edtfYear(year)) : String(year));
  const caption = words.caption(writeYear(scales.from), writeYear(scales.to));
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
          {inset ? `${caption} ${words.inset(month)}` : caption}
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
        <TimeAxis scales={scales} dates={dates} month={month} writeYear={writeYear} />
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
