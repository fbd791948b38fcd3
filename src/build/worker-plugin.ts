/** Tells the service worker what the client build wrote: the files to keep, and the pages that there are. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Plugin } from "vite";
import type { Version } from "../offline/version.ts";

const VIRTUAL = "virtual:standpoint-worker";
const RESOLVED = `\0${VIRTUAL}`;

/** The name of the file that answers every known address. */
export const SHELL = "shell.html";

/** What the client build knows when it is done. */
export interface ClientBuild {
  readonly outDir: string;
  /** The files to keep, below the output folder, the shell among them. */
  readonly files: readonly string[];
  readonly pages: readonly string[];
  readonly version: Version;
}

async function entryOf(outDir: string, file: string) {
  const content = await readFile(path.join(outDir, file));
  const digest = createHash("sha384").update(content);
  const integrity = `sha384-${digest.copy().digest("base64")}`;
  // Names in assets/ change with their content; the others need a revision of their own.
  const revision = file.startsWith("assets/") ? null : digest.digest("hex").slice(0, 12);
  return { url: file, revision, integrity };
}

/** The plugin of the worker's environment. */
export function standpointWorker(base: string, clientBuild: () => ClientBuild): Plugin {
  return {
    name: "standpoint-worker",
    applyToEnvironment: ({ name }) => name === "worker",
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const { outDir, files, pages, version } = clientBuild();
      const entries = await Promise.all(files.map((file) => entryOf(outDir, file)));
      const facts = { entries, shell: SHELL, pages, basePath: base, version };
      return Object.entries(facts)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join("\n");
    },
  };
}
