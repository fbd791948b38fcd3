/**
 * `npm run corpus:anchor -- <source-id> <file> [--watch]`: finds each excerpt's `exact` words in a copy of the source and
 * fills in its paragraph, offsets and context, the directive by which a link leads to it, and the body's length, digest
 * and word count. Refuses an excerpt that it cannot place, or that no link can lead to, and then writes nothing.
 * With `--watch` it anchors again each time that the source's file or the copy is saved, until it is stopped. It then
 * prints the errors and waits for the next save.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { anchorFile, type AnchoringResult } from "./anchor-file.ts";
import { endWith } from "./end-with.ts";
import { corpusDir } from "./read-corpus.ts";
import { reasonOf } from "./read-failure.ts";
import { watchFiles } from "./watch-files.ts";

const USAGE = "usage: npm run corpus:anchor -- <source-id> <plain-text copy> [--watch]";

function readArguments(): { readonly source: string; readonly copy: string; readonly watch: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { watch: { type: "boolean" } },
      allowPositionals: true,
    });
    const [source, copy, ...others] = positionals;
    if (source === undefined || copy === undefined || others.length > 0) return endWith(USAGE);
    return { source, copy, watch: values.watch ?? false };
  } catch (error) {
    return endWith([error instanceof Error ? error.message : String(error), USAGE]);
  }
}

const { source, copy, watch } = readArguments();
const name = `sources/${source}.json`;
const dir = corpusDir();

function print({ code, lines }: AnchoringResult): void {
  const write = code === 0 ? console.log : console.error;
  write(lines.join("\n"));
}

if (watch) {
  let last: AnchoringResult | undefined;
  console.log(`Watching ${name} and ${copy}. Press Ctrl+C to stop.`);
  try {
    watchFiles([path.join(dir, name), path.resolve(copy)], async (isRepeated) => {
      const result = await anchorFile(dir, name, copy);
      if (!isRepeated || result.lines.join() !== last?.lines.join()) print(result);
      last = result;
    });
  } catch (error) {
    endWith(
      `Cannot watch the files (${reasonOf(error)}). Check the source id, the copy and CORPUS_DIR (${dir}).`,
    );
  }
} else {
  const result = await anchorFile(dir, name, copy);
  if (result.code !== 0) endWith(result.lines, result.code);
  print(result);
}
