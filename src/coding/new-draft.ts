/** Makes the draft of a new corpus, and adds sources to a draft. */
import { SCHEMA_VERSION } from "../model/choices.ts";
import { DRAFT_VERSION, type Draft, type TextParagraph } from "./draft.ts";
import type { Edit } from "./edit.ts";
import { setValue, sourceFile } from "./records.ts";
import { sourceTextOf, textFacts } from "./source-text.ts";
import { itemsAt, type JsonObject } from "./values.ts";

/** The locales of a draft; English if the draft does not say. The first is the default. */
export function localesOf(draft: Draft): readonly [string, ...string[]] {
  const [first = "en", ...others] = itemsAt(draft.files, ["corpus.json", "locales"]).filter(
    (locale): locale is string => typeof locale === "string" && locale !== "",
  );
  return [first, ...others];
}

/** The default locale of a draft. */
export function localeOf(draft: Draft): string {
  return localesOf(draft)[0];
}

/** A draft without sources, actors and issues. Texts that an author fills in are empty, and the check reports them. */
export function emptyDraft(locale: string, { id = "", asOf = "" } = {}): Draft {
  const toFillIn = { [locale]: "" };
  return {
    version: DRAFT_VERSION,
    files: {
      "corpus.json": {
        ...{ schemaVersion: SCHEMA_VERSION, id, title: toFillIn, description: toFillIn },
        ...{ locales: [locale], asOf, licence: "", corrections: [] },
      },
      "actors.json": { actors: [] },
      "issues.json": { issues: [] },
    },
    texts: {},
    unreviewed: [],
  };
}

/** A source that an author adds. */
interface NewSource {
  readonly id: string;
  /** The paragraphs of its text; none for a source that is known by its quotations. */
  readonly paragraphs: readonly TextParagraph[];
  /** Fields of the source that are known, which replace empty ones. */
  readonly facts?: JsonObject;
}

/** The paragraphs of a source file, without their summaries. */
export function paragraphRecords(draft: Draft, count: number): JsonObject[] {
  return Array.from({ length: count }, (_, at) => ({ n: at + 1, summary: { [localeOf(draft)]: "" } }));
}

/**
 * Adds a source with its text.
 * @throws RangeError if the draft already has a source with the id
 */
export async function addSource(draft: Draft, { id, paragraphs, facts = {} }: NewSource): Promise<Edit> {
  const file = sourceFile(id);
  if (Object.hasOwn(draft.files, file)) throw new RangeError(`The draft already has ${file}.`);
  const { body } = sourceTextOf(paragraphs);
  const count = body.paragraphs.length;
  const source = {
    ...{ id, type: "NewsArticle", headline: "", publisher: "", url: "", datePublished: "", inLanguage: "" },
    ...{ rights: "reserved", ...facts },
    ...(count === 0 ? {} : { ...(await textFacts(body.text)), paragraphs: paragraphRecords(draft, count) }),
  };
  const now = { source, excerpts: [], stances: [], silences: [], events: [] };
  return [
    { kind: "set", path: ["files", file], now },
    ...(count === 0 ? [] : setValue(draft, ["texts", id], paragraphs)),
  ];
}
