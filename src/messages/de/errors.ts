/** The errors of a corpus in German. The command line and the coding desk load them. */
import type {
  JsonProblem,
  Measure,
  ReadFailure,
  Referenced,
  TextFormat,
  ValueType,
} from "../../model/corpus-error.ts";
import { type ErrorMessages, errorTools, single } from "../format-error.ts";
import { jsonPath } from "../json-path.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");
const { quote, quotePassage, oneOf, plainOneOf, all } = errorTools("de");

const failures: Readonly<Record<ReadFailure, string>> = {
  "not-found": "nicht gefunden",
  "not-permitted": "keine Berechtigung",
  "not-a-file": "keine Datei",
  "not-a-folder": "kein Ordner",
  unknown: "Lesen fehlgeschlagen",
};

const jsonProblems: Readonly<Record<JsonProblem, string>> = {
  comma: "hier fehlt ein Komma oder das Ende einer Liste oder eines Objekts",
  colon: "nach dem Schlüssel fehlt ein Doppelpunkt",
  key: "hier fehlt ein Schlüssel in geraden doppelten Anführungszeichen, oder vor } oder ] ist ein Komma zu viel",
  value: "hier fehlt ein Wert, oder vor } oder ] ist ein Komma zu viel",
  bracket: "am Ende fehlt } oder ]",
  end: "hier muss die Datei enden",
  string: "in dieser Zeile fehlt das schließende Anführungszeichen",
  escape: "ein umgekehrter Schrägstrich steht vor einem Zeichen, das JSON dort nicht kennt",
  "control-character": "der Text enthält ein Steuerzeichen",
  comment: "JSON kennt keine Kommentare",
  symbol: "kein Wert von JSON: Texte brauchen gerade doppelte Anführungszeichen",
};

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
  date: "ein EDTF-Datum der Stufe 0 oder 1 wie „2015-09~“",
  url: "eine vollständige Adresse, die mit http:// oder https:// beginnt",
  target: "eine Sammlung und eine ID wie „stances/<id>“",
  digest: "64 hexadezimale Ziffern (npm run corpus:anchor trägt sie ein)",
  country: "einen Code nach ISO 3166-1 alpha-2 wie „CA“",
  "former-id": "eine ID oder die ID einer anderen Sammlung mit deren Namen davor wie „stances/<id>“",
  contact: "eine Adresse, die mit https:// beginnt, oder mailto: und eine E-Mail-Adresse",
  time: "Stunden, Minuten und Sekunden wie „00:04:10“",
};

