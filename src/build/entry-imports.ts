/** The script elements of what the entry script imports. */
import type { Rolldown } from "vite";
import { escapeHtml } from "../publish/escape.ts";
import { integrityOf } from "./integrity.ts";

/** Adds the name of a chunk and of every chunk that it imports. */
function addWithImports(bundle: Rolldown.OutputBundle, name: string, to: Set<string>): void {
  const chunk = bundle[name];
  if (to.has(name) || chunk?.type !== "chunk") return;
  to.add(name);
  for (const each of chunk.imports) addWithImports(bundle, each, to);
}

/**
 * Returns a script element for each chunk that the entry script imports, so that the browser loads them in parallel. The
 * script of the page itself is not among them: it would compete with the fonts for the first paint.
 * @param base the base path, encoded
 * @param entry the name of the chunk that every page loads first
 */
export function importsOf(bundle: Rolldown.OutputBundle, base: string, entry: string): readonly string[] {
  const names = new Set<string>();
  addWithImports(bundle, entry, names);
  names.delete(entry);
  return [...names].flatMap((name) => {
    const chunk = bundle[name];
    return chunk?.type === "chunk"
      ? `<script type="module" crossorigin src="${escapeHtml(base + name)}" integrity="${integrityOf(chunk.code)}"></script>`
      : [];
  });
}
