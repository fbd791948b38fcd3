/** The warnings of a corpus in English. The coding desk loads them, and the command line with remedies of its own. */
import { quoter, type WarningMessages } from "../format-error.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");
const quote = quoter("en-CA");

export const warnings: WarningMessages = {
  "unused-actor": ({ actor }) => ({
    problem: `no record uses the actor ${quote(actor)}`,
    remedy: "record what it says, or remove it",
  }),
  untranslated: ({ locale, missing, texts }) => ({
    problem: `${missing} of ${texts} texts ${plural(missing, { one: "has", other: "have" })} no translation into ${quote(locale)}, so its pages show ${plural(missing, { one: "it", other: "them" })} in the default locale`,
    remedy: `fill in the fields with (${locale}), or remove the language from those of the site`,
  }),
  "few-positions-used": ({ issue, count }) => ({
    problem: `stances use ${{ 0: "no position", 1: "only one position" }[count]} of the issue ${quote(issue)}`,
    remedy: "check that actors differ on it",
  }),
  "no-link": ({ excerpt }) => ({
    problem: `no link leads to the excerpt ${quote(excerpt)} alone`,
    remedy: "bring in the text of the source, or quote more words",
  }),
};
