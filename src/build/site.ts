/** What the build works out from the corpus and the environment. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import type { Corpus } from "../model/schema.ts";
import { dataSizes } from "./exports/data-files.ts";
import type { Site } from "../queries/site.ts";

/** Where the folder of message catalogues is. */
const MESSAGES_DIR = path.join(import.meta.dirname, "../messages");

/** `BASE_PATH` with a slash at both ends: the path that the site lives under. */
export function basePath(value: string | undefined): string {
  const parts = (value ?? "").split("/").filter((part) => part !== "");
  return parts.length === 0 ? "/" : `/${parts.join("/")}/`;
}

/** `SITE_URL` with a slash at the end: the public address of the site's root. */
export function siteUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (!URL.canParse(value) || !/^https?:$/u.test(new URL(value).protocol)) {
    throw new Error(
      `SITE_URL must be a whole address such as https://example.org/standpoint/, not “${value}”.`,
    );
  }
  return value.replace(/\/*$/u, "/");
}

/** The model as the app fetches it: its bytes, its name and its digest. */
export interface ModelAsset {
  readonly fileName: string;
  readonly json: string;
  readonly integrity: string;
}

export function modelAsset(corpus: Corpus): ModelAsset {
  const json = JSON.stringify(corpus);
  const digest = createHash("sha384").update(json, "utf8").digest();
  return {
    json,
    fileName: `assets/corpus-${digest.toString("hex").slice(0, 12)}.json`,
    integrity: `sha384-${digest.toString("base64")}`,
  };
}

/** The catalogues that this corpus's locales have, by the name of their file; English is always one. */
export function catalogueNames(locales: readonly string[]): readonly string[] {
  const wanted = locales.flatMap((locale) => [locale, new Intl.Locale(locale).language]);
  return [...new Set(["en", ...wanted])].filter((name) => existsSync(path.join(MESSAGES_DIR, `${name}.ts`)));
}

/** What a locale's language is called in that language itself, as it begins a line. */
function ownName(locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
  return name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));
}

/** What the environment says of a site. */
export interface SiteOptions {
  /** The base path, with a slash at both ends. */
  readonly base: string;
  /** The public address of the root, with a slash at the end, where it is known. */
  readonly siteUrl: string | undefined;
  /** Whether the build takes the worker back that earlier ones gave. */
  readonly killSwitch: boolean;
}

/** All of a site but its catalogues, which are code. */
export function siteFacts(
  corpus: Corpus,
  { base, siteUrl: url, killSwitch }: SiteOptions,
): Omit<Site, "catalogues"> {
  const { fileName, integrity } = modelAsset(corpus);
  const [defaultLocale = "en", ...locales] = corpus.locales;
  const countries = [...new Set(corpus.actors.flatMap(({ country }) => country ?? []))];
  const names = (locale: string) => {
    // In the language of the words around them.
    const { language } = new Intl.Locale(locale);
    const words = catalogueNames([locale]).includes(language) ? locale : "en";
    const displayNames = new Intl.DisplayNames(words, { type: "region" });
    return Object.fromEntries(countries.map((code) => [code, displayNames.of(code) ?? code]));
  };
  return {
    modelUrl: base + fileName,
    modelIntegrity: integrity,
    basePath: base,
    dataSizes: dataSizes(corpus, url ?? base),
    worker: killSwitch ? undefined : `${base}sw.js`,
    root: url ?? base,
    locales: [defaultLocale, ...locales],
    localeNames: Object.fromEntries(corpus.locales.map((locale) => [locale, ownName(locale)])),
    regionNames: Object.fromEntries(corpus.locales.map((locale) => [locale, names(locale)])),
  };
}
