/** The security policy of the built site, and the headers that carry it. */

import { hashSource, type Inlined } from "./inline.ts";

const POLICY = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  // The preview of an embed.
  "frame-src": "'self'",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "require-trusted-types-for": "'script'",
  // The service worker, and the worker of the desk.
  "trusted-types": "sw desk",
} as const;

const print = (policy: Readonly<Record<string, string>>) =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join("; ");

/** The sources of a directive that allows the files of the site and some inline texts. */
const allowing = (texts: readonly string[]) => ["'self'", ...texts.map(hashSource)].join(" ");

const policyOf = ({ scripts, styles }: Inlined) => ({
  ...POLICY,
  "script-src": allowing(scripts),
  "style-src": allowing(styles),
});

/** The policy as a page's `<meta>` can carry it: a browser ignores `frame-ancestors` there. */
export function metaPolicy(inlined: Inlined): string {
  return print(policyOf(inlined));
}

/** The policy in an embed's own `<meta>`: it has styles, fonts and an icon, and no script. */
export function embedPolicy({ styles }: Inlined): string {
  return print({
    "default-src": "'none'",
    "style-src": allowing(styles),
    "img-src": "'self'",
    "font-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
  });
}

const HEADERS: Readonly<Record<string, string>> = {
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
};

/** The headers that every answer should have. */
export function headersOf(inlined: Inlined): Readonly<Record<string, string>> {
  const policy = print({ ...policyOf(inlined), "frame-ancestors": "'none'" });
  return { "Content-Security-Policy": policy, ...HEADERS };
}

/**
 * The headers that differ for an embed. Hosts add up the headers of all blocks that fit an address, so that “!” takes
 * back what the general block gives (Cloudflare). Others know no “!” and let the later block win (Netlify): there
 * `frame-ancestors`, being given, makes browsers ignore the `X-Frame-Options` that stays.
 */
