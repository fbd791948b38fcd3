/** Messages for what happens without a network or when something fails, in German. */
import type { offline as en } from "../en/offline.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

export const offline: typeof en = {
  offline: {
    ready: "Diese Website funktioniert jetzt auch ohne Netz.",
    saved: (megabytes) => `Zum Lesen ohne Netz gespeichert (${String(megabytes).replace(".", ",")}\u00A0MB).`,
    version: (date, version) => `Stand der Daten: ${date} (Fassung ${version}).`,
    notSaved: "Nicht zum Lesen ohne Netz gespeichert.",
    now: "Sie sind ohne Netz.",
    dismiss: "Ausblenden",
    newer: "Eine neuere Fassung ist bereit.",
    newData: (date: string) => `Stand der Daten dieser Fassung: ${date}.`,
    sameData: "Die Daten sind unverändert.",
    newCorrections: (n: number) => plural(n, { one: "1 neue Korrektur:", other: `${n} neue Korrekturen:` }),
    accept: "Jetzt aktualisieren",
    later: "Später",
    install: "Als App installieren",
  },
};
