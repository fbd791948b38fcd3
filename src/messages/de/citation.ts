/** Words and dates of citations in German. */
import type { citationTerms as english } from "../en/citation.ts";

const MONTHS = [
  ...["Januar", "Februar", "März", "April", "Mai", "Juni"],
  ...["Juli", "August", "September", "Oktober", "November", "Dezember"],
];
const SHORT_MONTHS = [
  ...["Jan.", "Febr.", "März", "Apr.", "Mai", "Juni"],
  ...["Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
];

const joined = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).join(" ");
const dayOf = (day?: string) => (day === undefined ? undefined : `${day}.`);
export const citationTerms: typeof english = {
  apaDate: (year, month, day) =>
    month === undefined ? year : `${year}, ${joined(dayOf(day), MONTHS[month - 1])}`,
  longDate: (year, month, day) =>
    joined(dayOf(day), month === undefined ? undefined : MONTHS[month - 1], year),
  mlaDate: (year, month, day) =>
    joined(dayOf(day), month === undefined ? undefined : SHORT_MONTHS[month - 1], year),
  beforeChrist: (year) => `${year} v. Chr.`,
  orLater: (year) => `${year} oder später`,
  orEarlier: (year) => `${year} oder früher`,
  noDate: "o. D.",
  circa: (date) => `ca. ${date}`,
  and: { two: " und ", several: " und " },
  apaAnd: { two: " & ", several: " & " },
  others: "et al.",
  dataSet: "[Datensatz]",
  retrieved: (date, address) => `Abgerufen am ${date}, von ${address}`,
  accessed: (date) => `Zugriff am ${date}`,
  accessedInNote: (date) => `Zugriff am ${date}`,
  quoted: (title, punctuation) =>
    `„${title.replace(/[“„"](?=\S)/gu, "‚").replace(/[”“"]/gu, "‘")}“${punctuation}`,
};
