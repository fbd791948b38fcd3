/**
 * The grade of our headers by the published rules of Mozilla's HTTP Observatory (mdn/mdn-http-observatory,
 * `src/grader/charts.js` and `src/analyzer/tests/`): every site starts at 100, faults take away, and where at
 * least 90 is left, good measures add. 100 and more is an A+.
 */
import { describe, expect, it } from "vitest";
import { headersFor, parseHeaders } from "./read-headers.ts";
import { headersFile } from "./security.ts";

const BROAD: ReadonlySet<string> = new Set(["*", "http:", "https:", "ftp:", "http://*", "https://*"]);
const SIX_MONTHS_S = 15_768_000;
const PRIVATE: ReadonlySet<string> = new Set([
  "no-referrer",
  "same-origin",
  "strict-origin",
  "strict-origin-when-cross-origin",
]);

function parsePolicy(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/u);
      return [name, sources];
    }),
  );
}

function policyScore(header: string | undefined): number {
  if (header === undefined) return -25;
  const policy = parsePolicy(header);
  const sourcesOf = (name: string) => policy.get(name) ?? policy.get("default-src") ?? ["*"];
  const unsafe = new Set([...BROAD, "'unsafe-inline'", "data:"]);
  if (sourcesOf("script-src").some((source) => unsafe.has(source))) return -20;
  if (sourcesOf("object-src").some((source) => BROAD.has(source))) return -20;
  if ([...sourcesOf("script-src"), ...sourcesOf("style-src")].includes("'unsafe-eval'")) return -10;
  if (sourcesOf("style-src").some((source) => unsafe.has(source))) return 0;
  return policy.get("default-src")?.join(" ") === "'none'" ? 10 : 5;
}

function transportScore(header: string | undefined): number {
  const seconds = /max-age=(\d+)/u.exec(header ?? "")?.[1];
  if (seconds === undefined) return -20;
  return Number(seconds) >= SIX_MONTHS_S ? 0 : -10;
}

function framingScore(headers: ReadonlyMap<string, string>): number {
  const ancestors = parsePolicy(headers.get("Content-Security-Policy") ?? "").get("frame-ancestors");
  if (ancestors && !ancestors.some((source) => BROAD.has(source))) return 5;
  return /^(?:DENY|SAMEORIGIN)$/u.test(headers.get("X-Frame-Options") ?? "") ? 0 : -20;
}

function referrerScore(header: string | undefined): number {
  if (header === undefined) return 0;
  return PRIVATE.has(header) ? 5 : -5;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The score, without what only a live host can show: HTTPS and its redirects are taken to be right. */
function scoreOf(headers: ReadonlyMap<string, string>): number {
  const scores = [
    policyScore(headers.get("Content-Security-Policy")),
    transportScore(headers.get("Strict-Transport-Security")),
    framingScore(headers),
    referrerScore(headers.get("Referrer-Policy")),
    headers.get("X-Content-Type-Options") === "nosniff" ? 0 : -5,
    headers.get("Cross-Origin-Resource-Policy") === "same-origin" ? 10 : 0,
    headers.get("Access-Control-Allow-Credentials") === "true" ? -50 : 0,
  ];
  const base = 100 + sum(scores.filter((score) => score < 0));
  return base < 90 ? base : base + sum(scores.filter((score) => score > 0));
}

const isAPlus = (score: number) => score >= 100;

describe("the Observatory's grade of a page", () => {
  const headers = headersFor(
    parseHeaders(headersFile("/repo/", { styles: ["p {}"], scripts: ["early()"] })),
    "/repo/about/",
  );

  it("is A+, with every bonus that a header can earn", () => {
    expect(scoreOf(headers)).toBe(130);
    expect(isAPlus(scoreOf(headers))).toBe(true);
  });

  it.each(["Content-Security-Policy", "Strict-Transport-Security"])("is no A+ without %s", (name) => {
    expect(isAPlus(scoreOf(new Map([...headers].filter(([each]) => each !== name))))).toBe(false);
  });

  it("is 100 less what is missing on a host without headers", () => {
    expect(scoreOf(new Map())).toBe(100 - 25 - 20 - 20 - 5);
  });
});
