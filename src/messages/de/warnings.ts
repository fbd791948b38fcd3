/** The warnings of a corpus in German. No page loads them: they are read where a corpus is checked. */
import { errorTools, type WarningMessages } from "../format-error.ts";

const { quote } = errorTools("de");

export const warnings: WarningMessages = {
  "unused-actor": ({ actor }) => ({
    problem: `kein Eintrag verwendet den Akteur ${quote(actor)}`,
    remedy: "halten Sie fest, was er sagt, oder entfernen Sie ihn",
  }),
  "untranslated-locale": ({ locale }) => ({
    problem: `kein Text ist in die Sprache ${quote(locale)} übersetzt, ihre Seiten erscheinen in der Standardsprache`,
    remedy: "übersetzen Sie einen Text oder entfernen Sie die Sprache",
  }),
  "few-positions-used": ({ issue, count }) => ({
    problem: `die Haltungen verwenden ${{ 0: "keine Position", 1: "nur eine Position" }[count]} des Themas ${quote(issue)}`,
    remedy: "prüfen Sie, ob sich die Akteure darin unterscheiden",
  }),
  "no-link": ({ excerpt }) => ({
    problem: `kein Link führt allein zum Auszug ${quote(excerpt)}`,
    remedy: "führen Sie npm run corpus:anchor aus oder zitieren Sie mehr Wörter",
  }),
};
