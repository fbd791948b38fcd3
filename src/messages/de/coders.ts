/** Messages for two coders of the same text, in German. */
import type { coders as en } from "../en/coders.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

export const coders: typeof en = {
  coders: {
    title: "Zwei Kodierende",
    intro:
      "Öffnen Sie, was jemand anderes im selben Text kodiert hat. Sie sehen, wie weit Sie übereinstimmen, und entscheiden über jede Haltung, bei der Sie sich unterscheiden.",
    open: "Die andere Kodierung: ein Ordner als Zip-Datei oder ein heruntergeladener Entwurf",
    refused: "Diese Datei ist kein Korpus und kein Entwurf.",
    opened: (stances) =>
      plural(stances, {
        one: "Die andere Kodierung ist offen. Sie hat 1 Haltung.",
        other: `Die andere Kodierung ist offen. Sie hat ${stances} Haltungen.`,
      }),
    close: "Die andere Kodierung schließen",
    hide: "Die andere Kodierung verbergen, während ich kodiere",
    hidden:
      "Die andere Kodierung ist verborgen: Nichts davon ist auf dieser Seite. Zeigen Sie sie, wenn Sie Ihren Teil kodiert haben.",
    names: "Namen",
    mine: "Ihr Name oder der Name der Person, die diesen Entwurf kodiert hat",
    theirs: "Der Name der anderen Person",
    needsNames: "Geben Sie zuerst zwei verschiedene Namen ein.",
    by: "Der Name der Person, die entscheidet",
    reason: "Begründung",
    layer: {
      words: "Worte",
      speaker: "Wer spricht",
      attribution: "Wiedergegeben als",
      actor: "Akteur",
      issue: "Thema",
      position: "Position",
    },
    figures: "Übereinstimmung",
    figuresMean:
      "Worte: Jedes Zeichen des Textes ist zitiert oder nicht. Alle anderen Ebenen: Auszüge, die beide haben, auch wenn einer etwas kürzer ist. Kappa und Alpha sind 1, wenn beide immer übereinstimmen, und 0, wenn sie nicht mehr als zufällig übereinstimmen.",
    columns: {
      layer: "Ebene",
      units: "Einheiten",
      observed: "Gleich",
      kappa: "Cohens Kappa",
      alpha: "Krippendorffs Alpha",
    },
    problem: {
      "no-units": "nicht schätzbar: keine gemeinsamen Einheiten",
      "no-variation": "nicht schätzbar: nur ein Wert",
    },
    otherSources: (sources) =>
      `Nicht verglichen, weil die beiden Kodierungen nicht denselben Text dieser Quellen haben: ${sources}.`,
    noneShared: "Die beiden Kodierungen haben keine Quelle mit demselben Text.",
    left: (n) =>
      plural(n, { one: "1 Unterschied zu entscheiden", other: `${n} Unterschiede zu entscheiden` }),
    noneOpen: "Kein Unterschied ist mehr zu entscheiden.",
    differ: (layers) => `Sie unterscheiden sich in: ${layers}`,
    onlyMine: "Nur dieser Entwurf hat diese Haltung",
    onlyTheirs: "Nur die andere Kodierung hat diese Haltung",
    ofMine: (name) => `Kodiert von ${name}`,
    unnamed: { a: "In diesem Entwurf kodiert", b: "Von der anderen Person kodiert" },
    notCoded: "Keine Haltung zu diesen Worten",
    noSpeaker: "die Quelle selbst",
    paragraph: (n) => `Absatz ${n}`,
    keep: (name) => `Kodierung von ${name} übernehmen`,
    keepUnnamed: { a: "Kodierung dieses Entwurfs übernehmen", b: "Die andere Kodierung übernehmen" },
    remove: "Diese Haltung entfernen",
    add: "Diese Haltung hinzufügen",
    onlyAdded:
      "Wenn Sie die Haltung nicht hinzufügen, wird Ihre Entscheidung nicht festgehalten, weil eine Entscheidung in ihrer Haltung steht.",
    needsReason: "Geben Sie ein, wer entscheidet und warum.",
    decided: (n) => plural(n, { one: "1 Unterschied entschieden", other: `${n} Unterschiede entschieden` }),
    decision: (by, coder, reason) => `${by} hat sich für die Kodierung von ${coder} entschieden: ${reason}`,
    agreed: (n) =>
      plural(n, {
        one: "Bei 1 Haltung stimmen Sie überein.",
        other: `Bei ${n} Haltungen stimmen Sie überein.`,
      }),
    record: "Die Übereinstimmung bei diesen Haltungen festhalten",
    recorded: "Die Übereinstimmung ist festgehalten.",
  },
};
