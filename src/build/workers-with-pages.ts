/** Builds workers together with the pages, so that both use the same scripts. */
import type { Plugin } from "vite";

const IMPORTED = /\?worker&url$/u;
const RESOLVED = "\0worker-url:";

/**
 * A plugin that answers `import address from "./file.ts?worker&url"` with the address of a script of the pages' own build.
 * By itself Vite builds a worker apart, with a copy of all that it imports.
 */
export function workersWithPages(): Plugin {
  return {
    name: "workers-with-pages",
    apply: "build",
    enforce: "pre",
    resolveId: {
      filter: { id: IMPORTED },
      async handler(id, importer) {
        const script = await this.resolve(id.replace(IMPORTED, ""), importer);
        return script && RESOLVED + script.id;
      },
    },
    load: {
      filter: { id: new RegExp(`^${RESOLVED}`, "u") },
      handler(id) {
        const file = this.emitFile({ type: "chunk", id: id.slice(RESOLVED.length) });
        return `export default import.meta.ROLLUP_FILE_URL_${file};`;
      },
    },
  };
}
