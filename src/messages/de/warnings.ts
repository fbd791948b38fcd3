/** The warnings of a corpus in German. The coding desk loads them. */
import { quoter, type WarningMessages } from "../format-error.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");
const quote = quoter("de");

export const warnings: WarningMessages = {
  "unused-actor": ({ actor }) => ({
    problem: `kein Eintrag verwendet den Akteur ${quote(actor)}`,
    remedy: "halten Sie fest, was er sagt, oder entfernen Sie ihn",
  }),
  untranslated: ({ locale, missing, texts }) => ({
    problem: `${missing} von ${texts} Texten ${plural(missing, { one: "ist", other: "sind" })} nicht in die Sprache ${quote(locale)} übersetzt, ihre Seiten zeigen ${plural(missing, { one: "ihn", other: "sie" })} in der Standardsprache`,
    remedy: `füllen Sie die Felder mit (${locale}) aus oder entfernen Sie die Sprache aus denen der Website`,
  }),
  "few-positions-used": ({ issue, count }) => ({
    problem: `die Haltungen verwenden ${{ 0: "keine Position", 1: "nur eine Position" }[count]} des Themas ${quote(issue)}`,
    remedy: "prüfen Sie, ob sich die Akteure darin unterscheiden",
  }),
  "no-link": ({ excerpt }) => ({
    problem: `kein Link führt allein zum Auszug ${quote(excerpt)}`,
    remedy: "bringen Sie den Text der Quelle ein oder zitieren Sie mehr Wörter",
  }),
};
