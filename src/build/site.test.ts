import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { ModelContent } from "../reading/site.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { realCorpus } from "../testing/real-corpus.ts";
import { basePath, catalogueNames, modelAssets, siteFacts, siteUrl } from "./site.ts";

/** Returns the error of a function that refuses its input, as the console shows it. */
function refusalOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? (error.stack ?? "") : String(error);
  }
  return "";
}

describe("basePath", () => {
  test.each([
    [undefined, "/"],
    ["", "/"],
    ["/", "/"],
    ["repo", "/repo/"],
    ["/repo", "/repo/"],
    ["repo/", "/repo/"],
    ["//a//b//", "/a/b/"],
    [" /repo/\r\n", "/repo/"],
    ["/mon écran/", "/mon%20%C3%A9cran/"],
    ["/mon%20%c3%a9cran/", "/mon%20%C3%A9cran/"],
    ["/日本/", "/%E6%97%A5%E6%9C%AC/"],
    ["/%72epo/", "/repo/"],
    ["/100%25/", "/100%25/"],
    ["/c%23/", "/c%23/"],
    ["/it's~a+b,(c)!&d=$e;f@g/", "/it's~a+b,(c)!&d=$e;f@g/"],
    ["/%2B%26/", "/+&/"],
    ["/v1.2/..x/", "/v1.2/..x/"],
  ])("of %j is %j", (value, path) => {
    expect(basePath(value)).toBe(path);
    expect(basePath(path), "what it has made it leaves as it is").toBe(path);
    expect(new URL(path, "https://example.org").pathname, "a browser leaves it as it is").toBe(path);
  });

  test.each([
    ["C:/Program Files/Git/standpoint/", "BASE_PATH=standpoint/"],
    ["C:/Program Files/Git/a/b", "BASE_PATH=a/b"],
    ["C:\\msys64\\standpoint\\", "BASE_PATH=standpoint/"],
    ["C:/Program Files/Git/", "no BASE_PATH"],
    ["https://you.github.io/standpoint/", "BASE_PATH=/standpoint/"],
    ["file:///srv/standpoint", "BASE_PATH=/srv/standpoint"],
    ["./", "BASE_PATH=/standpoint/"],
    [".", "BASE_PATH=/standpoint/"],
    ["../repo", "BASE_PATH=/standpoint/"],
    ["/a/%2e%2E/b", "BASE_PATH=/standpoint/"],
    ["/repo/?x=1", "BASE_PATH=/repo/"],
    ["/repo/#top", "BASE_PATH=/repo/"],
    ["/100%/", "%25"],
    ["/%E0%A4%A/", "%25"],
    ["/a%2Fb/", "without a slash"],
    ["\\repo\\", "plainer name"],
    ["/a:b/", "plainer name"],
    ["/*/", "plainer name"],
    ["/a%00b/", "plainer name"],
    ["/a\nb/", "plainer name"],
  ])("refuses %j, and says in one line what to write", (value, instead) => {
    const message = refusalOf(() => basePath(value));
    expect(message).toMatch(/^BASE_PATH “.*: write .*$/u);
    expect(message).toContain(instead);
  });

  it("makes of any text an address that a browser leaves as it is, or refuses it in one line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const said = refusalOf(() => basePath(text)) || basePath(text);
        expect(said).toMatch(/^\/(?:(?:[\w.~!$&'()+,;=@-]|%[\dA-F]{2})+\/)*$|^BASE_PATH “.*: write .*$/u);
      }),
    );
  });
});

describe("siteUrl", () => {
  test.each([
    [undefined, "/", undefined],
    ["", "/repo/", undefined],
    ["https://example.org", "/", "https://example.org/"],
    ["https://you.github.io", "/standpoint/", "https://you.github.io/standpoint/"],
    ["https://you.github.io/", "/standpoint/", "https://you.github.io/standpoint/"],
    ["https://you.github.io/standpoint", "/standpoint/", "https://you.github.io/standpoint/"],
    ["https://you.github.io/standpoint/", "/standpoint/", "https://you.github.io/standpoint/"],
    [" http://localhost:4173/repo//\n", "/repo/", "http://localhost:4173/repo/"],
    ["HTTPS://Example.org:443/", "/", "https://example.org/"],
    ["https://example.org/mon écran", "/mon%20%C3%A9cran/", "https://example.org/mon%20%C3%A9cran/"],
    ["https://example.org/mon%20%c3%a9cran/", "/mon%20%C3%A9cran/", "https://example.org/mon%20%C3%A9cran/"],
    ["https://münchen.example", "/", "https://xn--mnchen-3ya.example/"],
  ])("of %j with the base %s is %j", (value, base, url) => {
    expect(siteUrl(value, base)).toBe(url);
  });

  test.each([
    ["example.org", "SITE_URL=https://example.org/repo/"],
    ["/repo/", "SITE_URL=https://example.org/repo/"],
    ["ftp://example.org/", "SITE_URL=https://example.org/repo/"],
    ["https:example.org", "SITE_URL=https://example.org/repo/"],
    ["https://", "SITE_URL=https://example.org/repo/"],
    ["https:///repo/", "SITE_URL=https://example.org/repo/"],
    ["https://exa mple.org/", "SITE_URL=https://example.org/repo/"],
    ["https://a.example/?lang=en", "SITE_URL=https://a.example/repo/"],
    ["https://a.example/?", "SITE_URL=https://a.example/repo/"],
    ["https://a.example/repo/#top", "SITE_URL=https://a.example/repo/"],
    ["https://me:secret@a.example/", "SITE_URL=https://a.example/repo/"],
    ["https://a.example/other", "SITE_URL=https://a.example/repo/, or BASE_PATH=/other/"],
    ["https://a.example/Repo/", "SITE_URL=https://a.example/repo/, or BASE_PATH=/Repo/"],
    ["https://a.example/my page/", "SITE_URL=https://a.example/repo/, or BASE_PATH=/my%20page/"],
  ])("refuses %j, and says in one line what to write", (value, instead) => {
    const message = refusalOf(() => siteUrl(value, "/repo/"));
    expect(message).toMatch(/^SITE_URL “.*: write .*$/u);
    expect(message).toContain(instead);
  });

  it("refuses a path that the site is not built for", () => {
    expect(() => siteUrl("https://you.github.io/standpoint/", "/")).toThrow(
      "write SITE_URL=https://you.github.io/, or BASE_PATH=/standpoint/",
    );
  });
});

