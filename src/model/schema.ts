/**
 * The only schema of a corpus (`docs/model.md` explains every word). Types are inferred from it, and the JSON Schema
 * for editors and reusers is generated from it. Only the build and the coding desk validate with it. Other pages check the
 * digest of the data instead, so that readers do not download the schema library.
 */
import * as z from "zod/mini";
import type { ValueFormat } from "./corpus-error.ts";
import { parseEdtf } from "./edtf.ts";
import { ATTRIBUTIONS, COLLECTIONS, SILENCE_KINDS } from "./vocabulary.ts";
import { ACTOR_TYPES, RESPONSE_KINDS, RIGHTS, SCALES, SCHEMA_VERSION } from "./choices.ts";

/** Names the format that an error reports. */
const format = (name: ValueFormat) => name;

const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
/** The pattern of an id. */
export const ID = new RegExp(`^${SLUG}$`, "u");
/** The pattern of a place in a recording: hours, minutes and seconds. */
export const TIME = /^\d{2,}:[0-5]\d:[0-5]\d$/u;

const id = z
  .string()
  .check(z.regex(ID, format("id")))
  .check(z.describe("Permanent, lower-case, unique in its collection: it is part of the deep link."));

const text = z.string().check(z.regex(/\S/u, format("not-blank")));
/**
 * A language by its tag. Longer languages than these are not registered. The name of a locale begins its addresses, and
 * a longer one could have the name of another path of the site.
 */
const language = z
  .string()
  .check(z.regex(/^[A-Za-z]{2,3}(?:-|$)/u, { error: format("language"), abort: true }))
  .check(z.refine(isLanguageTag, format("language")))
  .check(z.describe("A BCP 47 language tag."));
const localized = z
  .record(z.string(), text)
  .check(
    z.describe("Text by locale. The default locale of the corpus is required; the others fall back to it."),
  );

/** Says whether a schema is the schema of localized texts. A description of the field makes no difference. */
export function isLocalizedText(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodMiniRecord && schema.def.valueType === text;
}

const edtf = z
  .string()
  .check(z.refine((value) => parseEdtf(value) !== undefined, format("date")))
  .check(z.describe("An EDTF (ISO 8601-2) date of level 0 or 1, never more precise than its source."));
const url = z
  .string()
  .check(z.refine(isWebAddress, format("url")))
  .check(z.describe("An absolute http or https URL."));
const context = z
  .string()
  .check(z.maxLength(32))
  .check(z.describe("Up to 32 characters of the normalized body."));
const offset = z
  .int()
  .check(z.minimum(0))
  .check(z.describe("Counted in UTF-16 code units of the normalized body."));
const evidence = z
  .array(id)
  .check(z.minLength(1))
  .check(
    z.describe("Ids of the excerpts that support this record. Of a stance, the first is its lead excerpt."),
  );
const formerIds = z
  .optional(
    z
      .array(
        z
          .string()
          .check(
            z.regex(new RegExp(`^(?:(?:${COLLECTIONS.join("|")})/)?${SLUG}$`, "u"), format("former-id")),
          ),
      )
      .check(z.minLength(1)),
  )
  .check(
    z.describe(
      "Ids that the record had before. Their addresses lead to it. The id of a record of another collection has the name of that collection before it: `stances/…`.",
    ),
  );

/** The first locale that a list has twice, in upper or lower case. */
export function repeatedLocale(locales: readonly string[]): string | undefined {
  const known = new Set<string>();
  return locales.find((each) => {
    const name = each.toLowerCase();
    const isRepeated = known.has(name);
    known.add(name);
    return isRepeated;
  });
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol);
}

function isContactAddress(value: string): boolean {
  return isWebAddress(value) || /^mailto:[^@\s]+@[^@\s]+$/u.test(value);
}

const correction = z.strictObject({
  date: edtf,
  target: z
    .string()
    .check(z.regex(new RegExp(`^(?:${COLLECTIONS.join("|")})/${SLUG}$`, "u"), format("target")))
    .check(z.describe("The record: its collection and its id.")),
  was: localized,
  now: localized,
  why: localized,
});

const paragraph = z.strictObject({
  n: z.int().check(z.minimum(1)).check(z.describe("Its number in the text, from 1.")),
  summary: localized.check(z.describe("One sentence in our own words.")),
  use: z
    .optional(z.literal("context"))
    .check(z.describe('Set to "context" if no excerpt is taken from this paragraph.')),
});

