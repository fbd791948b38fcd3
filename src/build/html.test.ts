import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { failure as de } from "../messages/de/failure.ts";
import { escapeHtml } from "../publish/escape.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { modelFile } from "../reading/site.ts";
import { documentOf, fileOf, withBase } from "./html.ts";
import { siteFacts } from "./site.ts";

const inlined = { styles: [], scripts: [] };
const imports = ['<script type="module" src="shared.js"></script>'];
const template = await readFile(path.join(import.meta.dirname, "../../index.html"), "utf8");
const site = siteFacts(corpusOf(smallCorpus()), {
  base: "/base/",
  siteUrl: "https://example.org/base/",
  killSwitch: false,
});
const page = {
  path: "/stances/x",
  locale: "de",
  title: 'A & B <script> "$&"',
  description: "$1 $' <!--",
  html: "<main>$& $' $$</main>",
};

describe("withBase", () => {
  it("puts the files of the template below the base, and leaves the rest", () => {
    const built =
      '<link rel="icon" href="./favicon.svg" /><a href="https://example.org">./</a><script src="./assets/a.js">';
    expect(withBase(built, "/q&a/$&/")).toBe(
      '<link rel="icon" href="/q&amp;a/$&amp;/favicon.svg" /><a href="https://example.org">./</a><script src="/q&amp;a/$&amp;/assets/a.js">',
    );
  });
});

describe("fileOf", () => {
  test.each([
    ["/", "index.html"],
    ["/about", "about/index.html"],
    ["/de/stances/x", "de/stances/x/index.html"],
  ])("writes %s to %s", (address, file) => {
    expect(fileOf(address)).toBe(file);
  });
});

describe("documentOf", () => {
  it("fills in the language, the head and the page, and takes every text as it is", () => {
    const html = documentOf({ html: template, inlined, imports }, page, site, "page");
    expect(html).toContain('<html lang="de" dir="ltr">');
    expect(html).toContain("<title>A &amp; B &lt;script&gt; &quot;$&amp;&quot;</title>");
    expect(html).toContain('content="$1 $\' &lt;!--"');
    expect(html).toContain('<link rel="canonical" href="https://example.org/base/stances/x/" />');
    expect(html).toContain(`href="/base/${modelFile(site.dataVersion, "de")}"`);
    expect(html).toContain('<div id="root" data-page="/stances/x"><main>$& $\' $$</main></div>');
    expect(html).not.toContain("noindex");
  });

  it("has its scripts and the model after the page, so that they do not delay its first paint", () => {
    const built = template
      .replace(/ *<script type="module".*\n/u, "")
      .replace("</head>", '<script type="module" src="index.js"></script></head>');
    const html = documentOf({ html: built, inlined, imports }, page, site, "page");
    const [before, after = ""] = html.split(page.html);
    expect(after.match(/(?:href|src)="[^"]*"/gu)).toEqual([
      `href="/base/${modelFile(site.dataVersion, "de")}"`,
      'src="shared.js"',
      'src="index.js"',
    ]);
    expect(before).not.toMatch(/type="module"|rel="preload"/u);
    expect(after, "a browser loads nothing of a template").toMatch(
      /<template id="scripts">\s*<link rel="preload"[\s\S]*<\/script>\s*<\/template>\s*<\/body>/u,
    );
  });

  it("gives the page of unknown addresses no address of its own", () => {
    const html = documentOf({ html: template, inlined, imports }, page, site, "unknown");
    expect(html).toContain('<meta name="robots" content="noindex" />');
    expect(html).toContain('<div id="root"><main>');
    expect(html).not.toContain("canonical");
    expect(html).not.toContain("data-page");
  });

  it("holds the messages for failures in the language of the page, except in an embed, which has no script", () => {
    const inGerman = { ...page, failure: de };
    const shell = documentOf({ html: template, inlined, imports }, inGerman, site, "shell");
    expect(shell).toContain(`<div id="root" data-failure="${escapeHtml(JSON.stringify(de))}"><main>`);
    expect(documentOf({ html: template, inlined, imports }, inGerman, site, "embed")).toContain(
      '<div id="root"><main>',
    );
  });

  it("writes an embed without a script, a model and an address of its own", () => {
    const html = documentOf({ html: template, inlined, imports }, page, site, "embed");
    expect(html).toContain('<meta name="robots" content="noindex" />');
    expect(html).toContain('<div id="root"><main>');
    expect(html).not.toMatch(
      /<script|data-page|rel="(?:canonical|manifest|preload|modulepreload)"|script-src/u,
    );
  });

  it("lets no browser hydrate the shell, which stands for every page", () => {
    expect(documentOf({ html: template, inlined, imports }, page, site, "shell")).not.toContain("data-page");
  });

  it("fails where the places of index.html are in another order", () => {
    const head = "<!--head-->";
    const html = template.replace(head, "").replace("</body>", `</body>${head}`);
    const message = 'index.html must contain “<div id="root"></div>” after the places before it.';
    expect(() => documentOf({ html, inlined, imports }, page, site, "page")).toThrow(message);
  });

  test.each(['<html lang="en">', "<!--head-->", '<div id="root"></div>', "</body>"])(
    "fails where index.html has lost %s, or has it twice",
    (place) => {
      const message = `index.html must contain “${place}” exactly once.`;
      for (const broken of [template.replace(place, ""), template + place]) {
        expect(() => documentOf({ html: broken, inlined, imports }, page, site, "page")).toThrow(message);
      }
    },
  );
});
