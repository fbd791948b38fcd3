/**
 * Fills in the place of each excerpt in a copy of its source, and the directive of its link, in a browser and in Node.
 */
import { absence, nearestIn } from "./align.ts";
import { type Anchor, anchorAt, type Body, bodyOf, occurrences, pageOfCopy } from "./anchor.ts";
import { sha256 } from "./digest.ts";
import { directiveTo, type Page } from "./text-directive.ts";
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

/** A text in which excerpts are anchored. */
export interface AnchoringText {
  readonly body: Body;
  /** The page of the source, with what is around the body. */
  readonly page: Page;
  /** The offset of the page at which an offset of the body is. */
  readonly onPage: (offset: number) => number;
}

/** The place of words in a text, as an excerpt has it. */
export interface PlacedWords extends Anchor {
  /** `undefined` if no link leads to the words alone. */
  readonly directive: TextDirective | undefined;
}

/**
 * Describes the place of words in a text, and the link that leads to them.
 * @returns `undefined` if the words run over the end of a paragraph
 */
export function placedWords(
  { body, page, onPage }: AnchoringText,
  start: number,
  length: number,
): PlacedWords | undefined {
  const anchor = anchorAt(body, start, length);
  if (!anchor) return undefined;
  const from = onPage(anchor.start);
  return { ...anchor, directive: directiveTo(page, { start: from, end: from + length }) };
}

/** The number of the paragraph in which an offset is. */
export function paragraphAt({ paragraphs }: Body, offset: number): number {
  return paragraphs.findLastIndex(({ start }) => start <= offset) + 1;
}

/**
 * Anchors the excerpts of a draft in a text, and fills in the body's length, digest and word count. The digest is left out
 * if it cannot be computed. If words occur more than once, the excerpt's stored paragraph selects the occurrence; within
 * the paragraph, or without one, the stored offset does.
 * @param file the name of the draft's file, for the errors
 * @param mustLink true if an excerpt to which no link leads is an error
 * @returns the errors that keep excerpts from being anchored; if there are any, the draft is incomplete and must not be
 * used
 */
export async function anchorIn(
  file: string,
  draft: Draft,
  text: AnchoringText,
  mustLink: boolean,
): Promise<CorpusError[]> {
  const { body } = text;
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
    const placed = placedWords(text, start, normalize(words).length);
    if (!placed) return void errors.push(refuse("across-paragraphs", {}));
    if (!placed.directive && mustLink) return void errors.push(refuse("not-linkable", {}));
    excerpt.paragraph = placed.paragraph;
    excerpt.selector = {
      ...excerpt.selector,
      ...{ prefix: placed.prefix, suffix: placed.suffix },
      refinedBy: { type: "TextPositionSelector", start: placed.start, end: placed.end },
    };
    if (placed.directive) excerpt.directive = placed.directive;
    else delete excerpt.directive;
  });
  if (errors.length > 0) return errors;
  const { from, to } = draft.source.text ?? {};
  const digest = await sha256(body.text);
  draft.source.wordCount = countWords(body.text);
  draft.source.text = {
    ...(digest === undefined ? {} : { sha256: digest }),
    length: body.text.length,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  return [];
}

/**
 * Anchors a draft in a copy of its source: the paragraph, offsets, context and directive of each excerpt, and the facts of
 * the body.
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
  const errors = await anchorIn(file, draft, { body, page, onPage: (offset) => body.from + offset }, true);
  return errors.length > 0 ? errors : body.paragraphs.length;
}
