/** The rejected terms of `docs/glossary.md`, where a machine can tell that the rejected meaning is meant. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { de } from "./de/de.ts";
import { en } from "./en/en.ts";
import { fr } from "./fr/fr.ts";
import { typographyMistakes } from "../testing/french-typography.ts";
import { textsOf } from "../testing/message-texts.ts";

const ROOT = path.join(import.meta.dirname, "../..");

const ON_THE_SCREEN = [
  "side by side",
  "set beside",
  "collected",
  "take out",
  "All positions",
  "how it was said",
  "who is heard",
  "kind of actor",
  "Not said",
  "not mentioned",
  "unsaid",
  "digest",
  "grade",
  "fault",
  "furniture",
  "come alive",
];
const ON_THE_GERMAN_SCREEN = [
  "nicht erwähnt",
  "Standpunkt",
  "Meinung",
  "Beweis",
  "nebeneinander",
  "Gegenüberstellung",
  "gesammelt",
  "Digest",
  "Hash",
  "Lücke",
];
const ON_THE_FRENCH_SCREEN = [
  "aucune mention",
  "posture",
  "opinion",
  "thématique",
  "problématique",
  "preuve",
  "verbatim",
  "lacune",
  "empreinte",
  "hachage",
  "côte à côte",
  "juxtapos",
  "embarqué",
  "sauvegardé",
  "s’abonner",
];
const IN_NAMES = ["side by side", "unsaid", "collected", "take out", "how directly"];
/** By folder. The browser tests make faults of the network. */
const IN_NAMES_OF = { src: [...IN_NAMES, "fault"], e2e: IN_NAMES };

/**
 * Terms that a message has in every language or in none: the term in the glossary, then how texts inflect it. In French
 * “prise de position”, “publication de l’acteur” and “du même acteur” contain another term.
 */
const TRANSLATED = [
  {
    en: ["stance", /\bstances?\b/iu],
    de: ["Haltung", /\bHaltung(?:en)?\b/u],
    fr: ["prise de position", /\bprises? de position\b/iu],
  },
  {
    en: ["position", /\bpositions?\b/iu],
    de: ["Position", /\bPosition(?:en)?\b/u],
    fr: ["position", /(?<!\bprises? de )\bpositions?\b/iu],
  },
  {
    en: ["issue", /\bissues?\b/iu],
    de: ["Thema", /\bThem(?:as?|en)\b/u],
    fr: ["enjeu", /\benjeux?\b/iu],
  },
  {
    en: ["actor", /\bactors?\b/iu],
    de: ["Akteur", /\bAkteur(?:e|en|s)?\b/u],
    fr: ["acteur", /(?<!publication de l’|du même )\bacteurs?\b/iu],
  },
  {
    en: ["source", /\bsources?\b/iu],
    de: ["Quelle", /\bQuellen?\b/u],
    fr: ["source", /\bsources?\b/iu],
  },
  {
    en: ["excerpt", /\bexcerpts?\b/iu],
    de: ["Auszug", /\bAusz(?:ugs?|üge|ügen)\b/u],
    fr: ["extrait", /\bextraits?\b/iu],
  },
  {
    en: ["evidence", /\bevidence\b/iu],
    de: ["Beleg", /\bBelege?n?\b/u],
    fr: ["à l’appui", /à l’appui/iu],
  },
  {
    en: ["event", /\bevents?\b/iu],
    de: ["Ereignis", /\bEreignis(?:se)?\b/u],
    fr: ["événement", /événements?/iu],
  },
  {
    en: ["correction", /\bcorrections?\b/iu],
    de: ["Korrektur", /\bKorrektur(?:en)?\b/u],
    fr: ["correction", /\bcorrections?\b/iu],
  },
  {
    en: ["outline", /\boutline\b/iu],
    de: ["Gliederung", /\bGliederung\b/u],
    fr: ["sommaire", /\bsommaire\b/iu],
  },
  {
    en: ["checksum", /\bchecksum\b/iu],
    de: ["Prüfsumme", /\bPrüfsumme\b/u],
    fr: ["somme de contrôle", /\bsomme de contrôle\b/iu],
  },
  {
    en: ["comparison", /\bcompar/iu],
    de: ["Vergleich", /\bvergl(?:eich|ich)/iu],
    fr: ["comparaison", /\bcompar/iu],
  },
  {
    en: ["filter", /\bfilters?\b/iu],
    de: ["Filter", /\bFiltern?\b/u],
    fr: ["filtre", /\bfiltr/iu],
  },
  {
    en: ["embed", /\bembed\b/iu],
    de: ["Einbettung", /\beinbett/iu],
    fr: ["contenu intégré", /\bintégr/iu],
  },
  {
    en: ["saved", /\bsaved\b/iu],
    de: ["gespeichert", /\bgespeichert/iu],
    fr: ["enregistré", /enregistrée?s?(?!\p{L})/iu],
  },
  {
    en: ["empty cell", /\bempty cells?\b/iu],
    de: ["leeres Feld", /\bleere[nrs]? Feld/iu],
    fr: ["case vide", /\bcases? vides?\b/iu],
  },
  {
    en: ["Reported as", /\breported as\b/iu],
    de: ["Wiedergegeben als", /\bwiedergegeben als\b/iu],
    fr: ["rapporté comme", /\brapporté comme\b/iu],
  },
] as const satisfies readonly Readonly<
  Record<"en" | "de" | "fr", readonly [term: string, inTexts: RegExp]>
