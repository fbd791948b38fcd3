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

/** The `_headers` file of hosts that read one, for a site below a base path. */
export function headersFile(base: string): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return `${[
    block(`${base}*`, HEADERS),
    block(`${base}assets/*`, { "Cache-Control": "public, max-age=31536000, immutable" }),
    // Others reuse the data from pages of their own.
    block(`${base}data/*`, {
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
    }),
  ].join("\n\n")}\n`;
}

/**
 * What in a built page the policy forbids, or would let another origin in; links that a reader follows aside.
 * @returns one line a fault
 */
export function pageFaults(html: string): string[] {
  const faults: string[] = [];
  for (const [tag] of html.matchAll(
    /<(?:script|style|link|img|iframe|object|embed|source|video|audio)\b[^>]*>/giu,
  )) {
    if (/^<style\b/iu.test(tag)) faults.push("an inline style sheet");
    // A data block is no script: the policy does not ask after it.
    const isData = /\btype="application\/ld\+json"/iu.test(tag);
    if (/^<script\b/iu.test(tag) && !isData && !/\bsrc=/iu.test(tag)) faults.push("an inline script");
    const loads = !/\brel="(?:canonical|alternate)"/iu.test(tag);
    if (loads && /\b(?:src|href|data)="(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(tag))
      faults.push(`a foreign origin: ${tag}`);
  }
  for (const [tag] of html.matchAll(/<[a-z][^<>]*?\s(?:style|on[a-z]+)="[^"]*"/giu))
    faults.push(`an inline style or handler: ${tag}`);
  return faults;
}
