import { createHash } from "node:crypto";
import { describe, expect, it, test } from "vitest";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { realCorpus } from "../testing/real-corpus.ts";
import { basePath, catalogueNames, modelAsset, siteFacts, siteUrl } from "./site.ts";

describe("basePath", () => {
  test.each([
    [undefined, "/"],
    ["", "/"],
    ["/", "/"],
    ["repo", "/repo/"],
    ["/repo", "/repo/"],
    ["repo/", "/repo/"],
    ["//a//b//", "/a/b/"],
  ])("of %j is %j", (value, path) => {
    expect(basePath(value)).toBe(path);
  });
});

describe("siteUrl", () => {
  test.each([
    [undefined, undefined],
    ["", undefined],
    ["https://example.org", "https://example.org/"],
    ["https://example.org/repo", "https://example.org/repo/"],
    ["http://localhost:4173/repo//", "http://localhost:4173/repo/"],
  ])("of %j is %j", (value, url) => {
    expect(siteUrl(value)).toBe(url);
  });

  test.each(["example.org", "/repo/", "ftp://example.org/", "javascript:0", "https://"])(
    "refuses %j, and says what it must be",
    (value) => {
      expect(() => siteUrl(value)).toThrow(`SITE_URL must be a whole address`);
      expect(() => siteUrl(value)).toThrow(`“${value}”`);
    },
  );
});

describe("modelAsset", () => {
  it("is named after its bytes, and proves them", () => {
    const { json, fileName, integrity } = modelAsset(realCorpus);
    expect(JSON.parse(json)).toEqual(realCorpus);
    expect(integrity).toBe(`sha384-${createHash("sha384").update(json).digest("base64")}`);
    expect(fileName).toMatch(/^assets\/corpus-[0-9a-f]{12}\.json$/u);
    expect(modelAsset({ ...realCorpus, asOf: "1999" }).fileName).not.toBe(fileName);
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
    expect(facts.modelUrl).toBe(`/repo/${modelAsset(corpus).fileName}`);
    expect(facts.modelIntegrity).toBe(modelAsset(corpus).integrity);
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
