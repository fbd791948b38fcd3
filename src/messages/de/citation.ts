/** Words and dates of citations in German. */
import type { citationTerms as english } from "../en/citation.ts";

export const citationTerms: typeof english = {
  months: [
    ...["Januar", "Februar", "März", "April", "Mai", "Juni"],
    ...["Juli", "August", "September", "Oktober", "November", "Dezember"],
  ],
  shortMonths: [
    ...["Jan.", "Febr.", "März", "Apr.", "Mai", "Juni"],
    ...["Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
  ],
  day: (day) => `${day}.`,
  isDayFirst: true,
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