>[];

/** The cells of the glossary, row by row. */
const GLOSSARY = readFileSync(path.join(ROOT, "docs/glossary.md"), "utf8")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim().toLowerCase()));

/** The words of every name in a program: `titleOf` is “title of”. */
function namesIn(program: string): string[] {
  return Array.from(program.matchAll(/[A-Za-z_$][\w$]*/gu), ([name]) =>
    name.replaceAll(/([a-z\d])([A-Z])/gu, "$1 $2").toLowerCase(),
  );
}

const withoutComments = (program: string) =>
  program.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\]|\\.)*"/gu, "");

describe("the rejected terms", () => {
  test.each([...new Set([...ON_THE_SCREEN, ...ON_THE_GERMAN_SCREEN, ...ON_THE_FRENCH_SCREEN, ...IN_NAMES])])(
    "%s is in the glossary",
    (term) => {
      const rejected = GLOSSARY.map((cells) => cells.at(-2) ?? "");
      expect(rejected.filter((cell) => cell.includes(term.toLowerCase()))).not.toEqual([]);
    },
  );

  test.each([
    { messages: en, terms: ON_THE_SCREEN },
    { messages: de, terms: ON_THE_GERMAN_SCREEN },
    { messages: fr, terms: ON_THE_FRENCH_SCREEN },
  ])("are not in the messages in $messages.lang", ({ messages, terms }) => {
    const found = textsOf(messages).filter(([, text]) =>
      terms.some((term) => text.toLowerCase().includes(term.toLowerCase())),
    );
    expect(found).toEqual([]);
  });

  it("name nothing in the code", () => {
    const found = Object.entries(IN_NAMES_OF).flatMap(([folder, terms]) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/u.test(file))
        .flatMap((file) => {
          const names = namesIn(withoutComments(readFileSync(path.join(ROOT, folder, file), "utf8")));
          return names
            .filter((name) => terms.some((term) => new RegExp(`\\b${term}`, "u").test(name)))
            .map((name) => `${folder}/${file}: ${name}`);
        }),
    );
    expect(found).toEqual([]);
  });
});

describe.each([
  { lang: "de", messages: de, column: 3 },
  { lang: "fr", messages: fr, column: 4 },
] as const)("the terms in English and $lang", ({ lang, messages, column }) => {
  const terms = TRANSLATED.map(({ en: [english, inEnglish], [lang]: [term, inTexts] }) => ({
    ...{ english, inEnglish, term, inTexts },
  }));

  test.each(terms)("$english is $term in the glossary", ({ english, term }) => {
    const rows = GLOSSARY.filter((cells) => {
      return cells[2]?.includes(english.toLowerCase()) && cells[column]?.includes(term.toLowerCase());
    });
    expect(rows).not.toEqual([]);
  });

  test.each(terms)("$english and $term are in the same messages", ({ inEnglish, inTexts }) => {
    const translations = new Map(textsOf(messages));
    const differing = textsOf(en)
      .map(([key, text]) => ({ key, text, translation: translations.get(key) ?? "" }))
      .filter(({ text, translation }) => inEnglish.test(text) !== inTexts.test(translation));
    expect(differing).toEqual([]);
  });
});

test.each([en, de])("the messages in $lang have curly quotation marks and apostrophes", (messages) => {
  expect(textsOf(messages).filter(([, text]) => /["']/u.test(text))).toEqual([]);
});

test("the messages in French have the typography of French Canada", () => {
  const wrong = textsOf(fr).flatMap(([key, text]) =>
    typographyMistakes(text).map((mistake) => ({ key, text, mistake })),
  );
  expect(wrong).toEqual([]);
});
