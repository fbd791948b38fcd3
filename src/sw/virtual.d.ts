/** Data from the build for the worker, made by `build/worker-plugin.ts`. */
declare module "virtual:standpoint-worker" {
  /** The files to cache for offline use, below the worker's scope. */
  export const entries: readonly {
    readonly url: string;
    readonly revision: string | null;
    readonly integrity: string;
    /**
     * The shell answers every known address; it needs its parts, and can do without comfort such as icons. The scripts of
     * the coding desk are saved once a reader has opened it.
     */
    readonly use: "shell" | "part" | "comfort" | "desk";
  }[];
  /** The canonical paths of all pages, below the base path. */
  export const pages: readonly string[];
  /** The base path, with a slash at both ends. */
  export const basePath: string;
  /** For each locale, the first part of its addresses and a whole page that says that there is none. */
  export const lost: readonly (readonly [prefix: string, html: string])[];
  /** The description of this version for pages, as JSON. */
  export const version: unknown;
}
