import type { DataFile } from "../domain/data-files.ts";
import type { Catalogues, LoadMessages } from "../messages/catalogue.ts";
import type { Written } from "../model/model.ts";
import type { Corpus } from "../model/schema.ts";

/** The facts of a site that its scripts contain. The model loads after them. */
export interface Site {
  /** The version of the data: a digest of the models of all locales, which their names contain. */
  readonly dataVersion: string;
  /** Subresource Integrity of the model of each locale: the bytes that the build checked, or none. */
  readonly modelIntegrity: Readonly<Record<string, string>>;
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
  /** The name of each locale's language in that language. The build makes it, for the same reason as `regionNames`. */
  readonly localeNames: Readonly<Record<string, string>>;
  readonly catalogues: Catalogues;
  readonly loadMessages: LoadMessages;
  /**
   * Names of the corpus's countries by locale and code. The build's, since a browser's own would differ from
   * the prerendered ones.
   */
  readonly regionNames: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What the file of the model of a locale holds. */
export interface ModelContent {
  readonly corpus: Corpus;
  /** The build's, for the same reason as `regionNames`. A browser also takes its time over the first use of `Intl`. */
  readonly written: Written;
}

/** The file of the model of a locale, below the base path; its name changes with the content of the models. */
export function modelFile(dataVersion: string, locale: string): string {
  return `assets/corpus-${dataVersion}-${locale}.json`;
}

/** The facts of a site that are data: all but its messages. */
export type SiteFacts = Omit<Site, "catalogues" | "loadMessages">;
