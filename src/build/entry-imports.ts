/** The script elements of what the entry script imports. */
import type { Rolldown } from "vite";
import { escapeHtml } from "../publish/escape.ts";
import { integrityOf } from "./integrity.ts";

/** The names of a chunk and of every chunk that is reached from it by the imports that `importsIn` gives. */
export function chunksFrom(
  bundle: Rolldown.OutputBundle,
  name: string,
  importsIn: (chunk: Rolldown.OutputChunk) => readonly string[],
  reached: Set<string> = new Set(),
): Set<string> {
  const file = bundle[name];
  if (file?.type !== "chunk" || reached.has(name)) return reached;
  reached.add(name);
  for (const each of importsIn(file)) chunksFrom(bundle, each, importsIn, reached);
  return reached;
}

/**
 * Returns a script element for each chunk that the entry script imports, so that the browser loads them in parallel. The
 * script of the page itself is not among them: it would compete with the fonts for the first paint.
 * @param base the base path, encoded
 * @param entry the name of the chunk that every page loads first
 */
export function importsOf(bundle: Rolldown.OutputBundle, base: string, entry: string): readonly string[] {
  const names = chunksFrom(bundle, entry, ({ imports }) => imports);
  names.delete(entry);
  return [...names].flatMap((name) => {
    const chunk = bundle[name];
    return chunk?.type === "chunk"
      ? `<script type="module" crossorigin src="${escapeHtml(base + name)}" integrity="${integrityOf(chunk.code)}"></script>`
      : [];
  });
}
