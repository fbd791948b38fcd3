/** Checks that every localized text has the default locale, and only locales of the corpus. */
import * as z from "zod/mini";
import { errorAt, type ErrorPath } from "../corpus-error.ts";
import { FILE_SCHEMAS, isLocalizedText, type LocalizedText } from "../schema.ts";
import { type Errors, type ParsedFiles, placed } from "./parsed-files.ts";

interface Placed {
  readonly path: ErrorPath;
  readonly text: LocalizedText;
}

/** The localized texts of a value that is of a schema's shape, each with its path. */
export function* localizedTexts(
  schema: z.core.$ZodType,
  value: unknown,
  path: ErrorPath = [],
): Generator<Placed> {
  if (value === undefined) return;
  if (isLocalizedText(schema)) yield { path, text: value as LocalizedText };
  else if (schema instanceof z.core.$ZodOptional) yield* localizedTexts(schema._zod.def.innerType, value, path);
  else if (schema instanceof z.core.$ZodArray) {
    for (const [i, item] of placed(value as unknown[]))
      yield* localizedTexts(schema._zod.def.element, item, [...path, i]);
  } else if (schema instanceof z.core.$ZodObject) {
    const record = value as Readonly<Record<string, unknown>>;
    for (const [key, field] of Object.entries<z.core.$ZodType>(schema._zod.def.shape)) {
      yield* localizedTexts(field, record[key], [...path, key]);
    }
  }
}

/** Checks the localized texts of every file. */
export function* localeErrors({ head, actors, issues, sources }: ParsedFiles): Errors {
  if (!head) return;
  const [defaultLocale] = head.locales;
  const known = new Set(head.locales);
  const files = [
    { file: "corpus.json", schema: FILE_SCHEMAS.corpus, data: head },
    { file: "actors.json", schema: FILE_SCHEMAS.actors, data: { actors } },
    { file: "issues.json", schema: FILE_SCHEMAS.issues, data: { issues } },
    ...sources.map(({ name, data }) => ({ file: name, schema: FILE_SCHEMAS.source, data })),
  ];
  for (const { file, schema, data } of files) {
    for (const { path, text } of localizedTexts(schema, data)) {
      if (defaultLocale !== undefined && text[defaultLocale] === undefined) {
        yield errorAt(file, path, "no-default-text", { locale: defaultLocale });
      }
      for (const locale of Object.keys(text).filter((each) => !known.has(each))) {
        yield errorAt(file, [...path, locale], "unknown-locale", { locale });
      }
    }
  }
}