const records: Readonly<Record<Referenced, { readonly none: string; readonly file: string }>> = {
  sources: { none: "keine Quelle", file: "dem Ordner „sources“" },
  actors: { none: "kein Akteur", file: "actors.json" },
  issues: { none: "kein Thema", file: "issues.json" },
  excerpts: { none: "kein Auszug", file: "der Datei der Quelle" },
  stances: { none: "keine Haltung", file: "der Datei der Quelle" },
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

export const errors: ErrorMessages = {
  "old-version": ({ version }) => ({
    problem: `das Korpus folgt der Fassung ${version} des Schemas`,
    remedy: "führen Sie aus: npm run corpus:migrate -- <Ordner>",
  }),
  "folder-unreadable": ({ reason }) => ({
    problem: `der Ordner des Korpus ist nicht lesbar (${failures[reason]})`,
    remedy: "prüfen Sie CORPUS_DIR",
  }),
  "missing-file": ({ kind }) => ({
    problem: "die Datei fehlt",
    remedy:
      kind === "corpus"
        ? "legen Sie sie an (ihre Felder stehen in docs/model.md)"
        : `legen Sie sie mit einer Liste ${quote(kind)} an`,
  }),
  "no-sources": () => ({
    problem: "keine Dateien von Quellen gefunden",
    remedy: "fügen Sie mindestens eine Datei sources/<source-id>.json hinzu",
  }),
  "unexpected-file": () => ({
    problem: "unerwartete Datei",
    remedy: "entfernen Sie die Datei oder verschieben Sie sie nach sources/, wenn sie eine Quelle ist",
  }),
  "not-a-file": () => ({
    problem: "ist ein Ordner oder ein Gerät, keine Datei",
    remedy: "legen Sie dort eine Datei an oder ändern Sie den Namen",
  }),
  "unreadable-file": ({ reason }) => ({
    problem: `die Datei ist nicht lesbar (${failures[reason]})`,
    remedy: "prüfen Sie, ob es die Datei gibt und ob Sie sie lesen dürfen",
  }),
  "not-utf-8": ({ byte, line }) => ({
    problem: `Byte ${byte} in Zeile ${line} ist kein UTF-8`,
    remedy: "speichern Sie die Datei als UTF-8",
  }),
  "empty-file": () => ({ problem: "die Datei ist leer", remedy: "schreiben Sie JSON hinein" }),
  "not-json": ({ problem, line, column }) => ({
    problem: `kein gültiges JSON in Zeile ${line}, Spalte ${column}: ${jsonProblems[problem]}`,
    remedy: "berichtigen Sie die Datei dort",
  }),
  "too-deep": ({ most }) => ({
    problem: `die Datei ist mehr als ${most} Ebenen tief verschachtelt`,
    remedy: "entfernen Sie überflüssige Listen und Objekte",
  }),

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
  "missing-value": ({ expected, allowed }) => ({
    problem: "ein Pflichtwert fehlt",
    remedy: `ergänzen Sie ${allowed ? oneOf(allowed) : types[expected]}`,
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
  "no-default-text": ({ locale }) => ({
    problem: `kein Text in der Standardsprache ${quote(locale)}`,
    remedy: `ergänzen Sie "${locale}": "…"`,
  }),
  "unknown-locale": ({ locale }) => ({
    problem: `${quote(locale)} ist keine Sprache dieses Korpus`,
    remedy: "ergänzen Sie sie in „locales“ in corpus.json oder entfernen Sie den Text",
  }),
  "no-translation": ({ locale }) => ({
    problem: `keine Übersetzung in die Sprache ${quote(locale)}`,
    remedy: `ergänzen Sie "${locale}": "…"`,
  }),
  "needless-translation": ({ locale }) => ({
    problem: `keine Seite zeigt diesen Text in der Sprache ${quote(locale)}`,
    remedy:
      "entfernen Sie ihn (eine Übersetzung ist für Leserinnen und Leser anderer Sprachen als der der Quelle; ein Name mit „translateName“ bleibt, wie er in der Standardsprache ist)",
  }),
  "unknown-reference": ({ id, collection, nearest }) => {
    const { none, file } = records[collection];
    return {
      problem: `${none} hat die ID ${quote(id)}`,
      remedy: didYouMean(nearest, `berichtigen Sie die ID oder ergänzen Sie den Eintrag in ${file}`),
    };
  },
  "unknown-target": ({ target, nearest }) => ({
    problem: `${quote(target)} ist nicht im Korpus`,
    remedy: didYouMean(nearest, "nennen Sie einen Eintrag, den es gibt"),
  }),
  "unknown-position": ({ issue, position, positions, nearest }) => ({
    problem: `das Thema ${quote(issue)} hat keine Position ${quote(position)}`,
    remedy: didYouMean(nearest, `verwenden Sie ${oneOf(positions)}`),
  }),
  "self-response": () => ({
    problem: "eine Haltung kann sich nicht auf sich selbst beziehen",
    remedy: "nennen Sie in „to“ eine andere Haltung",
  }),
  "cell-taken": ({ actor, issue, date, by }) => ({
    problem: `${quote(actor)} hat zu ${quote(issue)} in dieser Quelle vom Datum ${date} schon ${by === "stance" ? "eine Haltung" : "ein Schweigen (silence)"}`,
    remedy: "behalten Sie nur eines davon oder berichtigen Sie „date“",
  }),
  "unexplained-silence": () => ({
    problem: "ein Schweigen (silence) der Art „ambiguous“ braucht Anmerkung und Beleg",
    remedy: 'ergänzen Sie "note" und "evidence"',
  }),
  "paragraph-out-of-order": ({ actual, expected }) => ({
    problem: `die Nummer des Absatzes ist ${actual}, muss aber ${expected} sein`,
    remedy: "nummerieren Sie die Absätze der Reihe nach ab 1",
  }),
  "paragraph-without-excerpt": ({ paragraph }) => ({
    problem: `kein Auszug ist aus Absatz ${paragraph}`,
    remedy: 'ergänzen Sie einen Auszug oder kennzeichnen Sie den Absatz mit "use": "context"',
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
  "text-without-paragraphs": () => ({
    problem: "eine Quelle mit „text“ braucht „paragraphs“",
    remedy: "ergänzen Sie „paragraphs“ oder lassen Sie „text“ weg, wenn niemand den Text gelesen hat",
  }),
  "paragraphs-without-text": () => ({
    problem: "eine Quelle ohne „text“ hat keine „paragraphs“",
    remedy: "führen Sie npm run corpus:anchor mit einer Kopie aus oder lassen Sie „paragraphs“ weg",
  }),
  "repeats-itself": ({ source }) => ({
    problem: `die Quellen, die ${quote(source)} wiederholt, führen zu ihr zurück`,
    remedy: "lassen Sie „originalSource“ bei der Quelle weg, die zuerst erschienen ist",
  }),
  "place-missing": ({ missing }) => ({
    problem: `dem Auszug fehlt seine Stelle im Text (${plainOneOf(missing)})`,
    remedy: "führen Sie npm run corpus:anchor mit einer Kopie der Quelle aus",
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
  "no-speaker": ({ attribution, others }) => ({
    problem: `${quote(attribution)} braucht einen Sprecher`,
    remedy: `ergänzen Sie „speaker“ oder verwenden Sie ${plainOneOf(others)}`,
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
  "unused-excerpt": ({ excerpt }) => ({
    problem: `der Auszug ${quote(excerpt)} ist nirgends Beleg`,
    remedy: "nennen Sie ihn als Beleg oder entfernen Sie ihn",
  }),
  "overlap-differs": ({ other, source }) => ({
    problem: `überschneidet sich mit dem Auszug ${quote(other)}, aber der Wortlaut ist dort ein anderer`,
    remedy: anchor(source),
  }),
  "too-much-quoted": ({ share, most }) => ({
    problem: `die Auszüge geben ${percent(share, 1)} des Textes wieder`,
    remedy: `zitieren Sie höchstens ${percent(most)}, da die Rechte an der Quelle vorbehalten sind`,
  }),

  "quote-without-marks": ({ words }) => ({
    problem: `ein wörtliches Zitat („direct-quote“), aber in der Kopie stehen keine Anführungszeichen um ${quotePassage(words)}`,
    remedy: "verwenden Sie „paraphrase“ oder zitieren Sie nur die Wörter zwischen den Anführungszeichen",
  }),
  "source-without-text": ({ source }) => ({
    problem: `die Quelle ${quote(source)} hat kein „text“, so dass sich keine Kopie mit ihr vergleichen lässt`,
    remedy: "führen Sie npm run corpus:anchor mit der Kopie aus oder prüfen Sie ohne sie",
  }),
  "unknown-source": ({ source, sources }) => ({
    problem: `keine Quelle ${quote(source)}`,
    remedy: `verwenden Sie ${oneOf(sources)}`,
  }),
  "no-boundary": ({ boundary, words }) => ({
    problem: `in der Kopie fehlt ${boundary === "from" ? "der Anfang" : "das Ende"} des Textes (${quote(words)})`,
    remedy: `speichern Sie den ganzen Artikel als reinen Text oder berichtigen Sie ${quote(boundary)}`,
  }),
  "paragraphs-differ": ({ source, actual, expected }) => ({
    problem: `die Kopie hat ${plural(actual, { one: "1 Absatz", other: `${actual} Absätze` })}, eingetragen sind ${expected}`,
    remedy: anchor(source),
  }),
  "length-differs": ({ source, actual, expected }) => ({
    problem: `der Text der Kopie hat ${actual} Zeichen, eingetragen sind ${expected}`,
    remedy: anchor(source),
  }),
  "digest-differs": ({ source, actual, expected }) => ({
    problem: `die Prüfsumme der Kopie ist ${actual}, eingetragen ist ${expected}`,
    remedy: anchor(source),
  }),
  "not-in-copy": ({ words, closest, difference }) => ({
    problem: `${quote(words)} ist nicht in der Kopie${difference ? `: Sie schrieben ${quote(difference.wrote)}, in der Quelle steht ${quote(difference.has)}` : ""}`,
    remedy: `zitieren Sie die Kopie genau${closest === undefined ? "" : ` (ähnlichste Stelle: ${quotePassage(closest)})`}`,
  }),
  "elsewhere-in-copy": ({ source, starts, expected }) => ({
    problem: `gefunden ab Zeichen ${starts.join(", ")}, eingetragen ist ${expected}`,
    remedy: anchor(source),
  }),
  "repeated-in-copy": ({ words, paragraphs }) => ({
    problem: `${quote(words)} kommt ${paragraphs.length}-mal vor, in ${plural(new Set(paragraphs).size, { one: "Absatz", other: "den Absätzen" })} ${all(paragraphs)}`,
    remedy:
      single(paragraphs).length === 0
        ? "zitieren Sie mehr Wörter, bis der Auszug eindeutig ist"
        : `setzen Sie „paragraph“ auf ${plainOneOf(single(paragraphs).map(String))} oder zitieren Sie mehr Wörter`,
  }),
  "across-paragraphs": () => ({
    problem: "der Auszug geht über das Ende eines Absatzes hinaus",
    remedy: "zitieren Sie aus einem Absatz",
  }),
  "in-other-paragraph": ({ source, actual, expected, count }) => ({
    problem: `gefunden in Absatz ${actual} von ${count}, eingetragen ist Absatz ${expected}`,
    remedy: anchor(source),
  }),
  "context-differs": ({ source, side }) => ({
    problem: `${quote(side)} stimmt nicht mit der Kopie überein`,
    remedy: anchor(source),
  }),
  "link-not-unique": ({ source }) => ({
    problem: "der Link führt nicht zum Auszug oder nicht nur zu ihm",
    remedy: anchor(source),
  }),
  "not-linkable": () => ({
    problem: "kein Link führt nur zu diesem Auszug",
    remedy: "zitieren Sie ganze Wörter, und zwar so viele, dass keine andere Stelle gleich lautet",
  }),
};
