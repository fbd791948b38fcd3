/** Messages for what happens without a network or when something fails, in German. */
import type { offline as en } from "../en/offline.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

export const offline: typeof en = {
  offline: {
    ready: "Jetzt auch ohne Netz lesbar.",
    saved: (size: string) => `Zum Lesen ohne Netz gespeichert (${size}).`,
    version: (date, version) => `Diese Daten wurden am ${date} geprüft (Fassung ${version}).`,
    notSaved: "Nicht zum Lesen ohne Netz gespeichert.",
    now: "Gerade ohne Netz.",
    dismiss: "Ausblenden",
    newer: "Eine neuere Fassung ist da.",
    newData: (date: string) => `Ihre Daten wurden am ${date} geprüft.`,
    sameData: "Die Daten sind unverändert.",
    newCorrections: (n: number) =>
      plural(n, { one: "1 neue Berichtigung:", other: `${n} neue Berichtigungen:` }),
    accept: "Jetzt verwenden",
    later: "Später",
    install: "Installieren",
  },
  failure: {
    title: "Etwas ist schiefgegangen",
    body: "Diese Seite konnte nicht gezeigt werden. Nichts ist verloren: Ein zweiter Versuch hilft oft, sonst führt der Weg zurück zum Vergleich.",
    model:
      "Die Daten für Suche und Filter sind nicht angekommen. Die Seite lässt sich trotzdem lesen. Bitte die Verbindung prüfen und es noch einmal versuchen.",
    lost: "Diese Seite liegt nicht auf diesem Gerät, und das Netz antwortet nicht.",
    shell: "Diese Seite lässt auf sich warten, oder es fehlt ein Teil. Hier wird JavaScript gebraucht.",
    retry: "Noch einmal versuchen",
    retrying: "Neuer Versuch …",
  },
};
