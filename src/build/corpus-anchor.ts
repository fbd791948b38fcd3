/**
 * `npm run corpus:anchor -- <source-id> <file>`: finds each excerpt's `exact` words in a copy of the source
 * and fills in its paragraph, offsets and context, and the body's length, digest and word count. Refuses an
 * excerpt that occurs twice or not at all, and then writes nothing.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { anchorAt, bodyOf, occurrences } from "../domain/anchor.ts";
import { type Fault, formatFault, jsonPath } from "../model/fault.ts";
import { countWords, normalize } from "../model/normalize.ts";
import { sha256 } from "./check-copy.ts";
import { readCopyFile } from "./read-copy-file.ts";
import { corpusDir, parseJson } from "./read-corpus.ts";

/** The part of a source file that is read before it is complete enough for the schema. */
interface Draft {
  source: { text?: { from?: string; to?: string }; wordCount?: number };
  excerpts: { paragraph?: number; selector: { exact: string } }[];
}

function isDraft(data: unknown): data is Draft {
  if (typeof data !== "object" || data === null) return false;
  const { source, excerpts } = data as Partial<Draft>;
  return (
    typeof source === "object" &&
    Array.isArray(excerpts) &&
    excerpts.every((excerpt) => typeof excerpt?.selector?.exact === "string")
  );
}

function stop(reason: unknown): never {
  console.error(reason instanceof Error ? reason.message : String(reason));
  process.exit(2);
}

async function readDraft(file: string): Promise<Draft> {
  const parsed = parseJson(await readFile(file).catch(() => stop(`${file} cannot be read. Check its name.`)));
  if ("problem" in parsed) return stop(`${file}: ${parsed.problem}; ${parsed.remedy}`);
  if (isDraft(parsed.data)) return parsed.data;
  return stop(`${file} needs “source” and “excerpts”, each excerpt with “selector”: { “exact”: “…” }.`);
}

const [sourceId, copyFile] = process.argv.slice(2);
if (sourceId === undefined || copyFile === undefined) {
  console.error("usage: npm run corpus:anchor -- <source-id> <plain-text copy>");
  process.exit(2);
}
const name = `sources/${sourceId}.json`;
const file = path.join(corpusDir(), name);
const draft = await readDraft(file);
const marks = draft.source.text ?? {};
const quoted = draft.excerpts.map(({ selector }) => selector.exact);
const body = bodyOf(await readCopyFile(copyFile).catch(stop), marks, quoted);
if ("missing" in body) {
  console.error(
    `${name}: $.source.text.${body.missing}: the copy has no “${marks[body.missing] ?? ""}”; correct it.`,
  );
  process.exit(1);
}

const faults: Fault[] = [];
draft.excerpts.forEach((excerpt, index) => {
  const { exact } = excerpt.selector;
  const fault = (problem: string, remedy: string): void => {
    faults.push({ file: name, path: jsonPath(["excerpts", index, "selector", "exact"]), problem, remedy });
  };
  const places = occurrences(body.text, exact);
  const [start] = places;
  if (start === undefined) return fault("the words do not occur in the copy", "quote them exactly");
  if (places.length > 1)
    return fault(`the words occur ${places.length} times`, "quote more, so that they occur once");
  const anchor = anchorAt(body, start, normalize(exact).length);
  if (!anchor) return fault("the words run over the end of a paragraph", "quote from one paragraph");
  excerpt.paragraph = anchor.paragraph;
  excerpt.selector = {
    ...excerpt.selector,
    ...{ prefix: anchor.prefix, suffix: anchor.suffix },
    ...{ refinedBy: { type: "TextPositionSelector", start: anchor.start, end: anchor.end } },
  };
});
if (faults.length > 0) {
  console.error([...faults.map(formatFault), "Nothing was written."].join("\n"));
  process.exit(1);
}
const { from, to } = marks;
draft.source.wordCount = countWords(body.text);
draft.source.text = {
  ...{ sha256: sha256(body.text), length: body.text.length },
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
};
await writeFile(file, `${JSON.stringify(draft, null, 2)}\n`);
console.log(`${name}: ${draft.excerpts.length} excerpts anchored in ${body.paragraphs.length} paragraphs.`);
