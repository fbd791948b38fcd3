/** The script elements of the pages. */
import type { Rolldown } from "vite";
import { escapeHtml } from "../publish/escape.ts";
import { integrityOf } from "./integrity.ts";

/** Returns the script elements for the source files of a page (paths below `src/`), without the entry script. */
export type PageScripts = (files: readonly string[]) => readonly string[];

/** Adds the name of a chunk and of every chunk that it imports. */
function addWithImports(bundle: Rolldown.OutputBundle, name: string, to: Set<string>): void {
  const chunk = bundle[name];
  if (to.has(name) || chunk?.type !== "chunk") return;
  to.add(name);
  for (const each of chunk.imports) addWithImports(bundle, each, to);
}

/**
 * Creates the function that makes the script elements of a page. A page names all its scripts, so that the browser loads
 * them in parallel instead of one import after the other.
 * @param base the base path, encoded
 * @param entry the name of the chunk that every page loads first
 */
export function createPageScripts(bundle: Rolldown.OutputBundle, base: string, entry: string): PageScripts {
  const chunkOf = new Map<string, string>();
  for (const file of Object.values(bundle)) {
    if (file.type !== "chunk") continue;
    for (const id of file.moduleIds) chunkOf.set(id.replace(/^.*\/src\//u, ""), file.fileName);
  }
  const elements = new Map(
    Object.values(bundle).flatMap((file) =>
      file.type === "chunk"
        ? [
            [
              file.fileName,
              `<script type="module" crossorigin src="${escapeHtml(base + file.fileName)}" integrity="${integrityOf(file.code)}"></script>`,
            ] as const,
          ]
        : [],
    ),
  );
  return (files) => {
    const names = new Set<string>();
    addWithImports(bundle, entry, names);
    for (const file of files) {
      const name = chunkOf.get(file);
      if (name === undefined) throw new Error(`Vite did not emit a script of ${file}.`);
      addWithImports(bundle, name, names);
    }
    return [...names].flatMap((name) => (name === entry ? [] : (elements.get(name) ?? [])));
  };
}
