/** What the build tells the worker; made by `build/worker-plugin.ts`. */
declare module "virtual:standpoint-worker" {
  /** The files that are kept for offline use, below the worker's scope. */
  export const entries: readonly {
    readonly url: string;
    readonly revision: string | null;
    readonly integrity: string;
    /** The shell answers every known address; it needs its parts, and can do without comfort such as icons. */
    readonly use: "shell" | "part" | "comfort";
  }[];
  /** The canonical paths of all pages, below the base path. */
  export const pages: readonly string[];
  /** The base path, with a slash at both ends. */
  export const basePath: string;
  /** A whole page that says that there is none. */
  export const lost: string;
  /** What pages are told of this version, as JSON. */
  export const version: unknown;
}
