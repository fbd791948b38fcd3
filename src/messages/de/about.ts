/** Messages for the page about the site, and corrections, in German. */
import type { about as en } from "../en/about.ts";

export const about: typeof en = {
  correction: {
    title: "Korrekturen",
    entry: (date) => `Korrektur, ${date}`,
    of: "In",
    silence: (actor, issue, kind) => `${actor}, ${issue}: ${kind}`,
    was: "Vorher",
    now: "Jetzt",
    why: "Warum",
  },

  aboutPage: {
    title: "Über Standpoint",
    description:
      "Wie Positionen erfasst werden, was jedes Zeichen bedeutet und wohin mit einem Hinweis auf Fehler.",
    intro:
      "Standpoint nimmt auf, was Texte darüber berichten, wer was will, und macht es vergleichbar. Hinter jeder Angabe steht ein Beleg: wer es gesagt hat, wer es berichtet und wie direkt.",
    coding: "Wie Positionen erfasst werden",
    codingBody: [
      "Jede Quelle wird Absatz für Absatz gelesen. Jeder Absatz belegt etwas oder ist als Zusammenhang gekennzeichnet.",
      "Eine Position wird nur erfasst, wo Worte der Quelle sie tragen. Die Angabe in einem Feld darf nie mehr sagen als die Worte dahinter.",
      "Was jemand für eine Organisation sagt, gilt als Position dieser Organisation. Die Person wird bei den Worten genannt.",
      "Wer etwas sagt und wessen Position es ist, bleibt getrennt. Bedingungen, Daten und Zweifel bleiben so, wie die Quelle sie hat.",
      "Jeder Auszug wird Buchstabe für Buchstabe mit der Quelle verglichen. Stimmt ein einziger Eintrag nicht, entsteht die Website nicht.",
    ],
    grades: "Wie direkt es gesagt wurde",
    gradesBody:
      "Wie direkt eine Haltung belegt ist, bestimmt der stärkste ihrer Auszüge. Das wird berechnet, nicht ausgesucht.",
    silences: "Warum ein Feld leer ist",
    silencesBody: "Ein leeres Feld ist nie eine Vermutung. Es nennt einen dieser Gründe.",
    neutrality: "Neutralität",
    neutralityBody: [
      "Die Worte sind die der Quelle und niemandem zuliebe gewählt. Niemand wird bewertet, und nichts wird als wahr oder falsch gekennzeichnet.",
      "Farben zeigen den Platz einer Position auf ihrer Skala, nie eine Partei oder ein Land, und immer sagt ein Wort dasselbe.",
      "Nichts wird von anderen Websites geladen, und nichts wird über die Lesenden gespeichert. Wer Farben wählt oder Tasten abschaltet, dessen Wahl bleibt auf diesem Gerät.",
    ],
    corrections: "Korrekturen",
    noCorrections: "Bisher keine.",
    offline: "Ohne Netz",
    offlineBody:
      "Nach dem ersten Besuch liegt die ganze Seite auf diesem Gerät, und jede ihrer Seiten öffnet sich ohne Netz. Eine neuere Fassung fragt, bevor sie gilt. Über Sie wird nichts gespeichert.",
    mistake: "Einen Fehler melden",
    mistakeBody:
      "Ein Hinweis nennt die Adresse der Haltung, was dort steht, und die Worte der Quelle, die etwas anderes sagen. Jede Korrektur steht bei dem, was sie korrigiert, mit Datum und Grund.",
    rights: "Rechte",
    rightsBody: [
      "Die Software steht unter der MIT-Lizenz.",
      "Zitierte Worte gehören denen, die sie veröffentlicht haben. Wo Rechte vorbehalten sind, sind es kurze Auszüge, höchstens 45 Wörter lang und zusammen höchstens die Hälfte eines Textes, und jeder führt zu seiner Quelle.",
    ],
    rightsCorpus: (licence) =>
      `Was wir über die Quellen geschrieben haben (Zusammenfassungen, Bezeichnungen, Einträge), steht unter ${licence}.`,
    sources: "Quellen",
  },
};