const source = z.strictObject({
  id,
  formerIds,
  type: text.check(z.describe("A schema.org type: NewsArticle, Report, Dataset …")),
  headline: text,
  alternativeHeadline: z.optional(text),
  author: z.optional(z.array(text).check(z.minLength(1))).check(z.describe("The names of the byline.")),
  publisher: text,
  originalSource: z
    .optional(id)
    .check(
      z.describe(
        "Id of the source that this one repeats, such as a wire story. Sources of one origin count once.",
      ),
    ),
  url,
  archivedAt: z.optional(url),
  datePublished: edtf,
  dateModified: z.optional(edtf),
  accessed: z.optional(edtf).check(z.describe("The day on which the source was read.")),
  dateline: z.optional(text),
  inLanguage: language,
  wordCount: z.optional(z.int().check(z.minimum(1))),
  rights: z.optional(z.enum(RIGHTS)).check(z.describe("Defaults to `reserved`.")),
  licence: z.optional(text).check(z.describe("SPDX identifier or address of the licence of the source.")),
  credit: z.optional(text).check(z.describe("The credit that the licence asks for.")),
  readFor: z
    .optional(z.union([z.literal("all"), z.array(id)], format("read-for")))
    .check(
      z.describe(
        "Ids of the issues that the source was read for, or `all`. Leave out for those on which it has a record.",
      ),
    ),
  text: z
    .optional(
      z.strictObject({
        sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u, format("digest"))),
        length: z.int().check(z.minimum(1)),
        from: z.optional(context).check(z.describe("The first words of the text.")),
        to: z.optional(context).check(z.describe("The last words of the text.")),
      }),
    )
    .check(z.describe("Leave out for a source that is known by its quotations alone.")),
  paragraphs: z
    .optional(z.array(paragraph).check(z.minLength(1)))
    .check(z.describe("Required where the source has `text`.")),
});

const actor = z.strictObject({
  id,
  formerIds,
  name: localized,
  translateName: z
    .optional(z.literal(false))
    .check(
      z.describe(
        "Set to false if the name has no form in other languages: every locale shows that of the default locale (`translate` of HTML).",
      ),
    ),
  otherNames: z.optional(z.array(text)),
  type: z.enum(ACTOR_TYPES),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/u, format("country")))),
  description: z.optional(localized),
  memberships: z
    .optional(
      z.array(
        z.strictObject({
          organization: id,
          role: z.optional(localized),
          start: z.optional(edtf),
          end: z.optional(edtf),
        }),
      ),
    )
    .check(z.describe("As in Popolo.")),
});

const issue = z.strictObject({
  id,
  formerIds,
  topic: z.optional(localized).check(z.describe("The name of the group that the issue belongs to.")),
  title: localized,
  question: localized,
  description: z.optional(localized),
  scale: z.enum(SCALES),
  positions: z
    .array(z.strictObject({ id, formerIds, label: localized, description: z.optional(localized) }))
    .check(z.minLength(1))
    .check(z.describe("On an ordinal issue in order, from least to most of what the issue asks about.")),
});

const excerpt = z.strictObject({
  id,
  formerIds,
  source: id,
  paragraph: z
    .optional(z.int().check(z.minimum(1)))
    .check(z.describe("Required where the source has `text`.")),
  locator: z
    .optional(
      z.union(
        [
          z.strictObject({ page: text }),
          z.strictObject({ time: z.string().check(z.regex(TIME, format("time"))) }),
          z.strictObject({ section: text }),
        ],
        format("locator"),
      ),
    )
    .check(z.describe("The place in a source without `text`: `page`, `time` (hh:mm:ss) or `section`.")),
  speaker: z
    .optional(z.union([id, z.array(id).check(z.minLength(2))], format("speaker")))
    .check(
      z.describe(
        "Id of the actor who said it, or ids of those who said it together. Leave out if the source itself reports it.",
      ),
    ),
  attribution: z.enum(ATTRIBUTIONS),
  reportingVerb: z.optional(text).check(z.describe("The source's own verb.")),
  gloss: z
    .optional(localized)
    .check(
      z.describe(
        "The missing subject or object in our words, shown in square brackets before the quotation. It adds no claim.",
      ),
    ),
  translation: z
    .optional(localized)
    .check(z.describe("Our translation of the words, in locales of other languages than the source's.")),
  selector: z
    .strictObject({
      type: z.literal("TextQuoteSelector"),
      exact: text,
      prefix: z.optional(context),
      suffix: z.optional(context),
      refinedBy: z.optional(
        z.strictObject({ type: z.literal("TextPositionSelector"), start: offset, end: offset }),
      ),
    })
    .check(
      z.describe(
        "A TextQuoteSelector of the W3C Web Annotation model. `refinedBy` is ours: its offsets count UTF-16 code units in the normalized text of the source. `prefix`, `suffix` and `refinedBy` are required where the source has `text`.",
      ),
    ),
  directive: z
    .optional(
      z.strictObject({
        prefix: z.optional(text),
        start: text,
        end: z.optional(text),
        suffix: z.optional(text),
      }),
    )
    .check(
      z.describe(
        "The terms of the text directive (WICG) by which a link leads to the passage. corpus:anchor fills it in.",
      ),
    ),
});

