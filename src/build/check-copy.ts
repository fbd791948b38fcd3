/** Compares a corpus with a copy of one of its sources. */
import { createHash } from "node:crypto";
import { type AnchorFault, type Body, bodyOf, verifyExcerpt } from "../domain/anchor.ts";
import { type Fault, jsonPath } from "../model/fault.ts";
import type { Corpus } from "../model/schema.ts";

/** The digest of a normalized body, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function describe(fault: AnchorFault, body: Body): string {
  switch (fault.kind) {
    case "absent":
      return "the words are not in the copy";
    case "elsewhere":
      return `the words stand at ${fault.starts.join(" and ")} in the copy`;
    case "paragraph":
      return fault.actual === undefined
        ? "the words run over the end of a paragraph"
        : `the words stand in paragraph ${fault.actual} of ${body.paragraphs.length}`;
    case "context":
      return `the ${fault.side} is not what stands beside the words`;
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
  const body = bodyOf(
    copy,
    source.text,
    excerpts.map(({ selector }) => selector.exact),
  );
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
  const fault = (path: readonly PropertyKey[], problem: string) =>
    faults.push({ file, path: jsonPath(path), problem, remedy: anchor });
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
  excerpts.forEach((excerpt, index) => {
    for (const found of verifyExcerpt(body, excerpt))
      fault(["excerpts", index, "selector"], describe(found, body));
  });
  return faults;
}
