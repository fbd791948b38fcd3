/** Words and dates of citations in English, by the manuals of the styles. */

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
/** MLA 9 shortens names of more than four letters. */
const SHORT_MONTHS = [
  ...["Jan.", "Feb.", "Mar.", "Apr.", "May", "June"],
  ...["July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."],
];

const joined = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).join(" ");

export const citationTerms = {
  /** A date of APA: the year comes first. Months count from 1. */
  apaDate: (year: string, month?: number, day?: string) =>
    month === undefined ? year : `${year}, ${joined(MONTHS[month - 1], day)}`,
  longDate: (year: string, month?: number, day?: string) =>
    month === undefined ? year : `${joined(MONTHS[month - 1], day)}${day === undefined ? "" : ","} ${year}`,
  mlaDate: (year: string, month?: number, day?: string) =>
    joined(day, month === undefined ? undefined : SHORT_MONTHS[month - 1], year),
  beforeChrist: (year: number) => `${year} BCE`,
  orLater: (year: string) => `${year} or later`,
  orEarlier: (year: string) => `${year} or earlier`,
  noDate: "n.d.",
  circa: (date: string) => `ca. ${date}`,
  /** The words before the last of several names, with the comma that some manuals ask for after several others. */
  and: { two: " and ", several: ", and " },
  apaAnd: { two: " & ", several: ", & " },
  others: "et al.",
  dataSet: "[Data set]",
  retrieved: (date: string, address: string) => `Retrieved ${date}, from ${address}`,
  accessed: (date: string) => `Accessed ${date}`,
  accessedInNote: (date: string) => `accessed ${date}`,
  /** A title with the punctuation that follows it. Quotation marks within it become those of the second level. */
  quoted: (title: string, punctuation: string) =>
    `“${title.replace(/[“„"](?=\S)/gu, "‘").replace(/[”“"]/gu, "’")}${punctuation}”`,
};
