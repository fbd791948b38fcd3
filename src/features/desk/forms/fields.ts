/** The fields of each kind of record, in the order of its form. The schema of the corpus says what each may hold. */
import type { Json } from "../../../coding/draft.ts";
import { ATTRIBUTIONS, type Collection, SILENCE_KINDS } from "../../../model/vocabulary.ts";
import type { DraftCollection } from "../../../coding/references.ts";
import type { ErrorPath } from "../../../model/corpus-error.ts";
import { valueAt } from "../../../coding/values.ts";
import {
  ACTOR_TYPES,
  REQUIRED_BY_KIND,
  RESPONSE_KINDS,
  RIGHTS,
  SCALES,
  SPOKEN_ATTRIBUTIONS,
} from "../../../model/choices.ts";

interface FieldOf<K extends string> {
  readonly kind: K;
  readonly key: string;
  /** True if the key is left out while the field is empty. */
  readonly optional?: boolean;
  /** Says whether the record needs an optional field after all, because of its other values. */
  readonly isRequired?: (record: Json | undefined) => boolean;
}

/** The lists of words from which a field chooses. */
export const CHOICES = {
  type: ACTOR_TYPES,
  attribution: ATTRIBUTIONS,
  silence: SILENCE_KINDS,
  response: RESPONSE_KINDS,
  rights: RIGHTS,
  scale: SCALES,
} as const;
export type Choice = keyof typeof CHOICES;

export type Field =
  | FieldOf<"text" | "date" | "lines" | "locales" | "localized" | "position" | "evidence">
  | (FieldOf<"id"> & { readonly collection: DraftCollection })
  | (FieldOf<"choice"> & { readonly of: Choice })
  | (FieldOf<"reference"> & {
      readonly collection: Collection;
      /** `list` for a list of ids, `some` for one id or a list of several. */
      readonly many?: "list" | "some";
    })
  | (FieldOf<"items"> & { readonly fields: readonly Field[]; readonly empty: Json });

const text = (key: string): Field => ({ kind: "text", key });
const date = (key: string): Field => ({ kind: "date", key });
const lines = (key: string): Field => ({ kind: "lines", key });
const localized = (key: string): Field => ({ kind: "localized", key });
const choice = (key: string, of: Choice): Field => ({ kind: "choice", key, of });
const reference = (key: string, collection: Collection, many?: "list" | "some"): Field => ({
  ...{ kind: "reference", key, collection },
  ...(many && { many }),
});
const evidence: Field = { kind: "evidence", key: "evidence" };
const items = (key: string, empty: Json, ...fields: readonly Field[]): Field => ({
  kind: "items",
  key,
  empty,
  fields,
});
/** A field that may be empty: its key is then left out. */
const optional = (field: Field): Field => ({ ...field, optional: true });

/** An optional field that some records need. */
const optionalUnless = (isRequired: NonNullable<Field["isRequired"]>, field: Field): Field => ({
  ...optional(field),
  isRequired,
});

const isSpoken = (excerpt: Json | undefined) =>
  SPOKEN_ATTRIBUTIONS.some((each) => each === valueAt(excerpt, ["attribution"]));
const isNeededBySilence = (key: "note" | "evidence") => (silence: Json | undefined) =>
  SILENCE_KINDS.some(
    (kind) => kind === valueAt(silence, ["kind"]) && REQUIRED_BY_KIND[kind]?.includes(key) === true,
  );

export const FIELDS: Readonly<Record<Collection, readonly Field[]>> = {
  stances: [
    reference("actor", "actors"),
    reference("issue", "issues"),
    { kind: "position", key: "position" },
    localized("summary"),
    date("statedOn"),
    evidence,
    optional(localized("timing")),
    optional(localized("condition")),
    optional(items("reasons", { summary: {}, evidence: [] }, localized("summary"), evidence)),
    optional(
      items(
        "responses",
        { to: "", kind: "objects-to" },
        reference("to", "stances"),
        choice("kind", "response"),
        optional(localized("note")),
        optional(evidence),
      ),
    ),
  ],
  silences: [
    reference("actor", "actors"),
    reference("issue", "issues"),
    choice("kind", "silence"),
    optional(date("date")),
    optionalUnless(isNeededBySilence("note"), localized("note")),
    optionalUnless(isNeededBySilence("evidence"), evidence),
  ],
  events: [
    localized("title"),
    date("date"),
    optional(localized("summary")),
    optional(reference("actors", "actors", "list")),
    optional(reference("issues", "issues", "list")),
    evidence,
  ],
  excerpts: [
    optionalUnless(isSpoken, reference("speaker", "actors", "some")),
    choice("attribution", "attribution"),
    optional(text("reportingVerb")),
    optional(localized("gloss")),
    optional(localized("translation")),
  ],
  actors: [
    localized("name"),
    choice("type", "type"),
    optional(text("country")),
    optional(localized("description")),
    optional(lines("otherNames")),
    optional(
      items(
        "memberships",
        { organization: "" },
        reference("organization", "actors"),
        optional(localized("role")),
        optional(date("start")),
        optional(date("end")),
      ),
    ),
  ],
  issues: [
    localized("title"),
    localized("question"),
    optional(localized("topic")),
    optional(localized("description")),
    choice("scale", "scale"),
    items(
      "positions",
      { id: "", label: {} },
      { kind: "id", key: "id", collection: "positions" },
      localized("label"),
      optional(localized("description")),
    ),
  ],
  sources: [
    text("headline"),
    optional(text("alternativeHeadline")),
    optional(lines("author")),
    text("publisher"),
    date("datePublished"),
    optional(date("dateModified")),
    text("url"),
    optional(text("archivedAt")),
    optional(date("accessed")),
    text("inLanguage"),
    text("type"),
    optional(text("dateline")),
    optional(choice("rights", "rights")),
    optional(text("licence")),
    optional(text("credit")),
    optional(reference("originalSource", "sources")),
    optional(reference("readFor", "issues", "list")),
  ],
};

/** The key of the hint for the field at a path: `stances.reasons.summary`, or `corpus.title`. */
export function hintKey([, file, ...path]: ErrorPath): string {
  const names = path.filter((key) => typeof key === "string");
  return [...(file === "corpus.json" ? ["corpus"] : []), ...names].join(".");
}

/** The fields of `corpus.json`. */
export const CORPUS_FIELDS: readonly Field[] = [
  localized("title"),
  localized("description"),
  text("id"),
  { kind: "locales", key: "locales" },
  date("asOf"),
  text("licence"),
  optional(text("contact")),
  items(
    "corrections",
    { date: "", target: "", was: {}, now: {}, why: {} },
    date("date"),
    text("target"),
    localized("was"),
    localized("now"),
    localized("why"),
  ),
];
