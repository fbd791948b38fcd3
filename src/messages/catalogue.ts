import type { en } from "./en/en.ts";

/** A message catalogue: the words of the interface in one language. */
export type Messages = typeof en;

/**
 * The parts of a catalogue. Each is a file with an export of the same name. Every page has `core`; the other parts load with
 * the pages and parts that need them.
 */
export const PARTS = [
  "core",
  "selection",
  "questions",
  "matrix",
  "stances",
  "timeline",
  "compare",
  "actors",
  "issue",
  "history",
  "source",
  "panels",
  "about",
  "data",
  "shortcuts",
  "offer",
  "embed",
  "desk",
  "bulk",
  "coders",
] as const;
export type Part = (typeof PARTS)[number];

/** The catalogues that a build holds, by language. English is always there and stands in for what is missing. */
export type Catalogues = { readonly en: Messages } & Readonly<Record<string, Messages | undefined>>;

/** Loads parts of the catalogue of a locale into the catalogue object of that locale. */
export type LoadMessages = (locale: string, parts: readonly Part[]) => Promise<void>;

/** The name of the catalogue of a locale: its own, that of its language (`fr` for `fr-CA`), or the English one. */
function nameFor(catalogues: Catalogues, locale: string): string {
  const names = [locale, new Intl.Locale(locale).language, "en"];
  return names.find((name) => catalogues[name] !== undefined) ?? "en";
}

/** The catalogue of a locale. */
export function messagesFor(catalogues: Catalogues, locale: string): Messages {
  return catalogues[nameFor(catalogues, locale)] ?? catalogues.en;
}

/** The messages for failures. The first script has them in English; a page in another language has its own. */
export type FailureMessages = Pick<Messages, "lang" | "failure">;

/** The functions that import the file of each part of a catalogue, in the order of `PARTS`, by language. */
type PartLoaders = Readonly<
  Record<string, readonly (() => Promise<Readonly<Partial<Record<Part, Partial<Messages>>>>>)[]>
>;

/**
 * Creates catalogues that load part by part. The type does not show which parts are loaded: load a part before you read
 * its messages.
 * @param english what stands in each catalogue until its own messages are there
 */
export function createCatalogues(
  english: FailureMessages,
  loaders: PartLoaders,
): { readonly catalogues: Catalogues; readonly loadMessages: LoadMessages } {
  const catalogues = Object.fromEntries(
    Object.keys(loaders).map((name) => [name, { ...english } as Messages]),
  ) as unknown as Catalogues;
  const loadMessages: LoadMessages = async (locale, parts) => {
    const name = nameFor(catalogues, locale);
    const loaded = await Promise.all(
      parts.map(async (part) => (await loaders[name]?.[PARTS.indexOf(part)]?.())?.[part]),
    );
    Object.assign(messagesFor(catalogues, locale), ...loaded);
  };
  return { catalogues, loadMessages };
}
