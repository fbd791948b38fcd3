/** Words and dates of citations in English, by the manuals of the styles. */

export const citationTerms = {
  months: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
  /** MLA 9 shortens names of more than four letters. */
  shortMonths: [
    ...["Jan.", "Feb.", "Mar.", "Apr.", "May", "June"],
    ...["July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."],
  ],
  /** The day of a month, beside the name of the month. */
  day: (day: string) => day,
  /** True if a date without a style of its own begins with the day, and has no comma before the year. */
  isDayFirst: false,
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
