/** Checks the excerpts of a source: where they stand, who speaks, how much they quote, and that all are used. */
import { evidenceOf, type Supported } from "../evidence.ts";
import { countWords, normalize } from "../normalize.ts";
import type { Excerpt, Source } from "../schema.ts";
import { overlapFaults, quotedCharacters } from "./coverage.ts";
import {
  faultAt,
  type Faults,
  type Names,
  type ParsedFiles,
  placed,
  type SourceFile,
} from "./parsed-files.ts";
import { referenceFaults } from "./references.ts";

/** The longest excerpt of a source whose rights are reserved, in words. */
export const MAX_EXCERPT_WORDS = 45;
/** The largest share of such a source's body that its excerpts may cover together. */
export const MAX_QUOTED_SHARE = 0.5;

const isReserved = ({ rights }: Source) => rights !== "open";
const anchorRemedy = ({ id }: Source) => `run: npm run corpus:anchor -- ${id} <file>`;

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

function* excerptFaults(
  file: string,
  path: readonly PropertyKey[],
  excerpt: Excerpt,
  source: Source,
  names: Names,
): Faults {
  const { exact, refinedBy } = excerpt.selector;
  if (excerpt.source !== source.id) {
    const remedy = `use “${source.id}”, or move the excerpt to its source's file`;
    yield faultAt(file, [...path, "source"], `“${excerpt.source}” is not this file's source`, remedy);
  }
  if (!source.paragraphs[excerpt.paragraph - 1]) {
    const problem = `the source has no paragraph ${excerpt.paragraph}`;
    yield faultAt(file, [...path, "paragraph"], problem, `use 1 to ${source.paragraphs.length}`);
  }
  if (excerpt.speaker !== undefined) {
    yield* referenceFaults(names, file, [...path, "speaker"], "actors", excerpt.speaker);
  } else if (excerpt.attribution === "direct-quote" || excerpt.attribution === "paraphrase") {
    const remedy = "name the speaker, or use an attribution that needs none";
    yield faultAt(file, path, `a ${excerpt.attribution} has no speaker`, remedy);
  }
  const words = countWords(exact);
  if (isReserved(source) && words > MAX_EXCERPT_WORDS) {
    const remedy = `shorten it to ${MAX_EXCERPT_WORDS} or fewer, because rights in the source are reserved`;
    yield faultAt(file, [...path, "selector", "exact"], `excerpt has ${words} words`, remedy);
  }
  const isBeyond = refinedBy.end > source.text.length;
  if (isBeyond || refinedBy.end - refinedBy.start !== normalize(exact).length) {
    const problem = isBeyond
      ? "offsets end beyond the text of the source"
      : "offsets do not match the length of “exact”";
    yield faultAt(file, [...path, "selector", "refinedBy"], problem, anchorRemedy(source));
  }
  const { start = "", end = "" } = excerpt.directive ?? {};
  if (![start, end].every((term) => normalize(exact).includes(term))) {
    const problem = `the link of “${excerpt.id}” does not lead to its words`;
    yield faultAt(file, [...path, "directive"], problem, anchorRemedy(source));
  }
}

function* shareFaults(file: string, source: Source, excerpts: readonly Excerpt[]): Faults {
  const share = quotedCharacters(excerpts) / source.text.length;
  if (!isReserved(source) || share <= MAX_QUOTED_SHARE) return;
  yield faultAt(
    file,
    ["excerpts"],
    `excerpts quote ${(share * 100).toFixed(1)}% of the text`,
    `quote at most ${MAX_QUOTED_SHARE * 100}%, because rights in the source are reserved`,
  );
}

/** Checks the excerpts of a source. */
export function* excerptsFaults(
  { names, whole }: ParsedFiles,
  { name, data: { source, excerpts } }: SourceFile,
  used: ReadonlySet<string>,
): Faults {
  for (const [i, excerpt] of placed(excerpts)) {
    const path = ["excerpts", i];
    yield* excerptFaults(name, path, excerpt, source, names);
    if (whole && !used.has(excerpt.id)) {
      const problem = `excerpt “${excerpt.id}” is not cited as evidence`;
      yield faultAt(name, path, problem, "cite it, or remove it");
    }
  }
  for (const { index, other } of overlapFaults(excerpts)) {
    const problem = `its words differ from those of “${other}” where the two overlap`;
    yield faultAt(name, ["excerpts", index, "selector"], problem, anchorRemedy(source));
  }
  if (whole) yield* shareFaults(name, source, excerpts);
}
