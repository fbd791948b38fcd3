/** Compares a corpus with a copy of one of its sources, in a browser and in Node. */
import { absence, nearestIn } from "./align.ts";
import { type AnchorDifference, type Body, bodyOf, pageOfCopy, verifyExcerpt } from "./anchor.ts";
import { sha256 } from "./digest.ts";
import { isQuotedIn } from "./quotation.ts";
import { directiveTo, leadsTo } from "./text-directive.ts";
import { type CorpusError, errorAt, type ErrorPath } from "../corpus-error.ts";
import { normalize } from "../normalize.ts";
import { type AnchoredExcerpt, hasText, isAnchored, type SourceWithText } from "../anchored.ts";
import type { Corpus } from "../schema.ts";

/** Reports differences between the body of a copy and the recorded facts of its source. */
async function bodyErrors(
  file: string,
  { id, text, paragraphs }: SourceWithText,
  body: Body,
): Promise<CorpusError[]> {
  const errors: CorpusError[] = [];
  const params = (actual: number, expected: number) => ({ source: id, actual, expected });
  if (body.paragraphs.length !== paragraphs.length) {
    const counts = params(body.paragraphs.length, paragraphs.length);
    errors.push(errorAt(file, ["source", "paragraphs"], "paragraphs-differ", counts, id));
  }
  if (body.text.length !== text.length) {
    const lengths = params(body.text.length, text.length);
    errors.push(errorAt(file, ["source", "text", "length"], "length-differs", lengths, id));
  }
  const digest = await sha256(body.text);
  if (digest !== undefined && digest !== text.sha256) {
    const digests = { source: id, actual: digest, expected: text.sha256 };
    errors.push(errorAt(file, ["source", "text", "sha256"], "digest-differs", digests, id));
  }
  return errors;
}

/** Reports one difference between an excerpt and a copy of its source. */
function differenceError(
  file: string,
  path: ErrorPath,
  { id, source, paragraph, selector }: AnchoredExcerpt,
  body: Body,
  difference: AnchorDifference,
): CorpusError {
  switch (difference.kind) {
    case "absent": {
      return errorAt(file, path, "not-in-copy", absence(selector.exact, nearestIn(body.text)), id);
    }
    case "elsewhere": {
      const params = { source, starts: difference.starts, expected: selector.refinedBy.start };
      return errorAt(file, path, "elsewhere-in-copy", params, id);
    }
    case "paragraph": {
      const { actual } = difference;
      if (actual === undefined) return errorAt(file, path, "across-paragraphs", {}, id);
      const params = { source, actual, expected: paragraph, count: body.paragraphs.length };
      return errorAt(file, path, "in-other-paragraph", params, id);
    }
    case "context":
      return errorAt(file, path, "context-differs", { source, side: difference.side }, id);
  }
}

/**
 * Checks every excerpt, the length, the digest and the paragraphs of a source against a copy of its text. The digest
 * is left out if it cannot be computed.
 */
export async function checkCopy(corpus: Corpus, sourceId: string, copy: string): Promise<CorpusError[]> {
  const file = `sources/${sourceId}.json`;
  const source = corpus.sources.find(({ id }) => id === sourceId);
  if (!source) {
    const sources = corpus.sources.map(({ id }) => id);
    return [errorAt(file, [], "unknown-source", { source: sourceId, sources })];
  }
  if (!hasText(source)) return [errorAt(file, ["source"], "source-without-text", { source: sourceId })];
  const excerpts = corpus.excerpts.filter((excerpt) => excerpt.source === sourceId).filter(isAnchored);
  const quoted = excerpts.map(({ selector }) => selector.exact);
  const body = bodyOf(copy, source.text, quoted);
  if ("missing" in body) {
    const { missing: boundary } = body;
    const params = { boundary, words: source.text[boundary] ?? "" };
    return [errorAt(file, ["source", "text", boundary], "no-boundary", params, sourceId)];
  }
  const errors = await bodyErrors(file, source, body);
  const page = pageOfCopy(copy, quoted);
  excerpts.forEach((excerpt, index) => {
    const { id, directive, selector } = excerpt;
    const differences = verifyExcerpt(body, excerpt);
    for (const difference of differences) {
      const path = ["excerpts", index, "selector"];
      errors.push(differenceError(file, path, excerpt, body, difference));
    }
    if (differences.length > 0) return;
    if (excerpt.attribution === "direct-quote" && !isQuotedIn(body, excerpt)) {
      const path = ["excerpts", index, "attribution"];
      errors.push(errorAt(file, path, "quote-without-marks", { words: selector.exact }, id));
    }
    const start = body.from + selector.refinedBy.start;
    const place = { start, end: start + normalize(selector.exact).length };
    if (directive && leadsTo(page, directive, place)) return;
    const path = ["excerpts", index, "directive"];
    errors.push(
      directiveTo(page, place)
        ? errorAt(file, path, "link-not-unique", { source: sourceId }, id)
        : errorAt(file, path, "not-linkable", {}, id),
    );
  });
  return errors;
}