describe("modelAssets", () => {
  it("are named after the version of the data, and proved by their bytes", () => {
    const { dataVersion, models } = modelAssets(corpusOf(smallCorpus()));
    expect(dataVersion).toMatch(/^[0-9a-f]{12}$/u);
    expect(models.map(({ fileName }) => fileName)).toEqual([
      `assets/corpus-${dataVersion}-en.json`,
      `assets/corpus-${dataVersion}-de.json`,
    ]);
    for (const { json, integrity } of models)
      expect(integrity).toBe(`sha384-${createHash("sha384").update(json).digest("base64")}`);
  });

  it("have another version after a change in any locale", () => {
    const { dataVersion } = modelAssets(corpusOf(smallCorpus()));
    const changed = corpusOf(smallCorpus());
    changed.title["de"] = "Anders";
    expect(modelAssets(changed).dataVersion).not.toBe(dataVersion);
  });

  it("have the dates in the words of their locale", () => {
    const { models } = modelAssets(corpusOf(smallCorpus()));
    const dates = models.map(({ json }) => Object.values((JSON.parse(json) as ModelContent).written.dates));
    expect(dates).toEqual([expect.arrayContaining(["May 1, 2020"]), expect.arrayContaining(["1. Mai 2020"])]);
  });

  it("have the names of the languages of sources in the words of their locale", () => {
    const { models } = modelAssets(realCorpus);
    const names = models.map(({ json }) => (JSON.parse(json) as ModelContent).written.languages);
    expect(names).toEqual([{ en: "English" }, { en: "anglais" }]);
  });

  it("are made once of a corpus, since a server asks for them with each request", () => {
    expect(modelAssets(realCorpus)).toBe(modelAssets(realCorpus));
  });
});

describe("catalogueNames", () => {
  test.each([
    [["en"], ["en"]],
    [["en-CA"], ["en"]],
    [
      ["de-CH", "en"],
      ["en", "de"],
    ],
    // No catalogue has these: English stands in.
    [["tlh", "vo-001"], ["en"]],
  ])("of %j are %j", (locales, names) => {
    expect(catalogueNames(locales)).toEqual(names);
  });
});

describe("siteFacts", () => {
  const corpus = corpusOf(smallCorpus());
  const options = { base: "/repo/", siteUrl: undefined, killSwitch: false };

  it("puts every address under the base path", () => {
    const facts = siteFacts(corpus, options);
    expect(facts.dataVersion).toBe(modelAssets(corpus).dataVersion);
    expect(Object.values(facts.modelIntegrity)).toEqual(
      modelAssets(corpus).models.map(({ integrity }) => integrity),
    );
    expect(facts.basePath).toBe("/repo/");
    expect(facts.root).toBe("/repo/");
    expect(facts.locales).toEqual(["en", "de"]);
  });

  it("takes the public address for the root where it is known", () => {
    const siteUrlKnown = { ...options, siteUrl: "https://example.org/repo/" };
    expect(siteFacts(corpus, siteUrlKnown).root).toBe("https://example.org/repo/");
  });

  it("names a worker, unless the build takes it back", () => {
    expect(siteFacts(corpus, options).worker).toBe("/repo/sw.js");
    expect(siteFacts(corpus, { ...options, killSwitch: true }).worker).toBeUndefined();
  });

  it("names the countries of the corpus in every locale", () => {
    const { regionNames } = siteFacts(corpus, options);
    expect(regionNames).toEqual({ en: { CH: "Switzerland" }, de: { CH: "Schweiz" } });
  });
});
