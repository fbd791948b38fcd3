/** The errors of the contents of a corpus in German, for the coding desk. */
import type { Measure, TextFormat, ValueType } from "../../model/corpus-error.ts";
import { type ContentErrorMessages, errorTools } from "../format-error.ts";
import { jsonPath } from "../json-path.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");
const { quote, oneOf, plainOneOf } = errorTools("de");

const types: Readonly<Record<ValueType, string>> = {
  text: "eine Zeichenkette",
  "localized-text": 'ein Objekt wie { "de": "…" }',
  number: "eine Zahl",
  "whole-number": "eine ganze Zahl",
  boolean: "true oder false",
  null: "null",
  list: "eine Liste",
  object: "ein Objekt",
};
const examples: Readonly<Record<ValueType, string>> = {
  text: 'schreiben Sie "…"',
  "localized-text": 'schreiben Sie { "de": "…" }',
  number: "schreiben Sie eine Zahl",
  "whole-number": "schreiben Sie eine ganze Zahl wie 1",
  boolean: "schreiben Sie true oder false",
  null: "schreiben Sie null",
  list: "schreiben Sie […]",
  object: "schreiben Sie { … }",
};

const formats: Readonly<Record<TextFormat, string>> = {
  id: "Kleinbuchstaben, Ziffern und Bindestriche wie in „end-at-once“",
  "not-blank": "mindestens ein sichtbares Zeichen",
  language: "eine Sprachangabe nach BCP 47 wie „en“ oder „fr-CA“",
  locale: "eine Sprache aus zwei oder drei Buchstaben wie „en“ oder „fr-CA“",
  date: "ein Datum: „2015-09-10“ für einen Tag, „2015-09“ für einen Monat, „2015“ für ein Jahr, „2015-21“ bis „2015-24“ für eine Jahreszeit von Frühling bis Winter, mit „~“, wenn es ungefähr ist, „2013/2015“ für die Zeit von 2013 bis 2015",
  url: "eine vollständige Adresse, die mit http:// oder https:// beginnt",
  target: "eine Sammlung und eine ID wie „stances/<id>“",
  digest: "64 hexadezimale Ziffern (npm run corpus:anchor trägt sie ein)",
  country: "einen Code nach ISO 3166-1 alpha-2 wie „CA“",
  "former-id": "eine ID oder die ID einer anderen Sammlung mit deren Namen davor wie „stances/<id>“",
  contact: "eine Adresse, die mit https:// beginnt, oder mailto: und eine E-Mail-Adresse",
  time: "Stunden, Minuten und Sekunden wie „00:04:10“",
};

const sizes: Readonly<Record<Measure, (n: number) => string>> = {
  characters: (n) => `hat ${n} Zeichen`,
  items: (n) => `hat ${plural(n, { one: "1 Eintrag", other: `${n} Einträge` })}`,
  value: (n) => `ist ${n}`,
};

const anchor = (source: string) => `führen Sie aus: npm run corpus:anchor -- ${source} <Datei>`;
const didYouMean = (nearest: string | undefined, otherwise: string) =>
  nearest === undefined ? otherwise : `meinten Sie ${quote(nearest)}? Sonst ${otherwise}`;
const percent = (share: number, digits = 0) => `${(share * 100).toFixed(digits).replace(".", ",")} %`;

