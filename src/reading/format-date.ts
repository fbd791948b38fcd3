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

/** Making a formatter takes far longer than using it, and a page has hundreds of dates. */
function formatterOf(locale: string, precision: Precision): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const formatter =
    formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...FIELDS[precision], ...AS_IN_SOURCES });
  formatters.set(key, formatter);
  return formatter;
}

function writeDay([year, month, day]: Day, precision: Precision, locale: string): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // Years that `Date` cannot hold are shown as they are written.
  if (Number.isNaN(date.valueOf())) return String(year);
  return formatterOf(locale, precision).format(date);
}

/** The name of a date in `Written`. */
const nameOf = (day: Day, precision: Precision) => day.slice(0, NUMBERS[precision]).join("-");

const isPlain = (precision: EdtfDate["precision"]): precision is Precision => precision in FIELDS;

/** Writes the dates of EDTF texts in a locale. Texts that do not parse are left out. */
export function writeDates(texts: readonly string[], locale: string): Written["dates"] {
  const ends = texts.flatMap((text): readonly EdtfEnd[] => {
    const parsed = parseEdtf(text);
    if (!parsed) return [];
    return parsed.kind === "date" ? [parsed.date] : [parsed.start, parsed.end];
  });
  return Object.fromEntries(
    ends.flatMap((end) => {
      if (typeof end !== "object" || !isPlain(end.precision)) return [];
      const { earliest, precision } = end;
      return [[nameOf(earliest, precision), writeDay(earliest, precision, locale)]];
    }),
  );
}

interface DateWriter {
  readonly locale: string;
  readonly messages: Messages;
  /** Dates that are written already. */
  readonly written: Written["dates"];
}

function formatDate(date: EdtfDate, { locale, messages, written }: DateWriter): string {
  const { earliest, precision, approximate, uncertain } = date;
  const [year, month] = earliest;
  const { date: words } = messages;
  const write = (exact: Precision) => written[nameOf(earliest, exact)] ?? writeDay(earliest, exact, locale);
  const plain = (): string => {
    switch (precision) {
      case "millennium":
      case "century":
      case "decade":
        return words[precision](year);
      case "season":
        return words.season((Math.floor(month / 3) || 4) as 1 | 2 | 3 | 4, year);
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
  const writer = { locale, messages, written };
  if (parsed.kind === "date") return formatDate(parsed.date, writer);
  const say = (end: EdtfEnd) => (typeof end === "object" ? formatDate(end, writer) : undefined);
  const [start, end] = [say(parsed.start), say(parsed.end)];
  if (start !== undefined && end !== undefined) return messages.date.between(start, end);
  return start === undefined ? messages.date.until(end ?? text) : messages.date.from(start);
}
