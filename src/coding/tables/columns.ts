/** The fields that a column of a table can fill, and the names by which columns are recognized. */
import { fold } from "../../domain/words.ts";

/** The fields, in the order in which an author assigns columns to them. */
export const FIELDS = [
  "quotation",
  "actor",
  "issue",
  "position",
  "summary",
  "statedOn",
  "source",
  "place",
  "speaker",
  "attribution",
  "reportingVerb",
  "gloss",
  "translation",
  "timing",
  "condition",
  "id",
  "actorId",
  "issueId",
  "positionId",
  "excerptId",
  "formerIds",
  "actorType",
  "country",
  "topic",
  "scale",
  "silence",
  "silenceId",
  "silenceDate",
] as const;
export type Field = (typeof FIELDS)[number];

/** The index of the column that fills each field. */
export type Assignment = Readonly<Partial<Record<Field, number>>>;

/** The names of columns for pages. */
const PAGES = ["page", "pages", "page number", "page no", "Seite", "Seiten", "Seitenzahl", "numéro de page"];

/**
 * The names of columns for each field: those of the site's own CSV first, then others in English, German and French.
 * They are compared without case, accents and signs.
 */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  quotation: [
    ...["excerpts", "excerpt", "quotation", "quotations", "quote", "quotes", "citation", "citations"],
    ...["words", "text", "evidence", "Zitat", "Zitate", "Auszug", "Beleg", "Wortlaut", "extrait", "extraits"],
  ],
  actor: ["actor", "who", "holder", "Akteur", "Akteurin", "wer", "acteur", "actrice", "qui"],
  issue: ["issue", "question", "Thema", "Frage", "enjeu", "thème", "sujet"],
  position: ["position", "stance", "answer", "Haltung", "Antwort", "réponse"],
  summary: ["summary", "Zusammenfassung", "résumé"],
  statedOn: ["stated_on", "date", "stated", "Datum", "gesagt am", "date de la déclaration"],
  source: ["source_ids", "source", "source_id", "sources", "article", "Quelle", "Quellen", "Artikel"],
  place: [
    ...["lead_place", "paragraph", "paragraph number", "place", ...PAGES, "Absatz", "Stelle"],
    ...["paragraphe", "alinéa", "endroit"],
  ],
  speaker: [
    "lead_speaker_ids",
    "speaker",
    "speakers",
    "said by",
    "Sprecher",
    "Sprecherin",
    "locuteur",
    "dit par",
  ],
  attribution: [
    ...["attributions", "attribution", "reported as", "Wiedergabe", "wiedergegeben als", "rapporté comme"],
  ],
  reportingVerb: ["reporting_verb", "verb", "Verb", "verbe"],
  gloss: ["lead_gloss", "gloss", "Ergänzung", "glose"],
  translation: ["lead_translation", "translation", "Übersetzung", "traduction"],
  timing: ["timing", "when", "Zeitpunkt", "wann", "moment", "quand"],
  condition: ["condition", "Bedingung"],
  id: ["stance_id", "id"],
  actorId: ["actor_id"],
  issueId: ["issue_id"],
  positionId: ["position_id"],
  excerptId: ["excerpt_ids", "excerpt_id"],
  formerIds: ["former_ids"],
  actorType: ["actor_type", "type of actor", "Art des Akteurs", "type d’acteur"],
  country: ["country", "Land", "pays"],
  topic: ["topic", "Themengruppe", "thématique"],
  scale: ["scale", "Skala", "échelle"],
  silence: ["silence"],
  silenceId: ["silence_id"],
  silenceDate: ["silence_date"],
};

/**
 * A name without case, accents and signs. The marks that are letters of a name stay, as the vowel signs of Hindi do, and
 * so does a name that consists of signs.
 */
export function folded(name: string): string {
  return fold(name).replace(/[^\p{L}\p{M}\p{N}]/gu, "") || name.trim();
}

const FOLDED_PAGES = new Set(PAGES.map(folded));

/** Says whether a column is for pages by its name. */
export function isForPages(column: string): boolean {
  return FOLDED_PAGES.has(folded(column));
}

/** The field of each folded name. */
const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => NAMES[field].map((name) => [folded(name), field] as const)),
);

/**
 * Matches columns with fields by name. If several columns have names of one field, the name that comes first in our list
 * wins, so that the columns of the site's own CSV do.
 */
export function matchColumns(columns: readonly string[]): Assignment {
  const found: Partial<Record<Field, number>> = {};
  const rankOf = (field: Field, at: number) =>
    NAMES[field].findIndex((name) => folded(name) === folded(columns[at] ?? ""));
  for (const [at, column] of columns.entries()) {
    const field = FIELD_OF.get(folded(column));
    if (field === undefined) continue;
    const before = found[field];
    if (before === undefined || rankOf(field, at) < rankOf(field, before)) found[field] = at;
  }
  return found;
}
