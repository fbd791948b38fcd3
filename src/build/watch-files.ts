/** Runs something again each time that one of a few files is saved. */
import { watch } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

/** The time in milliseconds in which several messages about a file are one save. */
const ONE_SAVE = 50;

/** The contents of files, of any encoding. A file that cannot be read has none. */
async function contentsOf(files: readonly string[]): Promise<string> {
  const all = files.map(async (file) => readFile(file, "latin1").catch(() => null));
  return JSON.stringify(await Promise.all(all));
}

/**
 * Runs something now and each time that the contents of files change, until the program ends. One run ends before the next
 * begins.
 * @param run gets true if it runs again because a file changed during its last run, for example because it wrote the file
 * @throws if a folder of the files cannot be watched
 */
export function watchFiles(files: readonly string[], run: (isRepeated: boolean) => Promise<void>): void {
  let seen: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  const runWhileChanged = async () => {
    for (let isRepeated = false; ; isRepeated = true) {
      const contents = await contentsOf(files);
      if (contents === seen) return;
      seen = contents;
      await run(isRepeated);
    }
  };
  // Many editors save a file by putting another one in its place, so folders are watched.
  let running = Promise.resolve();
  const onMessage = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (running = running.then(runWhileChanged)), ONE_SAVE);
  };
  for (const dir of new Set(files.map((file) => path.dirname(file)))) watch(dir, onMessage);
  running = running.then(runWhileChanged);
}
