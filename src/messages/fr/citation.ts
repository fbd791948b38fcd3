/** Words and dates of citations in French. */
import type { citationTerms as english } from "../en/citation.ts";

export const citationTerms: typeof english = {
  months: [
    ...["janvier", "février", "mars", "avril", "mai", "juin"],
    ...["juillet", "août", "septembre", "octobre", "novembre", "décembre"],
  ],
  shortMonths: [
    ...["janv.", "févr.", "mars", "avr.", "mai", "juin"],
    ...["juill.", "août", "sept.", "oct.", "nov.", "déc."],
  ],
  day: (day) => (day === "1" ? "1er" : day),
  isDayFirst: true,
  beforeChrist: (year) => `${year} av. J.-C.`,
  orLater: (year) => `${year} ou après`,
  orEarlier: (year) => `${year} ou avant`,
  noDate: "s. d.",
  circa: (date) => `vers ${date}`,
  and: { two: " et ", several: " et " },
  apaAnd: { two: " et ", several: " et " },
  others: "et al.",
  dataSet: "[Jeu de données]",
  retrieved: (date, address) => `Consulté le ${date}, à l’adresse ${address}`,
  accessed: (date) => `Consulté le ${date}`,
  accessedInNote: (date) => `consulté le ${date}`,
  quoted: (title, punctuation) =>
    `«\u00a0${title.replace(/«\s*|[“„"](?=\S)/gu, "“").replace(/\s*»|"/gu, "”")}\u00a0»${punctuation}`,
};