const stance = z.strictObject({
  id,
  formerIds,
  actor: id,
  issue: id,
  position: id,
  summary: localized.check(z.describe("One sentence in our own words.")),
  statedOn: edtf,
  evidence,
  timing: z.optional(localized),
  condition: z.optional(localized),
  reasons: z.optional(z.array(z.strictObject({ summary: localized, evidence }))),
  responses: z.optional(
    z.array(
      z.strictObject({
        to: id.check(z.describe("Id of the stance that this one responds to.")),
        kind: z.enum(RESPONSE_KINDS),
        note: z.optional(localized),
        evidence: z.optional(evidence),
      }),
    ),
  ),
  coding: z
    .optional(
      z.strictObject({
        coders: z
          .array(text)
          .check(z.minLength(2))
          .check(z.describe("The names of those who coded the words independently of each other.")),
        decision: z
          .optional(
            z.strictObject({
              coder: text.check(z.describe("The coder whose coding was taken.")),
              by: text.check(z.describe("The name of who decided.")),
              reason: localized,
            }),
          )
          .check(z.describe("Leave out if the coders agreed.")),
      }),
    )
    .check(z.describe("Leave out if the stance was coded once.")),
});

const silence = z.strictObject({
  id,
  formerIds,
  source: id,
  actor: id,
  issue: id,
  kind: z.enum(SILENCE_KINDS),
  date: z.optional(edtf).check(z.describe("Defaults to the day on which the source was published.")),
  note: z.optional(localized),
  evidence: z.optional(evidence),
});

const event = z.strictObject({
  id,
  formerIds,
  date: edtf,
  title: localized,
  summary: z.optional(localized),
  actors: z.optional(z.array(id)),
  issues: z.optional(z.array(id)),
  evidence,
});

const head = {
  schemaVersion: z.literal(SCHEMA_VERSION),
  id,
  title: localized,
  description: localized,
  locales: z
    .array(language)
    .check(z.minLength(1))
    .check(z.refine((all) => repeatedLocale(all) === undefined))
    .check(z.describe("The first is the default.")),
  asOf: edtf.check(z.describe("The day on which the corpus was last checked against its sources.")),
  licence: text.check(
    z.describe("SPDX identifier of the licence of our own text. Quotations belong to their publishers."),
  ),
  contact: z
    .optional(z.string().check(z.refine(isContactAddress, format("contact"))))
    .check(z.describe("A web or mail address to which readers report errors.")),
  corrections: z.array(correction),
};
const $schema = z
  .optional(z.string())
  .check(z.describe("Path of the JSON Schema that editors use for completion."));

/** The files of a corpus folder, by kind. */
export const FILE_SCHEMAS = {
  corpus: z.strictObject({ $schema, ...head }),
  actors: z.strictObject({ $schema, actors: z.array(actor) }),
  issues: z.strictObject({ $schema, issues: z.array(issue) }),
  source: z.strictObject({
    $schema,
    source,
    excerpts: z.array(excerpt),
    stances: z.array(stance),
    silences: z.array(silence),
    events: z.array(event),
  }),
};
export type FileKind = keyof typeof FILE_SCHEMAS;
export type CorpusFile<K extends FileKind> = z.infer<(typeof FILE_SCHEMAS)[K]>;

/** The merged model, as published at `data/corpus.json`. */
export const corpusSchema = z.strictObject({
  $schema,
  ...head,
  sources: z.array(source),
  actors: z.array(actor),
  issues: z.array(issue),
  excerpts: z.array(excerpt),
  stances: z.array(stance),
  silences: z.array(silence),
  events: z.array(event),
});

/** Text by locale; read it with `localize`. */
export type LocalizedText = z.infer<typeof localized>;
export type Source = z.infer<typeof source>;
export type Actor = z.infer<typeof actor>;
export type Issue = z.infer<typeof issue>;
export type Position = Issue["positions"][number];
export type Excerpt = z.infer<typeof excerpt>;
export type TextDirective = NonNullable<Excerpt["directive"]>;
export type Stance = z.infer<typeof stance>;
export type Silence = z.infer<typeof silence>;
export type CorpusEvent = z.infer<typeof event>;
export type Correction = z.infer<typeof correction>;
export type Corpus = z.infer<typeof corpusSchema>;
