/** Tells which scripts only the coding desk needs: the worker saves them when a reader opens the desk, not before. */
import type { Rolldown } from "vite";

const OF_DESK = /\/src\/(?:features\/desk\/|messages\/\w+\/desk[^/]*$)/u;

/** The scripts that can be reached from the entry only by way of the desk, and its workers. */
export function deskFiles(bundle: Rolldown.OutputBundle, entry: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (name: string) => {
    const file = bundle[name];
    if (reached.has(name) || file?.type !== "chunk" || OF_DESK.test(file.facadeModuleId ?? "")) return;
    reached.add(name);
    for (const next of [...file.imports, ...file.dynamicImports]) visit(next);
  };
  visit(entry);
  return new Set(Object.keys(bundle).filter((name) => name.endsWith(".js") && !reached.has(name)));
}
