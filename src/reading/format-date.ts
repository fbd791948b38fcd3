import type { Messages } from "../messages/catalogue.ts";
import { type Day, type EdtfDate, type EdtfEnd, parseEdtf } from "../model/edtf.ts";

const FIELDS = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Sources date by the Gregorian calendar, whatever calendar the locale prefers. */
const AS_IN_SOURCES = { calendar: "gregory", timeZone: "UTC" } as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes far longer than using it, and a page has hundreds of dates. */
function formatterOf(locale: string, field: keyof typeof FIELDS): Intl.DateTimeFormat {
  const key = `${locale} ${field}`;
  const formatter =
    formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...FIELDS[field], ...AS_IN_SOURCES });
  formatters.set(key, formatter);
  return formatter;
}

function formatDay([year, month, day]: Day, field: keyof typeof FIELDS, locale: string): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // Years that `Date` cannot hold are shown as they are written.
  if (Number.isNaN(date.valueOf())) return String(year);
  return formatterOf(locale, field).format(date);
}

function formatDate(date: EdtfDate, locale: string, { date: words }: Messages): string {
  const { earliest, precision, approximate, uncertain } = date;
  const [year, month] = earliest;
  const plain = (): string => {
    switch (precision) {
      case "millennium":
      case "century":
      case "decade":
        return words[precision](year);
      case "season":
        return words.season((Math.floor(month / 3) || 4) as 1 | 2 | 3 | 4, year);
      case "day":
        return words.day(formatDay(earliest, precision, locale));
      default:
        return formatDay(earliest, precision, locale);
    }
  };
  if (approximate && uncertain) return words.approximateUncertain(plain());
  if (approximate) return words.approximate(plain());
  return uncertain ? words.uncertain(plain()) : plain();
}

/** Says an EDTF date in words, never more precisely than it is. A text that does not parse is shown as it is. */
export function formatEdtf(text: string, locale: string, messages: Messages): string {
  const parsed = parseEdtf(text);
  if (!parsed) return text;
  if (parsed.kind === "date") return formatDate(parsed.date, locale, messages);
  const say = (end: EdtfEnd) => (typeof end === "object" ? formatDate(end, locale, messages) : undefined);
  const [start, end] = [say(parsed.start), say(parsed.end)];
  if (start !== undefined && end !== undefined) return messages.date.between(start, end);
  return start === undefined ? messages.date.until(end ?? text) : messages.date.from(start);
}
