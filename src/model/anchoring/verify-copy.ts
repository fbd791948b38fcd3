/** Looks for every excerpt of a source in a reader's own copy of it. */
import { normalize } from "../normalize.ts";
import type { AnchoredExcerpt, SourceWithText } from "../anchored.ts";
import { type DifferenceRun, type NearestFinder, nearestIn } from "./align.ts";
import { anchorAt, type Body, bodyOf, occurrences } from "./anchor.ts";

/**
 * The result for one excerpt. `paragraph` counts the paragraphs of the copy. `by` is the distance in characters from
 * the recorded offset, which is not 0 if the text before the excerpt differs in length.
 */
export type Finding =
  | { readonly status: "here"; readonly by: number }
  | { readonly status: "elsewhere"; readonly paragraph: number | undefined; readonly by: number }
  | {
      readonly status: "absent";
      readonly nearest: readonly DifferenceRun[] | undefined;
      readonly paragraph: number | undefined;
    };

export interface CopyReport {
  /** The text that was searched, from which the digest is computed. */
  readonly body: string;
  /** The boundary that the copy lacks. */
  readonly missing: "from" | "to" | undefined;
  readonly findings: readonly { readonly excerpt: AnchoredExcerpt; readonly finding: Finding }[];
}

/** Says whether the words at a place have the excerpt's recorded context before or after them. */
function inContext({ text }: Body, { selector }: AnchoredExcerpt, start: number, end: number): boolean {
  const [prefix, suffix] = [normalize(selector.prefix), normalize(selector.suffix)];
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  return (prefix !== "" && before.endsWith(prefix)) || (suffix !== "" && after.startsWith(suffix));
}

interface Searched {
  readonly body: Body;
  /** True if the copy has as many paragraphs as the source. A copy can be wrapped differently. */
  readonly sameParagraphs: boolean;
  readonly nearestTo: NearestFinder;
}

function find({ body, sameParagraphs, nearestTo }: Searched, excerpt: AnchoredExcerpt): Finding {
  const words = normalize(excerpt.selector.exact);
  const expected = excerpt.selector.refinedBy.start;
  const paragraphAt = (start: number, length: number) => anchorAt(body, start, length)?.paragraph;
  const places = occurrences(body.text, words)
    .map((start) => {
      const paragraph = paragraphAt(start, words.length);
      const inPlace = !sameParagraphs || paragraph === excerpt.paragraph;
      const here = start === expected || (inPlace && inContext(body, excerpt, start, start + words.length));
      return { here, paragraph, by: start - expected };
    })
    .toSorted((a, b) => Number(b.here) - Number(a.here) || Math.abs(a.by) - Math.abs(b.by));
  const [place] = places;
  if (place?.here) return { status: "here", by: place.by };
  if (place) return { status: "elsewhere", paragraph: place.paragraph, by: place.by };
  const nearest = nearestTo(words);
  return {
    status: "absent",
    nearest: nearest?.runs,
    paragraph: nearest && paragraphAt(nearest.start, 1),
  };
}

/**
 * Checks the excerpts of a source against a copy. An excerpt is in its place if it is at its offset, or in its
 * paragraph beside its recorded context, so that a change before it does not make it look displaced. If the copy lacks
 * a boundary of the body, the whole copy is searched.
 */
export function verifyCopy(
  source: SourceWithText,
  excerpts: readonly AnchoredExcerpt[],
  copy: string,
): CopyReport {
  const quoted = excerpts.map(({ selector }) => selector.exact);
  const found = bodyOf(copy, source.text, quoted);
  const missing = "missing" in found ? found.missing : undefined;
  const body = "missing" in found ? bodyOf(copy, {}, quoted) : found;
  // A body without boundaries never lacks one.
  if ("missing" in body) return { body: "", missing, findings: [] };
  const searched: Searched = {
    body,
    sameParagraphs: body.paragraphs.length === source.paragraphs.length,
    nearestTo: nearestIn(body.text),
  };
  return {
    body: body.text,
    missing,
    findings: excerpts.map((excerpt) => ({ excerpt, finding: find(searched, excerpt) })),
  };
}
