/** Messages for a source, and the check of a copy, in German. */
import type { source as en } from "../en/source.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

const excerpts = (n: number) => plural(n, { one: "1 Auszug", other: `${n} Auszüge` });

export const source: typeof en = {
  source: {
    description: (publisher, date, n) =>
      `${publisher}, ${date}: unsere Gliederung, Absatz für Absatz, mit ${plural(n, { one: "1 Auszug", other: `${n} Auszügen` })} als Beleg.`,
    descriptionWithoutText: (publisher, date, n) =>
      `${publisher}, ${date}: nur durch Zitate bekannt, mit ${plural(n, { one: "1 Auszug", other: `${n} Auszügen` })} als Beleg.`,
    publisher: "Herausgeber",
    author: "Verfasst von",
    published: "Veröffentlicht",
    accessed: "Gelesen am",
    original: "Wiederholt",
    licence: "Lizenz",
    credit: "Namensnennung",
    readFor: "Gelesen für",
    readForAll: "Alle Themen",
    modified: "Aktualisiert",
    dateline: "Ortsmarke",
    language: "Sprache",
    words: "Länge",
    wordCount: (n) => plural(n, { one: "1 Wort", other: `${n} Wörter` }),
    quoted: "Hier zitiert",
    share: (percent, n) =>
      `${percent}\u00A0% des Textes, in ${plural(n, { one: "1 Auszug", other: `${n} Auszügen` })}`,
    excerpts: (n) => plural(n, { one: "1 Auszug", other: `${n} Auszüge` }),
    quotations: "Zitate",
    withoutText:
      "Diese Quelle kennen wir nur durch ihre Zitate. Niemand hat sie an einer Kopie ihres Textes geprüft, und was sie sonst berichtet, wissen wir nicht.",
    rights: "Rechte",
    rightsReserved: "Alle Rechte vorbehalten. Hier stehen nur kurze Auszüge.",
    rightsOpen: "Offen: Die Quelle darf ohne Begrenzung zitiert werden.",
    digest: "Prüfsumme (SHA-256)",
    digestMeans:
      "Berechnet aus dem Text mit vereinheitlichten Abständen, Strichen und Anführungszeichen. Wer eine Kopie hat, kann sie damit prüfen.",
    live: "Auf der Website des Herausgebers",
    archived: "Archivierte Kopie",
    read: "Das Original lesen",
    outline: "Gliederung, Absatz für Absatz",
    outlineMeans: "Die Zusammenfassungen sind von uns. Die zitierten Worte sind die der Quelle.",
    context: "Nur Zusammenhang: nicht als Beleg verwendet.",
    evidenceFor: "Beleg für",
    events: "Ereignisse",
    event: "Ereignis",
  },

  verify: {
    title: "Selbst nachprüfen",
    intro:
      "Wenn Sie eine Kopie des Textes haben, kann Ihr Browser jeden Auszug darin suchen. Nichts wird verschickt.",
    withoutText:
      "Den Text dieser Quelle haben wir nicht; deshalb lässt sich hier keine Kopie prüfen. Suchen Sie jedes Zitat in der Quelle selbst.",
    open: "Eine Kopie prüfen",
    label: "Ihre Kopie des Textes",
    hint: "Fügen Sie den Text ein, oder ziehen Sie eine Textdatei hierher.",
    file: "Oder eine Datei auswählen:",
    check: "Prüfen",
    problem: {
      empty: "Noch ist kein Text da. Fügen Sie Ihre Kopie ein, oder wählen Sie eine Datei aus.",
      "too-long": "Das ist mehr als 2 MB, die Obergrenze. Fügen Sie nur den Text der Quelle ein.",
      binary:
        "Das ist keine reine Textdatei. Öffnen Sie sie, kopieren Sie ihren Text, und fügen Sie ihn hier ein.",
      html: "Das ist der HTML-Code einer Webseite. Öffnen Sie die Seite in einem Browser, kopieren Sie ihren Text, und fügen Sie ihn hier ein.",
      unreadable:
        "Die Datei ließ sich nicht lesen. Öffnen Sie sie, kopieren Sie ihren Text, und fügen Sie ihn hier ein.",
    },
    digestAgrees:
      "Die Prüfsumme stimmt überein: Abgesehen von Abständen und der Form von Strichen und Anführungszeichen ist Ihre Kopie der Text, den wir gelesen haben.",
    digestDiffers: "Die Prüfsumme weicht ab: Ihre Kopie ist nicht genau der Text, den wir gelesen haben.",
    digestUnknown:
      "Ihr Browser kann die Prüfsumme hier nicht berechnen, weil diese Seite nicht über HTTPS geladen wurde.",
    unplaced: (boundary) =>
      `Ihre Kopie enthält nicht die Worte, mit denen der Text beginnen oder enden sollte („${boundary}“). Deshalb haben wir sie ganz durchsucht.`,
    summary: (here, elsewhere, absent) =>
      `${excerpts(here)} an der angegebenen Stelle gefunden, ${elsewhere} an anderer Stelle, ${absent} nicht gefunden.`,
    here: "An der angegebenen Stelle gefunden",
    elsewhere: "An anderer Stelle gefunden",
    absent: "Nicht gefunden",
    inParagraph: (n) => `in Absatz ${n} Ihrer Kopie`,
    characters: (by) =>
      by > 0
        ? plural(by, { one: "1 Zeichen weiter hinten", other: `${by} Zeichen weiter hinten` })
        : plural(-by, { one: "1 Zeichen weiter vorn", other: `${-by} Zeichen weiter vorn` }),
    nearest: "Ähnlichste Stelle",
    ours: "nur in unserem Auszug",
    yours: "nur in Ihrer Kopie",
    noNearest: "Keine Stelle Ihrer Kopie kommt diesem Auszug nahe.",
  },
};
