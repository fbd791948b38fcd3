/** The facts of a site, from the corpus and the environment. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import type { Corpus } from "../model/schema.ts";
import { perModel } from "../domain/per-model.ts";
import { dataSizes } from "./data-files.ts";
import { corpusIn } from "../model/in-locale.ts";
import { formatLocaleOf } from "../messages/format-locale.ts";
import { writeDates } from "../reading/format-date.ts";
import { listWordsOf } from "../reading/format-list.ts";
import { languageName } from "../reading/language-name.ts";
import { modelFile, type ModelContent, type SiteFacts } from "../reading/site.ts";
import { integrityOf } from "./integrity.ts";
import { canonicalPath } from "../url/paths.ts";

/** Where the folder of message catalogues is. */
const MESSAGES_DIR = path.join(import.meta.dirname, "../messages");

/** Makes the error of a setting that cannot work: one line that says what to write instead. */
export function refusal(name: string, value: string, why: string, instead: string): Error {
  const error = new Error(`${name} “${value.replaceAll(/\p{Cc}+/gu, " ")}” ${why}: write ${instead}`);
  // A stack would bury it.
  error.stack = error.message;
  return error;
}

/** Characters that some systems refuse in the name of a folder. “:” and “*” also have a meaning in `_headers`. */
const NO_NAME = /[\p{Cc}\\:*?"<>|]/u;

/** The escapes that a part of a path must have to stand in an address, and no other. */
function encodePart(part: string): string {
  return encodeURI(part).replaceAll("?", "%3F").replaceAll("#", "%23");
}

function decodePart(part: string): string | undefined {
  try {
    const text = decodeURIComponent(part);
    // Half a surrogate pair has no escape.
    encodeURI(text);
    return text;
  } catch {
    return undefined;
  }
}

/**
 * The path that the site lives under, from what `BASE_PATH` says: with a slash at both ends, and with the escapes
 * that it has in addresses. What is read of a path anywhere else comes from here.
 * @throws where no site can live under it, with what to write instead
 */
export function basePath(value: string | undefined): string {
  const text = (value ?? "").trim();
  const refuse = (why: string, instead: string) => refusal("BASE_PATH", text, why, instead);
  if (/^[a-z][a-z\d+.-]*:\/\//iu.test(text)) {
    const { pathname } = new URL(URL.canParse(text) ? text : "https://example.org/standpoint/");
    throw refuse("is a full URL, but must be only its path", `BASE_PATH=${pathname}`);
  }
  if (/^[a-z]:/iu.test(text)) {
    const written = text.replace(/^[a-z]:(?:.*?[\\/](?:git|msys\d*|cygwin\d*)(?=[\\/]|$))?[\\/]*/iu, "");
    throw refuse(
      "is a folder of this computer (Git Bash makes one of a path that begins with a slash)",
      written === ""
        ? "no BASE_PATH for a site at the root"
        : `BASE_PATH=${written.replaceAll("\\", "/")}, without a slash before it`,
    );
  }
  if (/[?#]/u.test(text)) {
    const before = text.replace(/[?#].*$/su, "") || "/";
    throw refuse("has a query or a fragment", `BASE_PATH=${before} (or %23 for a # in a folder's name)`);
  }
  const parts = text.split("/").filter((part) => part !== "");
  const decoded = parts.map((part) => {
    const name = decodePart(part);
    if (name === undefined) throw refuse("has a % that begins no escape", "%25 for a percent sign");
    if (name === "." || name === "..")
      throw refuse("has a part “.” or “..”", "the path from the root, such as BASE_PATH=/standpoint/");
    if (name.includes("/")) throw refuse("has an escaped slash", "a name without a slash in it");
    if (NO_NAME.test(name))
      throw refuse(
        'has a character that no folder may have on every system (\\ : * ? " < > |)',
        "a plainer name",
      );
    return name;
  });
  return decoded.length === 0 ? "/" : `/${decoded.map(encodePart).join("/")}/`;
}

/**
 * The public address of the site's root, with a slash at the end, from what `SITE_URL` says: the origin alone, or with
 * the base path.
 * @param base what `basePath` has made of `BASE_PATH`
 * @throws where it is no such address, with what to write instead
 */
export function siteUrl(value: string | undefined, base: string): string | undefined {
  const text = (value ?? "").trim();
  if (text === "") return undefined;
  const refuse = (why: string, instead: string) => refusal("SITE_URL", text, why, instead);
  if (!/^https?:\/\/[^/]/iu.test(text) || !URL.canParse(text))
    throw refuse("is not a full URL", `SITE_URL=https://example.org${base}`);
  const { origin, username, password, search, hash, pathname } = new URL(text);
  const whole = origin + base;
  if (username !== "" || password !== "") throw refuse("has a name or a password", `SITE_URL=${whole}`);
  // By its signs: an empty query is none for the parser, but would be for whoever joins the text.
  if (search !== "" || hash !== "" || /[?#]/u.test(text))
    throw refuse("has a query or a fragment", `SITE_URL=${whole}`);
  if (canonicalPath(pathname) !== "/" && canonicalPath(pathname) !== canonicalPath(base))
    throw refuse(
      `is not where BASE_PATH “${base}” puts the site`,
      `SITE_URL=${whole}, or BASE_PATH=${pathname.replace(/\/*$/u, "/")}`,
    );
  return whole;
}

/** The model of a locale as the app fetches it: its bytes, its name and its digest. */
interface ModelAsset {
  readonly locale: string;
  readonly fileName: string;
  readonly json: string;
  readonly integrity: string;
}

/** The models of a corpus as files, one for each locale, and their version. */
interface ModelAssets {
  readonly dataVersion: string;
  readonly models: readonly ModelAsset[];
}

/** The locale of our words on the pages of a locale: English stands in for a language without a catalogue. */
function wordsLocaleOf(locale: string): string {
  return catalogueNames([locale]).includes(new Intl.Locale(locale).language) ? locale : "en";
}

/** The text of the file of the model of a locale (`ModelContent`). */
function modelJson(whole: Corpus, locale: string): string {
  const corpus = corpusIn(whole, locale);
  const texts: string[] = [];
  JSON.stringify(corpus, (_, value: unknown) => {
    if (typeof value === "string") texts.push(value);
    return value;
  });
  const formatLocale = formatLocaleOf(wordsLocaleOf(locale));
  const languages = new Set(corpus.sources.map(({ inLanguage }) => new Intl.Locale(inLanguage).language));
  const written = {
    dates: writeDates(texts, formatLocale),
    list: listWordsOf(formatLocale),
    languages: Object.fromEntries([...languages].map((tag) => [tag, languageName(tag, formatLocale)])),
  };
  return JSON.stringify({ corpus, written } satisfies ModelContent);
}

/** The models of a corpus as files. Made once: a server asks for them with each request. */
export const modelAssets = perModel((corpus: Corpus): ModelAssets => {
  const texts = corpus.locales.map((locale) => ({ locale, json: modelJson(corpus, locale) }));
  const all = createHash("sha384");
  for (const { json } of texts) all.update(json, "utf8");
  const dataVersion = all.digest("hex").slice(0, 12);
  const models = texts.map(({ locale, json }) => ({
    ...{ locale, json, fileName: modelFile(dataVersion, locale) },
    integrity: integrityOf(Buffer.from(json)),
  }));
  return { dataVersion, models };
});

/** The catalogues that this corpus's locales have, by the name of their file; English is always one. */
export function catalogueNames(locales: readonly string[]): readonly string[] {
  const wanted = locales.flatMap((locale) => [locale, new Intl.Locale(locale).language]);
  return [...new Set(["en", ...wanted])].filter((name) =>
    existsSync(path.join(MESSAGES_DIR, `${name}/${name}.ts`)),
  );
}

/** Returns the name of a locale's language in that language, with a capital letter. */
function ownName(locale: string): string {
  return languageName(locale, locale).replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));
}

/** The settings of a site from the environment. */
export interface SiteOptions {
  /** The base path, as `basePath` makes it. */
  readonly base: string;
  /** The public address of the root, with a slash at the end, where it is known. */
  readonly siteUrl: string | undefined;
  /** True if the build removes the service worker of earlier builds. */
  readonly killSwitch: boolean;
}

/** All of a site but its messages, which are code. */
export function siteFacts(corpus: Corpus, { base, siteUrl: url, killSwitch }: SiteOptions): SiteFacts {
  const { dataVersion, models } = modelAssets(corpus);
  const [defaultLocale = "en", ...locales] = corpus.locales;
  const countries = [...new Set(corpus.actors.flatMap(({ country }) => country ?? []))];
  const names = (locale: string) => {
    // In the language of the words around them.
    const displayNames = new Intl.DisplayNames(wordsLocaleOf(locale), { type: "region" });
    return Object.fromEntries(countries.map((code) => [code, displayNames.of(code) ?? code]));
  };
  return {
    dataVersion,
    modelIntegrity: Object.fromEntries(models.map(({ locale, integrity }) => [locale, integrity])),
    basePath: base,
    dataSizes: dataSizes(corpus, url ?? base),
    worker: killSwitch ? undefined : `${base}sw.js`,
    root: url ?? base,
    locales: [defaultLocale, ...locales],
    localeNames: Object.fromEntries(corpus.locales.map((locale) => [locale, ownName(locale)])),
    regionNames: Object.fromEntries(corpus.locales.map((locale) => [locale, names(locale)])),
  };
}
