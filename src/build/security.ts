/** The security policy of the built site, and the headers that carry it. */

const POLICY = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  // The preview of a panel.
  "frame-src": "'self'",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "sw",
} as const;

const print = (policy: Readonly<Record<string, string>>) =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join("; ");

/** The policy as a page's `<meta>` can carry it: a browser ignores `frame-ancestors` there. */
export const META_POLICY = print(POLICY);

/** The policy in a panel's own `<meta>`: it has a style sheet, fonts and an icon, and no script. */
export const EMBED_POLICY = print({
  "default-src": "'none'",
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
});

/** The headers that every answer should have. */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": print({ ...POLICY, "frame-ancestors": "'none'" }),
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
};

/**
 * What is different for a panel. Hosts add up the headers of all blocks that fit an address, so that “!” takes
 * back what the general block gives (Cloudflare). Others know no “!” and let the later block win (Netlify): there
 * `frame-ancestors`, being given, makes browsers ignore the `X-Frame-Options` that stays.
 */
const EMBED_HEADERS: Readonly<Record<string, string>> = {
  // The app's own policy: it says so itself where there is no panel at an address.
  "Content-Security-Policy": print({ ...POLICY, "frame-ancestors": "*" }),
  "Cross-Origin-Resource-Policy": "cross-origin",
};
const TAKEN_BACK = ["X-Frame-Options", ...Object.keys(EMBED_HEADERS)];

const block = (path: string, headers: Readonly<Record<string, string>>) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");

/**
 * The `_headers` file of hosts that read one, for a site below a base path.
 * @param prefixes what the addresses of each locale begin with
 */
export function headersFile(base: string, prefixes: readonly string[] = [""]): string {
  return `${[
    block(`${base}*`, HEADERS),
    block(`${base}assets/*`, { "Cache-Control": "public, max-age=31536000, immutable" }),
    // Others reuse the data from pages of their own. (What is allowed so is not asked for its resource policy.)
    block(`${base}data/*`, { "Access-Control-Allow-Origin": "*" }),
    ...prefixes.map((prefix) =>
      [
        `${base}${prefix.replace(/^\//u, "")}${prefix && "/"}embed/*`,
        ...TAKEN_BACK.map((name) => `  ! ${name}`),
        ...Object.entries(EMBED_HEADERS).map(([name, value]) => `  ${name}: ${value}`),
      ].join("\n"),
    ),
  ].join("\n\n")}\n`;
}

/** How an address begins that leads to another origin, or holds its content in itself. */
const FOREIGN = String.raw`(?:[a-z][a-z\d+.-]*:|//)`;
const foreign = (before: string) => new RegExp(`${before}${FOREIGN}`, "iu");

/** In a tag that loads something. A link that a reader follows loads nothing, nor does one that names a relation. */
const LOADING_TAG =
  /<(?:script|style|link|img|image|use|iframe|object|embed|source|video|audio|track|base)\b[^>]*>/giu;
const LOADS_FOREIGN = foreign(String.raw`\b(?:src|srcset|href|data|poster)\s*=\s*["']?\s*`);

/**
 * What in a built page the policy forbids, or would let another origin in; links that a reader follows aside.
 * @returns one line a fault
 */
export function pageFaults(html: string): string[] {
  const faults: string[] = [];
  for (const [tag] of html.matchAll(LOADING_TAG)) {
    if (/^<style\b/iu.test(tag)) faults.push("an inline style sheet");
    // A data block is no script: the policy does not ask after it.
    const isData = /\btype="application\/ld\+json"/iu.test(tag);
    if (/^<script\b/iu.test(tag) && !isData && !/\bsrc=/iu.test(tag)) faults.push("an inline script");
    const loads = !/\brel="(?:canonical|alternate)"/iu.test(tag);
    if (loads && LOADS_FOREIGN.test(tag)) faults.push(`a foreign origin: ${tag}`);
  }
  for (const [tag] of html.matchAll(/<[a-z][^<>]*?\s(?:style|on[a-z]+)\s*=\s*["'][^>]*/giu))
    faults.push(`an inline style or handler: ${tag}`);
  for (const [tag] of html.matchAll(
    /<[a-z][^<>]*?\s(?:href|action)\s*=\s*["']?\s*(?:javascript|data):[^>]*/giu,
  ))
    faults.push(`an address that runs: ${tag}`);
  for (const [tag] of html.matchAll(/<meta\b[^>]*\bhttp-equiv="?refresh[^>]*/giu))
    faults.push(`a page that leaves by itself: ${tag}`);
  return faults;
}

const FILE_FAULTS: Readonly<Record<string, RegExp>> = {
  css: foreign(String.raw`(?:url\(\s*["']?|@import\s+["'])\s*`),
  // What a script does with an address is not to be read off its text; that it loads one, where it says so, is.
  js: foreign(
    String.raw`\b(?:import|importScripts|fetch|Worker|SharedWorker|WebSocket|EventSource|sendBeacon)\s*\(\s*["'\x60]`,
  ),
  svg: new RegExp(String.raw`<script|\son[a-z]+\s*=|\bhref\s*=\s*["']?\s*${FOREIGN}`, "iu"),
  webmanifest: foreign(String.raw`"(?:src|url|start_url|scope|id|action)"\s*:\s*"`),
};

/**
 * What of the same kind another built file holds, by its name. Names of XML and of JSON-LD, and addresses in
 * texts, load nothing.
 */
export function fileFaults(name: string, text: string): string[] {
  const found = FILE_FAULTS[/\.([a-z]+)$/u.exec(name)?.[1] ?? ""]?.exec(text);
  return found ? [`${name}: a foreign origin or a script: ${found[0]}…`] : [];
}
