import type { DataFile } from "../domain/data-files.ts";
import type { Catalogues, LoadMessages } from "../messages/catalogue.ts";

/** What the build knows of the corpus before its model is there. */
export interface Site {
  /** The address of the model, with the base path; its name changes with its content. */
  readonly modelUrl: string;
  /** Subresource Integrity of the model: the bytes that the build checked, or none. */
  readonly modelIntegrity: string;
  /** The path that the site lives under, ending in a slash. */
  readonly basePath: string;
  /** The address of the service worker; none where the build takes it back. */
  readonly worker: string | undefined;
  /** The size of each published data file, in bytes. */
  readonly dataSizes: Readonly<Record<DataFile, number>>;
  /** The root of canonical addresses: the site's public address where the build knows it, else its base path. */
  readonly root: string;
  /** The corpus's locales; the first is the default. */
  readonly locales: readonly [string, ...string[]];
  /** What each locale's language is called by those who speak it. The build's, for the same reason as below. */
  readonly localeNames: Readonly<Record<string, string>>;
  readonly catalogues: Catalogues;
  readonly loadMessages: LoadMessages;
  /**
   * Names of the corpus's countries by locale and code. The build's, since a browser's own would differ from
   * the prerendered ones.
   */
  readonly regionNames: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What is known of a site without its code: all but its messages. */
export type SiteFacts = Omit<Site, "catalogues" | "loadMessages">;
