/** Checks the locales of every localized text: the default locale, only locales of the corpus, and only needed ones. */
import * as z from "zod/mini";
import { errorAt, type ErrorPath } from "../corpus-error.ts";
import { isSameLanguage } from "../language.ts";
import { remembering } from "../remember.ts";
import { FILE_SCHEMAS, isLocalizedText, type LocalizedText, type Source } from "../schema.ts";
import { type Errors, type ParsedFiles, placed } from "./parsed-files.ts";

type Fields = Readonly<Record<string, unknown>>;

interface Placed {
  readonly path: ErrorPath;
  readonly text: LocalizedText;
  /** The object that has the text in one of its fields. */
  readonly owner: Fields;
}

/** The fields of an object that hold localized texts at any depth. Most fields of a record do not. */
const fieldsWithTexts: (schema: z.ZodMiniObject) => readonly (readonly [string, z.core.$ZodType])[] =
  remembering(new WeakMap(), ({ def }) =>
    Object.entries<z.core.$ZodType>(def.shape).filter(([, field]) => hasTexts(field)),
  );

function hasTexts(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodMiniOptional) return hasTexts(schema.def.innerType);
  if (schema instanceof z.ZodMiniArray) return hasTexts(schema.def.element);
  return schema instanceof z.ZodMiniObject ? fieldsWithTexts(schema).length > 0 : isLocalizedText(schema);
}

/** The localized texts of a value that is of a schema's shape, each with its path. */
export function* localizedTexts(
  schema: z.core.$ZodType,
  value: unknown,
  path: ErrorPath = [],
  owner: Fields = {},
): Generator<Placed> {
  if (value === undefined) return;
  if (isLocalizedText(schema)) yield { path, text: value as LocalizedText, owner };
  else if (schema instanceof z.ZodMiniOptional)
    yield* localizedTexts(schema.def.innerType, value, path, owner);
  else if (schema instanceof z.ZodMiniArray) {
    for (const [i, item] of placed(value as unknown[]))
      yield* localizedTexts(schema.def.element, item, [...path, i]);
  } else if (schema instanceof z.ZodMiniObject) {
    const record = value as Fields;
    for (const [key, field] of fieldsWithTexts(schema)) {
      yield* localizedTexts(field, record[key], [...path, key], record);
    }
  }
}

/** Returns the function that says in which locales of the corpus a text should be. */
export function neededLocales(
  locales: readonly string[],
  sources: readonly Source[],
): (placed: Placed) => readonly string[] {
  const languages = new Map<unknown, string>(sources.map(({ id, inLanguage }) => [id, inLanguage]));
  return ({ path, owner }) => {
    const field = path.at(-1);
    if (field === "name" && owner["translateName"] === false) return locales.slice(0, 1);
    if (field !== "translation") return locales;
    const language = languages.get(owner["source"]);
    return locales.filter((locale) => language === undefined || !isSameLanguage(locale, language));
  };
}

/**
 * Checks the localized texts of every file.
 * @param complete true if every text must be in every locale that it should be in
 */
export function* localeErrors({ head, actors, issues, sources }: ParsedFiles, complete: boolean): Errors {
  // The list has a gap in the place of a wrong locale. Nobody knows in which language the texts should be then.
  if (!head || Object.keys(head.locales).length < head.locales.length) return;
  const [defaultLocale] = head.locales;
  const known = new Set(head.locales);
  const neededBy = neededLocales(
    head.locales,
    sources.map(({ data }) => data.source),
  );
  const files = [
    { file: "corpus.json", schema: FILE_SCHEMAS.corpus, data: head },
    { file: "actors.json", schema: FILE_SCHEMAS.actors, data: { actors } },
    { file: "issues.json", schema: FILE_SCHEMAS.issues, data: { issues } },
    ...sources.map(({ name, data }) => ({ file: name, schema: FILE_SCHEMAS.source, data })),
  ];
  for (const { file, schema, data } of files) {
    for (const each of localizedTexts(schema, data)) {
      const { path, text } = each;
      const needed = neededBy(each);
      for (const locale of needed.filter((name) => text[name] === undefined)) {
        if (locale === defaultLocale) yield errorAt(file, path, "no-default-text", { locale });
        else if (complete) yield errorAt(file, path, "no-translation", { locale });
      }
      for (const locale of Object.keys(text)) {
        if (!known.has(locale)) yield errorAt(file, [...path, locale], "unknown-locale", { locale });
        else if (!needed.includes(locale))
          yield errorAt(file, [...path, locale], "needless-translation", { locale });
      }
    }
  }
}
