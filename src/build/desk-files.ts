/** Tells which scripts only the coding desk needs: the worker saves them when a reader opens the desk, not before. */
import type { Rolldown } from "vite";
import { chunksFrom } from "./entry-imports.ts";

/** The sources that only the desk uses. The first script names every file of messages, so those of the desk are here. */
const OF_DESK = /\/src\/(?:features\/desk\/|messages\/\w+\/(?:desk|bulk|coders)\.ts$)/u;

/** The scripts that can be reached from the entry only by way of the desk, and its workers. */
export function deskFiles(bundle: Rolldown.OutputBundle, entry: string): ReadonlySet<string> {
  const isOfDesk = (name: string) => {
    const file = bundle[name];
    return file?.type === "chunk" && file.moduleIds.some((id) => OF_DESK.test(id));
  };
  const reached = chunksFrom(bundle, entry, ({ imports, dynamicImports }) => [
    ...imports,
    ...dynamicImports.filter((name) => !isOfDesk(name)),
  ]);
  return new Set(Object.keys(bundle).filter((name) => name.endsWith(".js") && !reached.has(name)));
}
