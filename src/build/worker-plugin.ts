/** Tells the service worker which files to save, and which pages there are. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Plugin } from "vite";
import type { Version } from "../offline/version.ts";
import { integrityOf } from "./integrity.ts";

const VIRTUAL = "virtual:standpoint-worker";
const RESOLVED = `\0${VIRTUAL}`;

/** The name of the file that answers every known address. */
export const SHELL = "shell.html";

/** The files that the worker saves. One shell replaces all pages. */
const SAVED = /^(?:shell\.html|(?:[^/]+\/)?manifest\.webmanifest|assets\/.*|icons\/.*)$/u;

/** For each locale, the first part of its addresses and a whole page that says that there is none to be had. */
export type LostPages = readonly (readonly [prefix: string, html: string])[];

/** The result of the client build. */
export interface ClientBuild {
  readonly outDir: string;
  /** The files that were written, below the output folder, without those of `public/`. */
  readonly files: readonly string[];
  /** Those of them that only the coding desk needs. */
  readonly desk: ReadonlySet<string>;
  /** The canonical paths of all pages, former addresses included. */
  readonly pages: readonly string[];
  readonly lost: LostPages;
  readonly version: Version;
}

async function entryOf(outDir: string, shell: string, file: string, isDesk: boolean) {
  const content = await readFile(path.join(outDir, file));
  const integrity = integrityOf(content);
  // Names in assets/ change with their content; the others need a revision of their own.
  const revision = file.startsWith("assets/") ? null : integrity;
  // The shell becomes any page, and so it needs the script of each and the model of each locale.
  const isPart = file.startsWith("assets/") && (shell.includes(file) || /\.js(?:on)?$/u.test(file));
  const use = isDesk ? "desk" : file === SHELL ? "shell" : isPart ? "part" : "comfort";
  return { url: file, revision, integrity, use };
}

/** The plugin of the worker's environment. */
export function standpointWorker(base: string, clientBuild: () => ClientBuild): Plugin {
  return {
    name: "standpoint-worker",
    applyToEnvironment: ({ name }) => name === "worker",
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const { outDir, files, desk, pages, lost, version } = clientBuild();
      const shell = await readFile(path.join(outDir, SHELL), "utf8");
      const saved = ["favicon.svg", ...files.filter((file) => SAVED.test(file))];
      const entries = await Promise.all(saved.map((file) => entryOf(outDir, shell, file, desk.has(file))));
      const facts = { entries, pages, basePath: base, lost, version };
      return Object.entries(facts)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join("\n");
    },
  };
}
