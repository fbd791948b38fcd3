import { describe, expect, it, test } from "vitest";
import { headersFor, parseHeaders } from "./read-headers.ts";
import { hashSource } from "./inline.ts";
import { fileViolations, headersFile, headersOf, metaPolicy, pageViolations } from "./security.ts";

const INLINED = { styles: ["p { color: red }"], scripts: ["early()"] };
const META_POLICY = metaPolicy(INLINED);
const pageWith = (style: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${META_POLICY}" /><style>${style}</style><script>early()</script>`;

describe("pageViolations", () => {
  test.each([
    "<script>alert(1)</script>",
    '<script type="module">import "./x.js"</script>',
    "<SCRIPT >x</SCRIPT>",
    "<style>p { color: red }</style>",
    '<p style="color: red">',
    "<p style='color: red'>",
    '<img src="/x.png" onerror="x()">',
    '<script src="https://elsewhere.example/x.js"></script>',
    '<script src="//elsewhere.example/x.js"></script>',
    "<script src=//elsewhere.example/x.js></script>",
    '<link rel="stylesheet" href="https://fonts.example/x.css">',
    '<link rel="preconnect" href="https://fonts.example">',
    '<img src="data:image/png;base64,AAAA">',
    '<img srcset="https://elsewhere.example/x.png 2x">',
    '<iframe src="https://elsewhere.example/">',
    '<base href="https://elsewhere.example/">',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">',
    '<svg><use href="https://elsewhere.example/x.svg#a"/></svg>',
    "<p onclick=x()>",
    "<p\nonclick = 'x()'>",
    '<p title="a > b" ONCLICK="x()">',
    "<p title='\"' style='color: red'>",
    '<p title="a"onclick="x()">',
    '<svg/onload="x()">',
    '<p = onclick="x()">',
    "<a href=javascript:alert(1)>x</a>",
    '<a title="x > y" href=" JavaScript:alert(1)">x</a>',
    '<form action="javascript:x()">',
    '<img alt="a > b" src="https://elsewhere.example/x.png">',
    "<meta content='0;url=/' http-equiv='refresh'>",
    '<!-- <a b="> --><p onclick="x()">',
    '<!-- --><p onclick="x()"><!-- -->',
  ])("finds %s", (html) => {
    expect(pageViolations(`<main>${html}</main>`)).toHaveLength(1);
  });

  test.each([
    '<script type="module" src="/assets/x.js" integrity="sha384-x"></script>',
    '<link rel="stylesheet" href="/assets/x.css">',
    '<link rel="canonical" href="https://example.org/">',
    '<link rel="alternate" type="application/json" href="https://example.org/data/x.json">',
    '<script type="application/ld+json">{"@context":"https://schema.org"}</script>',
    '<a href="https://news.example/article">the article</a>',
    "<p>&lt;script&gt;alert(1)&lt;/script&gt; style=&quot;x&quot;</p>",
    '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
    "<p>style = “plain”, onclick: none</p>",
    `<meta name="description" content="Should the law forbid onclick='x' handlers?">`,
    '<meta name="description" content="Should programs block links with href=javascript: in them?">',
    '<meta name="description" content="Is the plan of action = data: more of it?">',
    '<meta name="description" content="Should http-equiv=refresh be allowed?">',
    `<p title="a style='b' c"> onclick="x()" </p>`,
    '<img alt="No src=https://elsewhere.example/x" src="/x.png">',
    '<link rel="canonical" title="data=data: and href=//x" href="https://example.org/">',
    `<!-- <p onclick="x()"> --><a data-href="x">y</a>`,
    '<script type="application/ld+json">{"name":" onclick=\'x\' <p onclick=\'x\'>"}</script>',
  ])("lets %s be", (html) => {
    expect(pageViolations(html)).toEqual([]);
  });
});

describe("fileViolations", () => {
  test.each([
    ["a.css", '@import "https://fonts.example/x.css";'],
    ["a.css", "p { background: url(//elsewhere.example/x.png) }"],
    ["a.css", 'p { background: url( "data:image/png;base64,AAAA") }'],
    ["a.js", 'import("https://elsewhere.example/x.js")'],
    ["a.js", 'await fetch ("//elsewhere.example/")'],
    ["a.js", "new WebSocket('wss://elsewhere.example')"],
    ["a.svg", "<svg><script>alert(1)</script></svg>"],
    ["a.svg", '<svg onload="alert(1)">'],
    ["a.svg", '<svg><image href="https://elsewhere.example/x.png"/></svg>'],
    ["a.webmanifest", '{ "icons": [{ "src": "https://elsewhere.example/x.png" }] }'],
  ])("finds in %s: %s", (name, text) => {
    expect(fileViolations(name, text)).toHaveLength(1);
  });

  test.each([
    ["a.css", "p { background: url(/assets/x.woff2) }"],
    ["a.js", 'throw new Error("see https://react.dev/errors/418")'],
    ["a.js", 'import("./x.js"); fetch("/assets/x.json")'],
    ["a.svg", '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>'],
    ["a.webmanifest", '{ "start_url": "/", "name": "A: https://example.org" }'],
    ["a.json", '{ "url": "https://news.example/" }'],
  ])("lets %s be: %s", (name, text) => {
    expect(fileViolations(name, text)).toEqual([]);
  });
});

describe("the policy", () => {
  it("is the same in a page and in the header, but for what only a header can say", () => {
    expect(headersOf(INLINED)["Content-Security-Policy"]).toBe(`${META_POLICY}; frame-ancestors 'none'`);
  });

  it("admits a page's own inline texts, and no others", () => {
    expect(pageViolations(pageWith("p { color: red }"))).toEqual([]);
    expect(pageViolations(pageWith("p { color: red } "))).toEqual(["an inline style"]);
    // The example of the CSP specification.
    expect(hashSource("alert('Hello, world.');")).toBe(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    );
  });

  it("allows nothing else inline, nothing evaluated, nothing from elsewhere", () => {
    expect(META_POLICY).not.toMatch(/unsafe|data:|blob:|https?:|\*/u);
    expect(META_POLICY).toContain("default-src 'none'");
    expect(META_POLICY).toContain("require-trusted-types-for 'script'");
  });

  it("reaches every page below the base path, once", () => {
    const rules = parseHeaders(headersFile("/repo/", INLINED));
    for (const path of ["/repo/", "/repo/stances/x/", "/repo/sw.js", "/repo/assets/x.js"]) {
      const headers = headersFor(rules, path);
      expect(Object.fromEntries(headers)).toMatchObject(headersOf(INLINED));
    }
    expect(headersFor(rules, "/elsewhere/").size).toBe(0);
  });

  it("lets the embeds of every locale, and nothing else, be framed", () => {
    const rules = parseHeaders(headersFile("/repo/", INLINED, ["", "/de"]));
    for (const path of ["/repo/embed/stances/x/", "/repo/de/embed/issues/x/"]) {
      const headers = headersFor(rules, path);
      expect(headers.get("Content-Security-Policy")).toMatch(/; frame-ancestors \*$/u);
      expect(headers.has("X-Frame-Options")).toBe(false);
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    }
    expect(headersFor(rules, "/repo/stances/embed/").get("X-Frame-Options")).toBe("DENY");
  });
});
