/** What the build tells the worker; made by `build/worker-plugin.ts`. */
declare module "virtual:standpoint-worker" {
  /** The files that are kept for offline use, below the worker's scope. */
  export const entries: readonly {
    readonly url: string;
    readonly revision: string | null;
    readonly integrity: string;
  }[];
  /** The file among them that answers every known address. */
  export const shell: string;
  /** The canonical paths of all pages, below the base path. */
  export const pages: readonly string[];
  /** The base path, with a slash at both ends. */
  export const basePath: string;
  /** What pages are told of this version, as JSON. */
  export const version: unknown;
}
