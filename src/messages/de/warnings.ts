/** The warnings of a corpus in German. The command line and the coding desk load them. */
import { errorTools, type WarningMessages } from "../format-error.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");
const { quote } = errorTools("de");

export const warnings: WarningMessages = {
  "unused-actor": ({ actor }) => ({
    problem: `kein Eintrag verwendet den Akteur ${quote(actor)}`,
    remedy: "halten Sie fest, was er sagt, oder entfernen Sie ihn",
  }),
  untranslated: ({ locale, missing, texts }) => ({
    problem: `${missing} von ${texts} Texten ${plural(missing, { one: "ist", other: "sind" })} nicht in die Sprache ${quote(locale)} übersetzt, ihre Seiten zeigen ${plural(missing, { one: "ihn", other: "sie" })} in der Standardsprache`,
    remedy:
      missing === texts
        ? "übersetzen Sie sie oder entfernen Sie die Sprache"
        : "führen Sie npm run corpus:check -- --complete aus, um sie aufzulisten",
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
