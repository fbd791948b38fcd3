import { expect, test } from "vitest";
import { typographyMistakes } from "./french-typography.ts";

test.each([
  ["l'article", "an apostrophe or a quotation mark is not typographic"],
  ["le “contexte”", "an apostrophe or a quotation mark is not typographic"],
  ["Cherchiez-vous une de ces pages ?", "a space is before ; ! or ?"],
  ["l’article\u00A0; la page", "a space is before ; ! or ?"],
  ["Enjeu: Irak", "no single no-break space is before a colon"],
  ["Enjeu : Irak", "no single no-break space is before a colon"],
  ["Enjeu \u00A0: Irak", "no single no-break space is before a colon"],
  [": Irak", "no single no-break space is before a colon"],
  ["«\u00A0contexte »", "no no-break space is inside « »"],
  ["«contexte\u00A0»", "no no-break space is inside « »"],
  ["45 %", "no no-break space is before %"],
  ["Comparer avec …", "a space is before an ellipsis"],
  ["A propos", "a capital has no accent"],
  ["Etat", "a capital has no accent"],
  ["Ecrivez une date", "a capital has no accent"],
  ["un Evénement", "a capital has no accent"],
  ["Ca change", "a capital has no accent"],
])("%j breaks a rule", (text, mistake) => {
  expect(typographyMistakes(text)).toContain(mistake);
});

test.each([
  "À propos de l’État\u00A0: «\u00A0en 2015\u00A0», 45\u00A0% du texte; et après?",
  "En date du\u00A0: 1er\u00A0septembre 2015… Enregistré. Elle exige une Entrée, de A à Z",
  "https://example.org et 00:04:10",
])("%j breaks none", (text) => {
  expect(typographyMistakes(text)).toEqual([]);
});
