/**
 * Finds possible mistakes in a corpus without errors. A warning is a value like an error, but does not stop the build.
 */
import type { FindingOf } from "../corpus-error.ts";
import { groupBy } from "../model.ts";
import { type Corpus, corpusSchema } from "../schema.ts";
import { localizedTexts, neededLocales } from "./localized-texts.ts";

/** The parameters of each warning, by its code. */
export interface WarningParams {
  "unused-actor": { readonly actor: string };
  untranslated: { readonly locale: string; readonly missing: number; readonly texts: number };
  "few-positions-used": { readonly issue: string; readonly count: 0 | 1 };
  "no-link": { readonly excerpt: string };
}
type WarningCode = keyof WarningParams;

/** A warning of one code, with its place. */
export type WarningOf<C extends WarningCode> = FindingOf<WarningParams, C>;
export type CorpusWarning = { readonly [C in WarningCode]: WarningOf<C> }[WarningCode];

/** The warnings of a check, one by one. */
type Warnings = Generator<CorpusWarning, void, undefined>;

/** The ids of the actors that a record names. */
function usedActors({ actors, excerpts, stances, silences, events }: Corpus): ReadonlySet<string> {
  const memberships = actors.flatMap((actor) => actor.memberships ?? []);
  return new Set([
    ...memberships.map(({ organization }) => organization),
    ...excerpts.flatMap(({ speaker = [] }) => speaker),
    ...[...stances, ...silences].map(({ actor }) => actor),
    ...events.flatMap((event) => event.actors ?? []),
  ]);
}

function* actorWarnings(corpus: Corpus): Warnings {
  const used = usedActors(corpus);
  for (const [i, { id }] of corpus.actors.entries()) {
    if (used.has(id)) continue;
    const place = { file: "actors.json", path: ["actors", i], record: id };
    yield { ...place, code: "unused-actor", params: { actor: id } };
  }
}

function* localeWarnings(corpus: Corpus): Warnings {
  const neededBy = neededLocales(corpus.locales, corpus.sources);
  const [defaultLocale = ""] = corpus.locales;
  // A text without its words in the default locale is still to be written: there is nothing to translate.
  const placed = [...localizedTexts(corpusSchema, corpus)].filter(
    (each) => each.text[defaultLocale] !== undefined || !neededBy(each).includes(defaultLocale),
  );
  for (const [i, locale] of corpus.locales.entries()) {
    const texts = placed.filter((each) => neededBy(each).includes(locale));
    const missing = texts.filter(({ text }) => text[locale] === undefined).length;
    if (missing === 0) continue;
    const place = { file: "corpus.json", path: ["locales", i], record: undefined };
    yield { ...place, code: "untranslated", params: { locale, missing, texts: texts.length } };
  }
}

function* issueWarnings({ issues, stances }: Corpus): Warnings {
  const used = new Map<string, Set<string>>();
  for (const { issue, position } of stances)
    used.set(issue, (used.get(issue) ?? new Set<string>()).add(position));
  for (const [i, { id, positions }] of issues.entries()) {
    const count = used.get(id)?.size ?? 0;
    // An issue with a single position, such as an accusation, uses all its positions if it uses that one.
    if (count > 1 || count === positions.length) continue;
    const place = { file: "issues.json", path: ["issues", i], record: id };
    yield { ...place, code: "few-positions-used", params: { issue: id, count: count === 0 ? 0 : 1 } };
  }
}

function* linkWarnings({ sources, excerpts }: Corpus): Warnings {
  const bySource = groupBy(excerpts, ({ source }) => source);
  for (const source of sources) {
    if (!source.text) continue;
    for (const [i, { id, directive }] of (bySource.get(source.id) ?? []).entries()) {
      if (directive) continue;
      const place = { file: `sources/${source.id}.json`, path: ["excerpts", i], record: id };
      yield { ...place, code: "no-link", params: { excerpt: id } };
    }
  }
}

/** Lists the warnings of a corpus that has no errors. */
export function warningsOf(corpus: Corpus): CorpusWarning[] {
  return [
    ...localeWarnings(corpus),
    ...actorWarnings(corpus),
    ...issueWarnings(corpus),
    ...linkWarnings(corpus),
  ];
}
