/** The warnings of a corpus in French. No page loads them: they are read where a corpus is checked. */
import { errorTools, type WarningMessages } from "../format-error.ts";

const { quote } = errorTools("fr-CA");

export const warnings: WarningMessages = {
  "unused-actor": ({ actor }) => ({
    problem: `aucune fiche n’utilise l’acteur ${quote(actor)}`,
    remedy: "consignez ce qu’il dit, ou retirez-le",
  }),
  "untranslated-locale": ({ locale }) => ({
    problem: `aucun texte n’est traduit dans la langue ${quote(locale)}; ses pages sont donc dans la langue par défaut`,
    remedy: "traduisez un texte, ou retirez la langue",
  }),
  "few-positions-used": ({ issue, count }) => ({
    problem: `les prises de position ${{ 0: "n’utilisent aucune position", 1: "utilisent une seule position" }[count]} de l’enjeu ${quote(issue)}`,
    remedy: "vérifiez que les acteurs diffèrent à ce sujet",
  }),
  "no-link": ({ excerpt }) => ({
    problem: `aucun lien ne mène à l’extrait ${quote(excerpt)} seul`,
    remedy: "lancez npm run corpus:anchor, ou citez plus de mots",
  }),
};
