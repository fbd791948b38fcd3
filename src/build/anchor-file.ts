/** Anchors the excerpts of a source file of a folder in a copy of the source. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { anchorDraft, isDraft } from "../model/anchoring/anchor-draft.ts";
import { counted } from "./counted.ts";
import { errorLines } from "./error-lines.ts";
import { readCopyFile } from "./read-copy-file.ts";
import { readJson } from "./read-corpus.ts";
import { reasonOf } from "./read-failure.ts";

/** The result of anchoring a file. */
export interface AnchoringResult {
  /** The exit code: 2 if a file cannot be used, 1 if an excerpt has no place, 0 if all have one. */
  readonly code: 0 | 1 | 2;
  /** The lines to print. */
  readonly lines: readonly string[];
}

const failure = (...lines: string[]): AnchoringResult => ({ code: 2, lines });

/**
 * Anchors the excerpts of a source in a copy, and writes the file if it changes. If an excerpt has no place, or if the file
 * was saved in the meantime, the file stays as it is.
 * @param name the path of the file below the folder
 */
export async function anchorFile(dir: string, name: string, copyFile: string): Promise<AnchoringResult> {
  const parsed = await readJson(dir, name);
  if ("error" in parsed) {
    const { error } = parsed;
    const advice = error.code === "unreadable-file" ? [`Check the source id and CORPUS_DIR (${dir}).`] : [];
    return failure(...errorLines([error], { dir, texts: {} }), ...advice);
  }
  const { data: draft, text } = parsed;
  if (!isDraft(draft)) {
    return failure(
      `${name} needs "source" and "excerpts". Each excerpt needs "selector": { "exact": "…" }. "from" and "to" of "text" are strings.`,
    );
  }
  const copy = await readCopyFile(copyFile).catch((error: Error) => error);
  if (copy instanceof Error) return failure(copy.message);
  const anchored = await anchorDraft(name, draft, copy);
  if (typeof anchored !== "number") {
    const lines = errorLines(anchored, { dir, texts: { [name]: text } });
    return { code: 1, lines: [...lines, "No file was changed."] };
  }
  const file = path.join(dir, name);
  const now = `${JSON.stringify(draft, null, 2)}\n`;
  try {
    const isSavedSince = (await readFile(file, "utf8")).replace(/^\uFEFF/u, "") !== text;
    if (isSavedSince) return failure(`${name} was saved in the meantime. Anchor it again.`);
    if (now !== text) await writeFile(file, now);
  } catch (error) {
    return failure(`Cannot write ${file} (${reasonOf(error)}). Check that you may change it.`);
  }
  const excerpts = counted(draft.excerpts.length, "excerpt");
  return { code: 0, lines: [`${name}: ${excerpts} anchored in ${counted(anchored, "paragraph")}.`] };
}
