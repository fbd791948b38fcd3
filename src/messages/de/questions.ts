/** Messages for the home page, in German. */
import type { questions as en } from "../en/questions.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

export const questions: typeof en = {
  questions: {
    follow: "Folgen",
    everyone: "Alle",
    compareFollowed: "Diese vergleichen",
    following: (n, issues) =>
      `${plural(n, { one: "Sie folgen 1 Akteur", other: `Sie folgen ${n} Akteuren` })}: ${plural(issues, { one: "1 Thema gezeigt", other: `${issues} Themen gezeigt` })}`,
    noneFollowed: (n) =>
      plural(n, {
        one: "Der Akteur, dem Sie folgen, hat unter diesen Ergebnissen keine Position.",
        other: "Die Akteure, denen Sie folgen, haben unter diesen Ergebnissen keine Position.",
      }),
    followNobody: "Die Positionen aller zeigen",
    key: {
      steps: "erste bis letzte Position",
      words: "Serifen: Worte der Quelle",
      ours: "[Klammern]: unsere",
      paragraph: "¶ Absatz der Quelle",
      condition: "Bedingung",
      answer: "↳ Antwort auf eine andere Haltung",
      hatched: "nicht bestätigt oder von anderen beschrieben",
    },
    showWords: "Worte zeigen",
    hideWords: "Worte verbergen",
    speaks: "Wer spricht wozu",
    allActors: (n) =>
      plural(n, {
        one: "Der Akteur auf einer eigenen Seite",
        other: `Alle ${n} Akteure auf einer eigenen Seite`,
      }),
    happened: "Was wann geschah",
  },
};
