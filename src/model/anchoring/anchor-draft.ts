/**
 * Fills in the place of each excerpt in a copy of its source, and the directive of its link, in a browser and in Node.
 */
import { absence, nearestIn } from "./align.ts";
import { anchorAt, type Body, bodyOf, occurrences, pageOfCopy } from "./anchor.ts";
import { sha256 } from "./digest.ts";
import { directiveTo } from "./text-directive.ts";
import { type CorpusError, errorAt, type ErrorCode, type ErrorParams } from "../corpus-error.ts";
import { isObject } from "../check/records.ts";
import { countWords, normalize } from "../normalize.ts";
import type { TextDirective } from "../schema.ts";

/** The part of a source file that is read before it is complete enough for the schema. */
export interface Draft {
  source: {
    text?: { sha256?: string; length?: number; from?: string; to?: string };
    wordCount?: number;
  };
  excerpts: {
    id?: unknown;
    paragraph?: number;
    selector: { exact: string; refinedBy?: { type?: string; start: number; end?: number } };
    directive?: TextDirective;
  }[];
}

const isTextOrNone = (value: unknown) => value === undefined || typeof value === "string";

/** Says whether a file has the fields that anchoring reads. The check reports errors in the other fields. */
export function isDraft(data: unknown): data is Draft {
  if (!isObject(data) || !isObject(data["source"]) || !Array.isArray(data["excerpts"])) return false;
  const { text } = data["source"];
  const hasMarks = text === undefined || (isObject(text) && [text["from"], text["to"]].every(isTextOrNone));
  return (
    hasMarks &&
    data["excerpts"].every(
      (excerpt: unknown) =>
        isObject(excerpt) &&
        isObject(excerpt["selector"]) &&
        typeof excerpt["selector"]["exact"] === "string",
    )
  );
}

/** The number of the paragraph in which an offset is. */
function paragraphAt({ paragraphs }: Body, offset: number): number {
  return paragraphs.findLastIndex(({ start }) => start <= offset) + 1;
}

/**
 * Anchors a draft: the paragraph, offsets, context and directive of each excerpt, and the body's length, digest and
 * word count. The digest is left out if it cannot be computed. If words occur more than once, the excerpt's stored
 * paragraph selects the occurrence; within the paragraph, or without one, the stored offset does.
 * @param file the name of the draft's file, for the errors
 * @returns the number of the body's paragraphs, or the errors that keep excerpts from being anchored; the draft is then
 * incomplete and must not be used
 */
export async function anchorDraft(file: string, draft: Draft, copy: string): Promise<number | CorpusError[]> {
  const boundaries = draft.source.text ?? {};
  const quoted = draft.excerpts.map(({ selector }) => selector.exact);
  const body = bodyOf(copy, boundaries, quoted);
  if ("missing" in body) {
    const { missing: boundary } = body;
    const params = { boundary, words: boundaries[boundary] ?? "" };
    return [errorAt(file, ["source", "text", boundary], "no-boundary", params)];
  }
  const page = pageOfCopy(copy, quoted);
  const closestTo = nearestIn(body.text);
  const errors: CorpusError[] = [];
  draft.excerpts.forEach((excerpt, index) => {
    const { exact: words, refinedBy } = excerpt.selector;
    const record = typeof excerpt.id === "string" ? excerpt.id : undefined;
    const refuse = <C extends ErrorCode>(code: C, params: ErrorParams[C]) =>
      errorAt(file, ["excerpts", index, "selector", "exact"], code, params, record);
    const all = occurrences(body.text, words);
    const inNamed = all.filter((at) => paragraphAt(body, at) === excerpt.paragraph);
    const candidates = inNamed.length > 0 ? inNamed : all;
    const stored = candidates.filter((at) => at === refinedBy?.start);
    const [start, another] = stored.length > 0 ? stored : candidates;
    if (start === undefined) return void errors.push(refuse("not-in-copy", absence(words, closestTo)));
    if (another !== undefined) {
      const paragraphs = all.map((at) => paragraphAt(body, at));
      return void errors.push(refuse("repeated-in-copy", { words, paragraphs }));
    }
    const anchor = anchorAt(body, start, normalize(words).length);
    if (!anchor) return void errors.push(refuse("across-paragraphs", {}));
    const directive = directiveTo(page, { start: body.from + anchor.start, end: body.from + anchor.end });
    if (!directive) return void errors.push(refuse("not-linkable", {}));
    excerpt.paragraph = anchor.paragraph;
    excerpt.selector = {
      ...excerpt.selector,
      ...{ prefix: anchor.prefix, suffix: anchor.suffix },
      refinedBy: { type: "TextPositionSelector", start: anchor.start, end: anchor.end },
    };
    excerpt.directive = directive;
  });
  if (errors.length > 0) return errors;
  const { from, to } = boundaries;
  const digest = await sha256(body.text);
  draft.source.wordCount = countWords(body.text);
  draft.source.text = {
    ...(digest === undefined ? {} : { sha256: digest }),
    length: body.text.length,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  return body.paragraphs.length;
}
