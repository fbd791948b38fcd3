/** Compares a corpus with a copy of one of its sources. */
import { createHash } from "node:crypto";
import { type AnchorFault, type Body, bodyOf, pageOfCopy, verifyExcerpt } from "../model/anchoring/anchor.ts";
import { directiveTo, leadsTo } from "../model/anchoring/text-directive.ts";
import { type Fault, jsonPath } from "../model/check/fault.ts";
import { normalize } from "../model/normalize.ts";
import type { Corpus } from "../model/schema.ts";

/** The digest of a normalized body, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** What is wrong with an excerpt that no link can lead to, and what helps. */
export const NOT_LINKABLE = {
  problem: "cannot be linked uniquely",
  remedy: "quote whole words, and so many of their paragraph that no other place has them",
} as const;

function describe(fault: AnchorFault, id: string, body: Body): string {
  switch (fault.kind) {
    case "absent":
      return `the words of “${id}” are not in the copy`;
    case "elsewhere":
      return `the words of “${id}” stand at ${fault.starts.join(" and ")} in the copy`;
    case "paragraph":
      return fault.actual === undefined
        ? `the words of “${id}” run over the end of a paragraph`
        : `the words of “${id}” stand in paragraph ${fault.actual} of ${body.paragraphs.length}`;
    case "context":
      return `the ${fault.side} of “${id}” is not what stands beside the words in their paragraph`;
  }
}

/** Every excerpt, the length, the digest and the paragraphs of a source against a copy of its text. */
export function checkCopy(corpus: Corpus, sourceId: string, copy: string): Fault[] {
  const file = `sources/${sourceId}.json`;
  const source = corpus.sources.find(({ id }) => id === sourceId);
  if (!source) {
    const known = corpus.sources.map(({ id }) => id).join(", ");
    return [
      { file, path: "$", problem: `there is no source “${sourceId}”`, remedy: `name one of: ${known}` },
    ];
  }
  const excerpts = corpus.excerpts.filter((excerpt) => excerpt.source === sourceId);
  const quoted = excerpts.map(({ selector }) => selector.exact);
  const body = bodyOf(copy, source.text, quoted);
  if ("missing" in body) {
    return [
      {
        file,
        path: `$.source.text.${body.missing}`,
        problem: `the copy has no “${source.text[body.missing] ?? ""}”`,
        remedy: "give the whole article as plain text",
      },
    ];
  }
  const anchor = `run “npm run corpus:anchor -- ${sourceId} <file>”, or correct the words`;
  const faults: Fault[] = [];
  const fault = (path: readonly PropertyKey[], problem: string, remedy = anchor) =>
    faults.push({ file, path: jsonPath(path), problem, remedy });
  if (body.paragraphs.length !== source.paragraphs.length) {
    fault(
      ["source", "paragraphs"],
      `the copy has ${body.paragraphs.length} paragraphs, not ${source.paragraphs.length}`,
    );
  }
  if (body.text.length !== source.text.length) {
    fault(
      ["source", "text", "length"],
      `the copy's body has ${body.text.length} characters, not ${source.text.length}`,
    );
  }
  if (sha256(body.text) !== source.text.sha256) {
    fault(["source", "text", "sha256"], `the digest of the copy's body is ${sha256(body.text)}`);
  }
  const page = pageOfCopy(copy, quoted);
  excerpts.forEach((excerpt, index) => {
    const { id, directive, selector } = excerpt;
    const misplaced = verifyExcerpt(body, excerpt);
    for (const found of misplaced) fault(["excerpts", index, "selector"], describe(found, id, body));
    if (misplaced.length > 0) return;
    const start = body.from + selector.refinedBy.start;
    const place = { start, end: start + normalize(selector.exact).length };
    if (directive && leadsTo(page, directive, place)) return;
    const path = ["excerpts", index, "directive"];
    if (directiveTo(page, place)) fault(path, `the link of “${id}” does not lead to its words alone`);
    else fault(path, `the words of “${id}” ${NOT_LINKABLE.problem}`, NOT_LINKABLE.remedy);
  });
  return faults;
}
