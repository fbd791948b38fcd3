/** Words and dates of citations in French. */
import type { citationTerms as english } from "../en/citation.ts";

const MONTHS = [
  ...["janvier", "février", "mars", "avril", "mai", "juin"],
  ...["juillet", "août", "septembre", "octobre", "novembre", "décembre"],
];
const SHORT_MONTHS = [
  ...["janv.", "févr.", "mars", "avr.", "mai", "juin"],
  ...["juill.", "août", "sept.", "oct.", "nov.", "déc."],
];

const joined = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).join(" ");
const dayOf = (day?: string) => (day === "1" ? "1er" : day);
export const citationTerms: typeof english = {
  apaDate: (year, month, day) =>
    month === undefined ? year : `${year}, ${joined(dayOf(day), MONTHS[month - 1])}`,
  longDate: (year, month, day) =>
    joined(dayOf(day), month === undefined ? undefined : MONTHS[month - 1], year),
  mlaDate: (year, month, day) =>
    joined(dayOf(day), month === undefined ? undefined : SHORT_MONTHS[month - 1], year),
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
