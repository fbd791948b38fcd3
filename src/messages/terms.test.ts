/** The rejected terms of `docs/glossary.md`, where a machine can tell that the rejected meaning is meant. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { de } from "./de/de.ts";
import { en } from "./en/en.ts";

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
  "unsaid",
  "digest",
  "grade",
  "fault",
  "furniture",
  "come alive",
];
const ON_THE_GERMAN_SCREEN = [
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
const IN_NAMES = ["side by side", "unsaid", "collected", "take out", "how directly"];
/** By folder. The browser tests make faults of the network. */
const IN_NAMES_OF = { src: [...IN_NAMES, "fault"], e2e: IN_NAMES };

/** Terms that a message has in both languages or in neither: the term in the glossary, then how texts inflect it. */
const TRANSLATED = [
  { english: "stance", german: "Haltung", inEnglish: /\bstances?\b/iu, inGerman: /\bHaltung(?:en)?\b/u },
  {
    english: "position",
    german: "Position",
    inEnglish: /\bpositions?\b/iu,
    inGerman: /\bPosition(?:en)?\b/u,
  },
  { english: "issue", german: "Thema", inEnglish: /\bissues?\b/iu, inGerman: /\bThem(?:as?|en)\b/u },
  { english: "actor", german: "Akteur", inEnglish: /\bactors?\b/iu, inGerman: /\bAkteur(?:e|en|s)?\b/u },
  { english: "source", german: "Quelle", inEnglish: /\bsources?\b/iu, inGerman: /\bQuellen?\b/u },
  {
    english: "excerpt",
    german: "Auszug",
    inEnglish: /\bexcerpts?\b/iu,
    inGerman: /\bAusz(?:ug|üge|ügen)\b/u,
  },
  { english: "evidence", german: "Beleg", inEnglish: /\bevidence\b/iu, inGerman: /\bBelege?n?\b/u },
  { english: "event", german: "Ereignis", inEnglish: /\bevents?\b/iu, inGerman: /\bEreignis(?:se)?\b/u },
  {
    english: "correction",
    german: "Korrektur",
    inEnglish: /\bcorrections?\b/iu,
    inGerman: /\bKorrektur(?:en)?\b/u,
  },
  { english: "outline", german: "Gliederung", inEnglish: /\boutline\b/iu, inGerman: /\bGliederung\b/u },
  { english: "checksum", german: "Prüfsumme", inEnglish: /\bchecksum\b/iu, inGerman: /\bPrüfsumme\b/u },
  { english: "comparison", german: "Vergleich", inEnglish: /\bcompar/iu, inGerman: /\bvergl(?:eich|ich)/iu },
  { english: "filter", german: "Filter", inEnglish: /\bfilters?\b/iu, inGerman: /\bFiltern?\b/u },
  { english: "embed", german: "Einbettung", inEnglish: /\bembed\b/iu, inGerman: /\beinbett/iu },
  { english: "saved", german: "gespeichert", inEnglish: /\bsaved\b/iu, inGerman: /\bgespeichert/iu },
  {
    english: "empty cell",
    german: "leeres Feld",
    inEnglish: /\bempty cells?\b/iu,
    inGerman: /\bleere[nrs]? Feld/iu,
  },
  {
    english: "Reported as",
    german: "Wiedergegeben als",
    inEnglish: /\breported as\b/iu,
    inGerman: /\bwiedergegeben als\b/iu,
  },
];

/** An argument for any message: a count, a year, a name, names or a tally. */
class Sample extends Array<string> {
  readonly stances: number;
  readonly recorded: number;
  readonly unmentioned: number;
  readonly unread: number;

  constructor(count: number) {
    super();
    this.stances = this.recorded = this.unmentioned = this.unread = count;
  }

  override valueOf(): number {
    return this.stances;
  }

  override toString(): string {
    return String(this.stances);
  }
}

/** The messages of the check, whose parameters no sample stands for: `format-error.test.ts` reads them. */
const OF_THE_CHECK = ["corpusErrors", "corpusWarnings"];

/** The texts of a message by key: itself, or what its function makes of counts that differ in their plural. */
function textsOf(message: unknown, key = ""): (readonly [key: string, text: string])[] {
  if (typeof message === "string") return [[key, message]];
  if (typeof message === "function") {
    const make = message as (...samples: readonly Sample[]) => unknown;
    return [-1, 0, 1, 2, 3, 4].map((count) => {
      const samples = Array.from({ length: message.length }, () => new Sample(count));
      return [`${key}(${count})`, String(make(...samples))] as const;
    });
  }
  return Object.entries(message ?? {})
    .filter(([part]) => !OF_THE_CHECK.includes(part))
    .flatMap(([part, each]) => textsOf(each, `${key}.${part}`));
}

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
  test.each([...new Set([...ON_THE_SCREEN, ...ON_THE_GERMAN_SCREEN, ...IN_NAMES])])(
    "%s is in the glossary",
    (term) => {
      const rejected = GLOSSARY.map((cells) => cells.at(-2) ?? "");
      expect(rejected.filter((cell) => cell.includes(term.toLowerCase()))).not.toEqual([]);
    },
  );

  test.each([
    { messages: en, terms: ON_THE_SCREEN },
    { messages: de, terms: ON_THE_GERMAN_SCREEN },
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

describe("the terms of both languages", () => {
  test.each(TRANSLATED)("$english is $german in the glossary", ({ english, german }) => {
    const rows = GLOSSARY.filter(([, , screen = "", inGerman = ""]) => {
      return screen.includes(english.toLowerCase()) && inGerman.includes(german.toLowerCase());
    });
    expect(rows).not.toEqual([]);
  });

  test.each(TRANSLATED)("$english and $german are in the same messages", ({ inEnglish, inGerman }) => {
    const german = new Map(textsOf(de));
    const differing = textsOf(en)
      .map(([key, text]) => ({ key, text, translation: german.get(key) ?? "" }))
      .filter(({ text, translation }) => inEnglish.test(text) !== inGerman.test(translation));
    expect(differing).toEqual([]);
  });
});

test.each([en, de])("the messages in $lang have curly quotation marks and apostrophes", (messages) => {
  expect(textsOf(messages).filter(([, text]) => /["']/u.test(text))).toEqual([]);
});
