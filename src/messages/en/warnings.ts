/** The warnings of a corpus in English. The command line and the coding desk load them. */
import { errorTools, type WarningMessages } from "../format-error.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");
const { quote } = errorTools("en-CA");

export const warnings: WarningMessages = {
  "unused-actor": ({ actor }) => ({
    problem: `no record uses the actor ${quote(actor)}`,
    remedy: "record what it says, or remove it",
  }),
  untranslated: ({ locale, missing, texts }) => ({
    problem: `${missing} of ${texts} texts ${plural(missing, { one: "has", other: "have" })} no translation into ${quote(locale)}, so its pages show ${plural(missing, { one: "it", other: "them" })} in the default locale`,
    remedy:
      missing === texts
        ? "translate them, or remove the locale"
        : "run npm run corpus:check -- --complete to list them",
  }),
  "few-positions-used": ({ issue, count }) => ({
    problem: `stances use ${{ 0: "no position", 1: "only one position" }[count]} of the issue ${quote(issue)}`,
    remedy: "check that actors differ on it",
  }),
  "no-link": ({ excerpt }) => ({
    problem: `no link leads to the excerpt ${quote(excerpt)} alone`,
    remedy: "run npm run corpus:anchor, or quote more words",
  }),
};
