import type { Messages } from "../messages/catalogue.ts";
import { type Day, type EdtfDate, type EdtfEnd, parseEdtf } from "../model/edtf.ts";
import type { Written } from "../model/model.ts";

const FIELDS = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Precision = keyof typeof FIELDS;

/** How many numbers of a day belong to a date. */
const NUMBERS = { year: 1, month: 2, day: 3 } as const;

/** Sources date by the Gregorian calendar, whatever calendar the locale prefers. */
const AS_IN_SOURCES = { calendar: "gregory", timeZone: "UTC" } as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** How a date is written: its precision, and whether with the era of its year. */
interface Form {
  readonly precision: Precision;
  readonly hasEra: boolean;
}

/** Making a formatter takes far longer than using it, and a page has hundreds of dates. */
function formatterOf(locale: string, { precision, hasEra }: Form): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${hasEra}`;
  const era = hasEra ? "short" : undefined;
  const formatter =
    formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...FIELDS[precision], era, ...AS_IN_SOURCES });
  formatters.set(key, formatter);
  return formatter;
}

function writeDay([year, month, day]: Day, form: Form, locale: string): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // Years that `Date` cannot hold are shown as they are written.
  if (Number.isNaN(date.valueOf())) return String(year);
  return formatterOf(locale, form).format(date);
}

/** The name of a date in `Written`. */
const nameOf = (day: Day, { precision, hasEra }: Form) =>
  day.slice(0, NUMBERS[precision]).join("-") + (hasEra ? " era" : "");

/** The part of a date that `Intl` writes: of a season, its year. */
function writtenPart(precision: EdtfDate["precision"]): Precision | undefined {
  if (precision === "season") return "year";
  return precision in FIELDS ? (precision as Precision) : undefined;
}

/** The date of a text, or the two ends of an interval. */
function endsOf(parsed: NonNullable<ReturnType<typeof parseEdtf>>): readonly EdtfEnd[] {
  return parsed.kind === "date" ? [parsed.date] : [parsed.start, parsed.end];
}

/** Says whether dates that stand together name their eras: one is before Christ. EDTF has a year 0, which is 1 BC. */
const nameEras = (ends: readonly EdtfEnd[]) =>
  ends.some((end) => typeof end === "object" && end.earliest[0] < 1);

/** Writes the dates of EDTF texts in a locale. Texts that do not parse are left out. */
export function writeDates(texts: readonly string[], locale: string): Written["dates"] {
  return Object.fromEntries(
    texts.flatMap((text) => {
      const parsed = parseEdtf(text);
      const ends = parsed ? endsOf(parsed) : [];
      const hasEra = nameEras(ends);
      return ends.flatMap((end) => {
        const precision = typeof end === "object" ? writtenPart(end.precision) : undefined;
        if (typeof end !== "object" || precision === undefined) return [];
        const form = { precision, hasEra };
        return [[nameOf(end.earliest, form), writeDay(end.earliest, form, locale)]];
      });
    }),
  );
}

interface DateWriter {
  readonly locale: string;
  readonly messages: Messages;
  /** Dates that are written already. */
  readonly written: Written["dates"];
  readonly hasEra: boolean;
}

function formatDate(date: EdtfDate, { locale, messages, written, hasEra }: DateWriter): string {
  const { earliest, precision, approximate, uncertain } = date;
  const [year, month] = earliest;
  const { date: words } = messages;
  const write = (exact: Precision) => {
    const form = { precision: exact, hasEra };
    return written[nameOf(earliest, form)] ?? writeDay(earliest, form, locale);
  };
  const plain = (): string => {
    switch (precision) {
      case "millennium":
      case "century":
      case "decade":
        return words[precision](year);
      case "season":
        return words.season((Math.floor(month / 3) || 4) as 1 | 2 | 3 | 4, write("year"));
      case "day":
        return words.day(write(precision));
      default:
        return write(precision);
    }
  };
  if (approximate && uncertain) return words.approximateUncertain(plain());
  if (approximate) return words.approximate(plain());
  return uncertain ? words.uncertain(plain()) : plain();
}

/**
 * Says an EDTF date in words, never more precisely than it is. A text that does not parse is shown as it is.
 * @param written dates that are written already in that locale
 */
export function formatEdtf(
  text: string,
  locale: string,
  messages: Messages,
  written: Written["dates"] = {},
): string {
  const parsed = parseEdtf(text);
  if (!parsed) return text;
  const writer = { locale, messages, written, hasEra: nameEras(endsOf(parsed)) };
  if (parsed.kind === "date") return formatDate(parsed.date, writer);
  const say = (end: EdtfEnd) => (typeof end === "object" ? formatDate(end, writer) : undefined);
  const [start, end] = [say(parsed.start), say(parsed.end)];
  if (start !== undefined && end !== undefined) return messages.date.between(start, end);
  return start === undefined ? messages.date.until(end ?? text) : messages.date.from(start);
}
