import { useState } from "react";
import { RANGE_LIMITS, type RangeLimit, type Selection } from "../../domain/filter.ts";
import { compareEdtf } from "../../model/edtf.ts";
import { useAhead } from "../../ui/use-ahead.ts";
import { usePageContext } from "../page-context.tsx";
import { normalizeDate } from "../../url/page-params.ts";

interface DateFilterProps {
  readonly selection: Selection;
  /** The dates of the records, in the order of time. */
  readonly dates: readonly string[];
  readonly onRange: (limit: RangeLimit, date: string) => void;
  /** The date as of which everything is shown; the empty text for now. */
  readonly asOf: string;
  readonly onAsOf: (date: string) => void;
}

const DATES_ID = "range-dates";

interface LimitProps extends DateFilterProps {
  readonly limit: RangeLimit;
}

/** One limit of the range. It is applied when the reader presses Enter or leaves the field. */
function Limit({ limit, selection, onRange }: LimitProps) {
  const { messages } = usePageContext();
  const words = messages.selection;
  const [applied, setApplied] = useAhead(selection[limit]);
  // The text that the reader is writing; without it, the field follows the URL.
  const [written, setWritten] = useState<string>();
  const text = written ?? applied;
  const isWrong = normalizeDate(text) === undefined;
  const id = `range-${limit}`;
  const apply = () => {
    const date = normalizeDate(text);
    if (date === undefined) return;
    setWritten(undefined);
    if (date !== applied) setApplied(date, () => onRange(limit, date));
  };
  return (
    <div>
      <label htmlFor={id} className="text-sm">
        {words.range[limit]}
      </label>
      <input
        id={id}
        type="text"
        value={text}
        list={DATES_ID}
        autoComplete="off"
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => setWritten(event.target.value)}
        onBlur={apply}
        onKeyDown={(event) => event.key === "Enter" && apply()}
        className="block h-11 w-full rounded-sm border border-edge bg-paper px-3"
      />
      <p id={`${id}-wrong`} role="status" className="text-xs text-muted">
        {isWrong && <span>{words.notADate}</span>}
      </p>
    </div>
  );
}

/** Shows everything as of a date of the records, or as of now. */
function AsOf({ asOf, dates, onAsOf }: DateFilterProps) {
  const { messages, date } = usePageContext();
  const words = messages.selection.asOf;
  const [chosen, setChosen] = useAhead(asOf);
  // The URL may name a date that no record has.
  const offered = [...new Set([...dates, ...(asOf === "" ? [] : [asOf])])].toSorted(compareEdtf);
  return (
    <div className="mt-4">
      <label htmlFor="as-of" className="text-sm">
        {words.label}
      </label>
      <select
        id="as-of"
        value={chosen}
        aria-describedby="as-of-hint"
        onChange={({ target: { value } }) => setChosen(value, () => onAsOf(value))}
        className="block h-11 w-full rounded-sm border border-edge bg-paper px-3"
      >
        <option value="">{words.now}</option>
        {offered.map((edtf) => (
          <option key={edtf} value={edtf}>
            {date(edtf)}
          </option>
        ))}
      </select>
      <p id="as-of-hint" className="mt-1 text-xs text-muted">
        {words.hint}
      </p>
    </div>
  );
}

/**
 * The date range: two fields that take a year, a month or a day, and suggest the dates of the records. Below them, the
 * date as of which everything is shown.
 */
export function DateFilter(props: DateFilterProps) {
  const { messages, date } = usePageContext();
  return (
    <>
      <p className="mb-2 text-sm text-muted">{messages.selection.rangeHint}</p>
      <div className="grid gap-2">
        {RANGE_LIMITS.map((limit) => (
          <Limit key={limit} {...props} limit={limit} />
        ))}
      </div>
      <datalist id={DATES_ID}>
        {props.dates.map((edtf) => (
          <option key={edtf} value={edtf}>
            {date(edtf)}
          </option>
        ))}
      </datalist>
      <AsOf {...props} />
    </>
  );
}
