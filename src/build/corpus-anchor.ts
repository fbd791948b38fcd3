/**
 * `npm run corpus:anchor -- <source-id> <file>`: finds each excerpt's `exact` words in a copy of the source
 * and fills in its paragraph, offsets and context, the directive by which a link leads to it, and the body's length,
 * digest and word count. Refuses an excerpt that it cannot place, or that no link can lead to, and then writes nothing.
 */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { anchorDraft, type Draft, isDraft } from "../model/anchoring/anchor-draft.ts";
import { counted } from "./counted.ts";
import { endWith } from "./end-with.ts";
import { errorLines } from "./error-lines.ts";
import { readCopyFile } from "./read-copy-file.ts";
import { corpusDir, readJson } from "./read-corpus.ts";
import { reasonOf } from "./read-failure.ts";

async function readDraft(dir: string, file: string): Promise<{ draft: Draft; text: string }> {
  const parsed = await readJson(dir, file);
  if ("error" in parsed) {
    const { error } = parsed;
    const advice = error.code === "unreadable-file" ? [`Check the source id and CORPUS_DIR (${dir}).`] : [];
    return endWith([...errorLines([error], { dir, texts: {} }), ...advice]);
  }
  if (isDraft(parsed.data)) return { draft: parsed.data, text: parsed.text };
  return endWith(
    `${file} needs "source" and "excerpts". Each excerpt needs "selector": { "exact": "…" }. "from" and "to" of "text" are strings.`,
  );
}

const [sourceId, copyFile] = process.argv.slice(2);
if (sourceId === undefined || copyFile === undefined) {
  endWith("usage: npm run corpus:anchor -- <source-id> <plain-text copy>");
}
const name = `sources/${sourceId}.json`;
const dir = corpusDir();
const file = path.join(dir, name);
const { draft, text } = await readDraft(dir, name);
const anchored = await anchorDraft(name, draft, await readCopyFile(copyFile).catch(endWith));
if (typeof anchored !== "number") {
  endWith([...errorLines(anchored, { dir, texts: { [name]: text } }), "No file was changed."], 1);
}
await writeFile(file, `${JSON.stringify(draft, null, 2)}\n`).catch((error: unknown) =>
  endWith(`Cannot write ${file} (${reasonOf(error)}). Check that you may change it.`),
);
console.log(
  `${name}: ${counted(draft.excerpts.length, "excerpt")} anchored in ${counted(anchored, "paragraph")}.`,
);
