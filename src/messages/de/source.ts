/** Messages for a source, and the check of a copy, in German. */
import type { source as en } from "../en/source.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

const excerpts = (n: number) => plural(n, { one: "1 Auszug", other: `${n} Auszüge` });

export const source: typeof en = {
  source: {
    description: (publisher, date, n) =>
      `${publisher}, ${date}, Absatz für Absatz, mit dem, was jeder belegt: ${excerpts(n)}.`,
    publisher: "Veröffentlicht von",
    published: "Veröffentlicht",
    modified: "Aktualisiert",
    dateline: "Ortsmarke",
    language: "Sprache",
    words: "Länge",
    wordCount: (n) => plural(n, { one: "1 Wort", other: `${n} Wörter` }),
    quoted: "Hier zitiert",
    share: (percent, n) =>
      `${percent} des Textes, in ${plural(n, { one: "1 Auszug", other: `${n} Auszügen` })}`,
    rights: "Rechte",
    rightsReserved: "Vorbehalten. Hier stehen nur kurze Auszüge.",
    rightsOpen: "Offen.",
    digest: "Prüfsumme",
    digestMeans:
      "SHA-256 des normalisierten Textes. Wer eine Kopie hat, kann damit prüfen, ob es derselbe ist.",
    live: "Die Quelle",
    archived: "Archivierte Fassung",
    read: "Nachlesen",
    outline: "Absatz für Absatz",
    outlineMeans: "Die Zusammenfassungen sind von uns. Die zitierten Worte sind die der Quelle.",
    paragraph: (n) => `Absatz ${n}`,
    context: "Zusammenhang: Der Absatz belegt nichts.",
    proves: "Belegt",
    events: "Was wann geschah",
  },

  verify: {
    title: "Selbst nachprüfen",
    intro:
      "Wer eine Kopie des Textes hat, kann jeden Auszug darin suchen lassen, hier im Browser. Nichts wird verschickt.",
    open: "Eine Kopie prüfen",
    label: "Die eigene Kopie des Textes",
    hint: "Den Text einfügen oder eine Textdatei auf das Feld ziehen.",
    file: "Oder eine Datei:",
    check: "Prüfen",
    problem: {
      empty: "Noch ist kein Text da. Bitte die Kopie einfügen oder eine Datei wählen.",
      "too-long": "Das ist zu lang für einen Text. Die Grenze liegt bei 2 MB.",
      binary:
        "Das ist keine Textdatei. Bitte die Worte dort kopieren, wo sie zu lesen sind, und hier einfügen.",
      html: "Das ist der Quelltext einer Webseite. Bitte die Seite öffnen, ihre Worte kopieren und hier einfügen.",
      unreadable: "Die Datei lässt sich nicht lesen. Bitte ihre Worte kopieren und hier einfügen.",
    },
    digestAgrees:
      "Die Prüfsumme stimmt: Die Kopie ist Buchstabe für Buchstabe der Text, den wir gelesen haben.",
    digestDiffers:
      "Die Prüfsumme ist eine andere: Die Kopie ist nicht Buchstabe für Buchstabe der Text, den wir gelesen haben.",
    digestUnknown: "Der Browser kann die Prüfsumme auf dieser Seite nicht berechnen.",
    unplaced: (mark) =>
      `Anfang oder Ende des Textes fehlen, wo wir sie erwarten („${mark}“). Gesucht wurde in der ganzen Kopie.`,
    summary: (here, elsewhere, absent) =>
      `${excerpts(here)} an der angegebenen Stelle gefunden, ${elsewhere} an anderer Stelle, ${absent} nicht gefunden.`,
    here: "An der angegebenen Stelle gefunden",
    elsewhere: "An anderer Stelle gefunden",
    absent: "Nicht gefunden",
    inParagraph: (n) => `in Absatz ${n} der Kopie`,
    characters: (by) =>
      by > 0
        ? plural(by, { one: "1 Zeichen weiter hinten", other: `${by} Zeichen weiter hinten` })
        : plural(-by, { one: "1 Zeichen weiter vorn", other: `${-by} Zeichen weiter vorn` }),
    nearest: "Die ähnlichste Stelle",
    ours: "nur in unserem Auszug",
    yours: "nur in der Kopie",
    noNearest: "Keine Stelle der Kopie kommt dem nahe.",
  },
};
