/** The warnings of a corpus in French. The coding desk loads them. */
import { quoter, type WarningMessages } from "../format-error.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("fr");
const quote = quoter("fr-CA");

export const warnings: WarningMessages = {
  "unused-actor": ({ actor }) => ({
    problem: `aucune fiche n’utilise l’acteur ${quote(actor)}`,
    remedy: "consignez ce qu’il dit, ou retirez-le",
  }),
  untranslated: ({ locale, missing, texts }) => ({
    problem: `${plural(missing, { one: `${missing} texte`, other: `${missing} textes` })} sur ${texts} ${plural(missing, { one: "n’est pas traduit", other: "ne sont pas traduits" })} dans la langue ${quote(locale)}; ses pages ${plural(missing, { one: "l’affichent", other: "les affichent" })} dans la langue par défaut`,
    remedy: `remplissez les champs avec (${locale}), ou retirez la langue de celles du site`,
  }),
  "few-positions-used": ({ issue, count }) => ({
    problem: `les prises de position ${{ 0: "n’utilisent aucune position", 1: "utilisent une seule position" }[count]} de l’enjeu ${quote(issue)}`,
    remedy: "vérifiez que les acteurs diffèrent à ce sujet",
  }),
  "no-link": ({ excerpt }) => ({
    problem: `aucun lien ne mène à l’extrait ${quote(excerpt)} seul`,
    remedy: "apportez le texte de la source, ou citez plus de mots",
  }),
};