export const errors: ContentErrorMessages = {
  "not-text": ({ position, codePoint }) => ({
    problem: `Zeichen ${position} des Textes ist ${codePoint}, also kein druckbares Zeichen`,
    remedy: "entfernen Sie es",
  }),
  "lost-letter": ({ position }) => ({
    problem: `Zeichen ${position} des Textes ist U+FFFD und steht für einen Buchstaben, der durch eine falsche Kodierung verloren ging`,
    remedy: "schreiben Sie den Buchstaben neu und speichern Sie die Datei als UTF-8",
  }),
  "unknown-key": ({ key, nearest }) => ({
    problem: `unbekannter Schlüssel ${quote(key)}`,
    remedy: `entfernen oder berichtigen Sie ihn${nearest === undefined ? "" : ` (meinten Sie ${quote(nearest)}?)`}`,
  }),
  "wrong-type": ({ actual, expected, allowed }) => ({
    problem: `ist ${types[actual]}, muss aber ${types[expected]} sein`,
    remedy: allowed ? `verwenden Sie ${oneOf(allowed)}` : examples[expected],
  }),
  "unknown-choice": ({ value, allowed, nearest }) => ({
    problem: `${quote(value)} ist hier nicht erlaubt`,
    remedy: didYouMean(nearest, `verwenden Sie ${oneOf(allowed)}`),
  }),
  "too-small": ({ measure, actual, least }) => ({
    problem: `${sizes[measure](actual)}, ${measure === "value" ? "muss aber" : "braucht aber"} mindestens ${least}${measure === "value" ? " sein" : ""}`,
    remedy:
      measure === "value"
        ? "berichtigen Sie den Wert"
        : `ergänzen Sie ${measure === "items" ? "Einträge" : "Zeichen"}`,
  }),
  "too-large": ({ measure, actual, most }) => ({
    problem: `${sizes[measure](actual)}, darf aber höchstens ${most} ${measure === "value" ? "sein" : "haben"}`,
    remedy: measure === "value" ? "berichtigen Sie den Wert" : "kürzen Sie den Wert",
  }),
  "wrong-format": ({ value, format }) => ({
    problem: value.trim() === "" ? "ist leer" : `${quote(value)} hat nicht das richtige Format`,
    remedy: `verwenden Sie ${formats[format]}`,
  }),
  "repeated-locale": ({ locale }) => ({
    problem: `die Sprache ${quote(locale)} ist zweimal genannt (Groß- und Kleinschreibung zählt nicht)`,
    remedy: "entfernen Sie eine der beiden",
  }),
  "duplicate-id": ({ id, collection, first }) => ({
    problem: `doppelte ID ${quote(id)} (zuerst in ${first.file}: ${jsonPath(first.path)})`,
    remedy: `geben Sie jedem Eintrag in ${quote(collection)} eine eigene ID`,
  }),
  "id-is-not-file-name": ({ id }) => ({
    problem: `die ID ${quote(id)} passt nicht zum Dateinamen`,
    remedy: `nennen Sie die Datei sources/${id}.json oder ändern Sie die ID`,
  }),
  "unknown-locale": ({ locale }) => ({
    problem: `${quote(locale)} ist keine Sprache dieses Korpus`,
    remedy: "ergänzen Sie sie in „locales“ in corpus.json oder entfernen Sie den Text",
  }),
  "needless-translation": ({ locale }) => ({
    problem: `keine Seite zeigt diesen Text in der Sprache ${quote(locale)}`,
    remedy:
      "entfernen Sie ihn (eine Übersetzung ist für Leserinnen und Leser anderer Sprachen als der der Quelle; ein Name mit „translateName“ bleibt, wie er in der Standardsprache ist)",
  }),
  "self-response": () => ({
    problem: "eine Haltung kann sich nicht auf sich selbst beziehen",
    remedy: "nennen Sie in „to“ eine andere Haltung",
  }),
  "cell-taken": ({ actor, issue, date, by }) => ({
    problem: `${quote(actor)} hat zu ${quote(issue)} in dieser Quelle vom Datum ${date} schon ${by === "stance" ? "eine Haltung" : "ein Schweigen (silence)"}`,
    remedy: "behalten Sie nur eines davon oder berichtigen Sie „date“",
  }),
  "paragraph-out-of-order": ({ actual, expected }) => ({
    problem: `die Nummer des Absatzes ist ${actual}, muss aber ${expected} sein`,
    remedy: "nummerieren Sie die Absätze der Reihe nach ab 1",
  }),
  "context-with-excerpt": ({ paragraph, excerpt }) => ({
    problem: `Absatz ${paragraph} ist als Kontext gekennzeichnet, aber der Auszug ${quote(excerpt)} ist aus ihm`,
    remedy: 'entfernen Sie "use": "context"',
  }),
  "unknown-paragraph": ({ paragraph, count }) => ({
    problem: `die Quelle hat keinen Absatz ${paragraph}`,
    remedy: `verwenden Sie ${plural(count, { one: "1", other: `1 bis ${count}` })}`,
  }),
  "record-of-other-source": ({ actual, expected }) => ({
    problem: `„source“ ist ${quote(actual)}, aber die Datei ist für ${quote(expected)}`,
    remedy: `berichtigen Sie „source“ oder verschieben Sie den Eintrag nach sources/${actual}.json`,
  }),
  "former-id-taken": ({ formerId }) => ({
    problem: `die frühere ID ${quote(formerId)} ist die ID oder eine frühere ID eines anderen Eintrags`,
    remedy: "lassen Sie sie bei dem einen Eintrag, zu dem ihre Adresse führen soll",
  }),
  "paragraphs-without-text": () => ({
    problem: "eine Quelle ohne „text“ hat keine „paragraphs“",
    remedy: "führen Sie npm run corpus:anchor mit einer Kopie aus oder lassen Sie „paragraphs“ weg",
  }),
  "repeats-itself": ({ source }) => ({
    problem: `die Quellen, die ${quote(source)} wiederholt, führen zu ihr zurück`,
    remedy: "lassen Sie „originalSource“ bei der Quelle weg, die zuerst erschienen ist",
  }),
  "place-without-text": ({ extra }) => ({
    problem: `der Auszug hat eine Stelle (${plainOneOf(extra)}) in einer Quelle ohne „text“`,
    remedy: "lassen Sie sie weg und nennen Sie Seite, Zeit oder Abschnitt in „locator“",
  }),
  "locator-beside-text": () => ({
    problem: "der Auszug hat „locator“, aber die Quelle hat „text“",
    remedy: "lassen Sie „locator“ weg: der Absatz ist die Stelle",
  }),
  "stated-after-sources": ({ statedOn, latest }) => ({
    problem: `geäußert am ${statedOn}, aber die letzte Quelle der Belege ist vom ${latest}`,
    remedy: "berichtigen Sie „statedOn“ oder das Datum der Quelle",
  }),
  "same-stance": ({ other }) => ({
    problem: `Akteur, Thema, Position, Datum und Belege wie bei der Haltung ${quote(other)}`,
    remedy: "behalten Sie eine davon und nennen Sie die ID der anderen in „formerIds“",
  }),
  "repeated-coder": () => ({
    problem: "dieselbe Person ist zweimal als kodierend genannt",
    remedy: "nennen Sie zwei Personen, die unabhängig kodiert haben, oder lassen Sie „coding“ weg",
  }),
  "excerpt-too-long": ({ words, most }) => ({
    problem: `der Auszug hat ${plural(words, { one: "1 Wort", other: `${words} Wörter` })}`,
    remedy: `kürzen Sie ihn auf höchstens ${most}, da die Rechte an der Quelle vorbehalten sind`,
  }),
  "offsets-beyond-text": ({ source }) => ({
    problem: "die Positionen enden hinter dem Ende des Textes",
    remedy: anchor(source),
  }),
  "offsets-of-other-length": ({ source }) => ({
    problem: "die Positionen passen nicht zur Länge von „exact“",
    remedy: anchor(source),
  }),
  "link-of-other-words": ({ source }) => ({
    problem: "der Link führt nicht zum Wortlaut des Auszugs",
    remedy: anchor(source),
  }),
  "overlap-differs": ({ other, source }) => ({
    problem: `überschneidet sich mit dem Auszug ${quote(other)}, aber der Wortlaut ist dort ein anderer`,
    remedy: anchor(source),
  }),
  "too-much-quoted": ({ share, most }) => ({
    problem: `die Auszüge geben ${percent(share, 1)} des Textes wieder`,
    remedy: `zitieren Sie höchstens ${percent(most)}, da die Rechte an der Quelle vorbehalten sind`,
  }),
};
