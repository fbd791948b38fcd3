/** The messages about an unfinished corpus in German. No page loads them: `corpus:check` prints them. */
import type { DraftMessages } from "../format-draft.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

export const draft: DraftMessages = {
  counts: ({ actors, issues, excerpts, stances, silences, paragraphs, summaries }) =>
    `Fertig: ${[
      `${actors} ${plural(actors, { one: "Akteur", other: "Akteure" })}`,
      `${issues} ${plural(issues, { one: "Thema", other: "Themen" })}`,
      `${excerpts} ${plural(excerpts, { one: "Auszug", other: "Auszüge" })}`,
      `${stances} ${plural(stances, { one: "Haltung", other: "Haltungen" })}`,
      `${silences} leere ${plural(silences, { one: "Feld", other: "Felder" })} mit Eintrag`,
      `${summaries} von ${plural(paragraphs, { one: "1 Absatz", other: `${paragraphs} Absätzen` })} mit Zusammenfassung`,
    ].join(", ")}.`,
  kinds: {
    file: "Fehlende Dateien",
    value: "Fehlende Werte",
    summary: "Absätze ohne Zusammenfassung",
    positions: "Themen ohne Positionen",
    evidence: "Einträge ohne Beleg",
    reference: "Verweise auf Einträge, die es noch nicht gibt",
    place: "Auszüge ohne Stelle (npm run corpus:anchor trägt sie ein)",
    excerpt: "Noch nicht verwendete Auszüge",
    paragraph: "Absätze, die weder zitiert noch Kontext sind",
    actor: "Akteure ohne Einträge",
  },
  errors: "Zu berichtigende Fehler",
  nothingLeft: "Es bleibt nichts zu tun. Führen Sie aus: npm run corpus:check",
  more: (n) => `… und ${n} weitere`,
};
