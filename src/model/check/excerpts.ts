/** Checks the excerpts of a source: where they stand, who speaks, how much they quote, and that all are used. */
import { errorAt, type ErrorPath } from "../corpus-error.ts";
import { evidenceOf, type Supported } from "../evidence.ts";
import { countWords, normalize } from "../normalize.ts";
import type { Excerpt, Source } from "../schema.ts";
import { type Attribution, ATTRIBUTIONS } from "../vocabulary.ts";
import { overlaps, quotedCharacters } from "./coverage.ts";
import { type Errors, type Names, type ParsedFiles, placed, type SourceFile } from "./parsed-files.ts";
import { referenceErrors } from "./references.ts";

/** The longest excerpt of a source whose rights are reserved, in words. */
export const MAX_EXCERPT_WORDS = 45;
/** The largest share of such a source's body that its excerpts may cover together. */
export const MAX_QUOTED_SHARE = 0.5;

const isReserved = ({ rights }: Source) => rights !== "open";

/** The attributions of words that nobody in particular need have said. */
const WITHOUT_SPEAKER: readonly Attribution[] = ATTRIBUTIONS.filter(
  (attribution) => attribution !== "direct-quote" && attribution !== "paraphrase",
);

/** The ids of the excerpts that any record of the corpus gives as evidence. */
export function usedExcerpts(sources: readonly SourceFile[]): ReadonlySet<string> {
  const lists = sources.flatMap(({ data }): Supported[][] => [data.stances, data.silences, data.events]);
  // "flat" leaves out the holes of a list.
  return new Set(
    lists
      .flat()
      .flatMap(evidenceOf)
      .map(({ id }) => id),
  );
}

function* excerptErrors(
  file: string,
  path: ErrorPath,
  excerpt: Excerpt,
  source: Source,
  names: Names,
): Errors {
  const { exact, refinedBy } = excerpt.selector;
  const { id } = source;
  if (excerpt.source !== id) {
    const params = { actual: excerpt.source, expected: id };
    yield errorAt(file, [...path, "source"], "excerpt-of-other-source", params);
  }
  if (!source.paragraphs[excerpt.paragraph - 1]) {
    const params = { paragraph: excerpt.paragraph, count: source.paragraphs.length };
    yield errorAt(file, [...path, "paragraph"], "unknown-paragraph", params);
  }
  if (excerpt.speaker !== undefined) {
    yield* referenceErrors(names, file, [...path, "speaker"], "actors", excerpt.speaker);
  } else if (!WITHOUT_SPEAKER.includes(excerpt.attribution)) {
    yield errorAt(file, path, "no-speaker", { attribution: excerpt.attribution, others: WITHOUT_SPEAKER });
  }
  const words = countWords(exact);
  if (isReserved(source) && words > MAX_EXCERPT_WORDS) {
    yield errorAt(file, [...path, "selector", "exact"], "excerpt-too-long", {
      words,
      most: MAX_EXCERPT_WORDS,
    });
  }
  const place = [...path, "selector", "refinedBy"];
  if (refinedBy.end > source.text.length) {
    yield errorAt(file, place, "offsets-beyond-text", { source: id });
  } else if (refinedBy.end - refinedBy.start !== normalize(exact).length) {
    yield errorAt(file, place, "offsets-of-other-length", { source: id });
  }
  const { start = "", end = "" } = excerpt.directive ?? {};
  if (![start, end].every((term) => normalize(exact).includes(term))) {
    yield errorAt(file, [...path, "directive"], "link-of-other-words", { source: id });
  }
}

function* shareErrors(file: string, source: Source, excerpts: readonly Excerpt[]): Errors {
  const share = quotedCharacters(excerpts) / source.text.length;
  if (!isReserved(source) || share <= MAX_QUOTED_SHARE) return;
  yield errorAt(file, ["excerpts"], "too-much-quoted", { share, most: MAX_QUOTED_SHARE });
}

/** Checks the excerpts of a source. */
export function* excerptsErrors(
  { names, whole }: ParsedFiles,
  { name, data: { source, excerpts } }: SourceFile,
  used: ReadonlySet<string>,
): Errors {
  for (const [i, excerpt] of placed(excerpts)) {
    const path = ["excerpts", i];
    yield* excerptErrors(name, path, excerpt, source, names);
    if (whole && !used.has(excerpt.id)) {
      yield errorAt(name, path, "unused-excerpt", { excerpt: excerpt.id });
    }
  }
  for (const { index, other } of overlaps(excerpts)) {
    yield errorAt(name, ["excerpts", index, "selector"], "overlap-differs", { other, source: source.id });
  }
  if (whole) yield* shareErrors(name, source, excerpts);
}