function embedHeadersOf(inlined: Inlined): Readonly<Record<string, string>> {
  return {
    // The app's own policy: it says so itself where there is no embed at an address.
    "Content-Security-Policy": print({ ...policyOf(inlined), "frame-ancestors": "*" }),
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
}

const block = (path: string, headers: Readonly<Record<string, string>>) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");

/**
 * The `_headers` file of hosts that read one, for a site below a base path.
 * @param inlined what the pages hold inline
 * @param prefixes what the addresses of each locale begin with
 */
export function headersFile(base: string, inlined: Inlined, prefixes: readonly string[] = [""]): string {
  const embedHeaders = embedHeadersOf(inlined);
  const takenBack = ["X-Frame-Options", ...Object.keys(embedHeaders)];
  return `${[
    block(`${base}*`, headersOf(inlined)),
    block(`${base}assets/*`, { "Cache-Control": "public, max-age=31536000, immutable" }),
    // Others reuse the data from pages of their own. (What is allowed so is not asked for its resource policy.)
    block(`${base}data/*`, { "Access-Control-Allow-Origin": "*" }),
    ...prefixes.map((prefix) =>
      [
        `${base}${prefix.replace(/^\//u, "")}${prefix && "/"}embed/*`,
        ...takenBack.map((name) => `  ! ${name}`),
        ...Object.entries(embedHeaders).map(([name, value]) => `  ${name}: ${value}`),
      ].join("\n"),
    ),
  ].join("\n\n")}\n`;
}

/** The beginning of an address that leads to another origin or contains its content. */
const FOREIGN = String.raw`(?:[a-z][a-z\d+.-]*:|//)`;
const foreign = (before: string) => new RegExp(`${before}${FOREIGN}`, "iu");

/** An attribute, as browsers read it: a name, and a value in quotes or without. */
const ATTRIBUTE = String.raw`([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*))?)?`;
const ATTRIBUTES = new RegExp(ATTRIBUTE, "gu");
/**
 * Comments, and tags with these names and their attributes. Nothing can fail after the attributes, so that a page is read
 * once.
 */
const tagsNamed = (names: string) =>
  new RegExp(String.raw`<!--[\s\S]*?-->|<(${names})((?:[\s/]+|${ATTRIBUTE})*)`, "giu");
const EVERY_TAG = tagsNamed(String.raw`[a-z][^\s/>]*`);
/** Tags that load something. A link that a reader follows loads nothing, nor does one that names a relation. */
const LOADING_NAMES = "script|style|link|img|image|use|iframe|object|embed|source|video|audio|track|base";
const LOADING_TAGS = tagsNamed(String.raw`(?:${LOADING_NAMES})(?=[\s/>])`);
const LOADING_NAME = new RegExp(`^(?:${LOADING_NAMES})$`, "iu");
/** What looks like an attribute that no tag may have. Few pages hold it, so that few are searched tag by tag. */
const SUSPECT = [
  /[\s/"'](?:style|on[a-z]+)\s*[=>]/iu,
  /[\s/"'](?:href|action)\s*=\s*["']?\s*(?:javascript|data):/iu,
  /[\s/"']http-equiv\s*=\s*["']?\s*refresh/iu,
];
const INLINE = /<(style|script)\b([^>]*)>([\s\S]*?)<\/\1\s*>/giu;

/** What begins an address that is a script or holds a page. */
const SCRIPT_ADDRESS = /^\s*(?:javascript|data):/iu;
const FOREIGN_ADDRESS = foreign(String.raw`^\s*`);
const LOADING_ATTRIBUTE = /\b(?:src|srcset|href|data|poster)$/iu;
const FOREIGN_ORIGIN = "a foreign origin";
const NAMES_RELATION = /^(?:canonical|alternate)$/iu;

/** Says what is wrong with one attribute of a tag, if anything is. */
function attributeViolation(tag: string, attribute: string, value: string): string | undefined {
  if (/^(?:style|on[a-z]+)$/iu.test(attribute)) return "an inline style or handler";
  if (/^(?:href|action)$/iu.test(attribute) && SCRIPT_ADDRESS.test(value))
    return "a javascript: or data: URL";
  if (/^meta$/iu.test(tag) && /^http-equiv$/iu.test(attribute) && /^\s*refresh/iu.test(value))
    return "an automatic redirect (meta refresh)";
  return LOADING_NAME.test(tag) && LOADING_ATTRIBUTE.test(attribute) && FOREIGN_ADDRESS.test(value)
    ? FOREIGN_ORIGIN
    : undefined;
}

/** Finds the attributes of a page that are forbidden. The values of others are no attributes, whatever they say. */
function tagViolations(html: string): string[] {
  const violations: string[] = [];
  // The text of a script or a style sheet is no markup.
  const markup = html.replace(INLINE, "<$1$2>");
  const tags = SUSPECT.some((each) => each.test(markup)) ? EVERY_TAG : LOADING_TAGS;
  for (const [text, tag, attributes] of markup.matchAll(tags)) {
    if (tag === undefined || attributes === undefined) continue;
    const given = Array.from(
      attributes.matchAll(ATTRIBUTES),
      ([, name = "", quoted, single, bare]) => [name, quoted ?? single ?? bare ?? ""] as const,
    );
    const isRelation = given.some(([name, value]) => /^rel$/iu.test(name) && NAMES_RELATION.test(value));
    for (const [name, value] of given) {
      const says = attributeViolation(tag, name, value);
      if (says !== undefined && !(isRelation && says === FOREIGN_ORIGIN))
        violations.push(`${says}: ${text}>`);
    }
  }
  return violations;
}

/**
 * Finds content in a built page that the policy forbids or that loads from another origin. Links load nothing.
 * @returns one line per violation
 */
export function pageViolations(html: string): string[] {
  const violations: string[] = [];
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/iu.exec(html)?.[1] ?? "";
  // A data block is no script: the policy does not ask after it.
  for (const [, element, attributes, text = ""] of html.matchAll(INLINE)) {
    const isData = /\btype="application\/ld\+json"/iu.test(attributes ?? "");
    const isFile = /\bsrc=/iu.test(attributes ?? "");
    if (!isData && !isFile && !policy.includes(hashSource(text)))
      violations.push(`an inline ${element?.toLowerCase()}`);
  }
  return [...violations, ...tagViolations(html)];
}

const FILE_VIOLATIONS: Readonly<Record<string, RegExp>> = {
  css: foreign(String.raw`(?:url\(\s*["']?|@import\s+["'])\s*`),
  // A text search cannot tell how a script uses a URL, but it can find literal loads such as `import("https:`
  // and `fetch("https:`.
  js: foreign(
    String.raw`\b(?:import|importScripts|fetch|Worker|SharedWorker|WebSocket|EventSource|sendBeacon)\s*\(\s*["'\x60]`,
  ),
  svg: new RegExp(String.raw`<script|\son[a-z]+\s*=|\bhref\s*=\s*["']?\s*${FOREIGN}`, "iu"),
  webmanifest: foreign(String.raw`"(?:src|url|start_url|scope|id|action)"\s*:\s*"`),
};

/**
 * Finds the same kind of content in another built file, by the type of the file. Names of XML and of JSON-LD, and
 * addresses in texts, load nothing.
 */
export function fileViolations(name: string, text: string): string[] {
  const found = FILE_VIOLATIONS[/\.([a-z]+)$/u.exec(name)?.[1] ?? ""]?.exec(text);
  return found ? [`${name}: a foreign origin or a script: ${found[0]}…`] : [];
}
