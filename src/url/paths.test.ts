import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  canonicalPath,
  canonicalUrl,
  createPaths,
  localePrefix,
  pageAt,
  paragraphAnchor,
  PATTERNS,
} from "./paths.ts";

const anyPath = fc
  .array(
    fc.constantFrom("stances", "a", "index.html", "", ".", "..", "about", "x.html", "myindex.html", "%2F"),
  )
  .chain((parts) => fc.constantFrom(parts.join("/"), `/${parts.join("/")}`, `/${parts.join("/")}/`));

describe("canonicalPath", () => {
  test.each([
    ["", "/"],
    ["/", "/"],
    ["//", "/"],
    ["/index.html", "/"],
    ["index.html", "/"],
    ["/stances/x", "/stances/x"],
    ["/stances/x/", "/stances/x"],
    ["//stances///x//", "/stances/x"],
    ["/stances/x/index.html", "/stances/x"],
    ["/stances/x/index.html/", "/stances/x"],
    ["/index.html/index.html", "/"],
    ["/index.html/x", "/index.html/x"],
    ["/stances/myindex.html", "/stances/myindex.html"],
    ["//evil.example/", "/evil.example"],
  ])("makes %j %j", (path, canonical) => {
    expect(canonicalPath(path)).toBe(canonical);
  });

  it("is idempotent, and begins with one slash and ends in none", () => {
    fc.assert(
      fc.property(fc.oneof(anyPath, fc.string()), (path) => {
        const canonical = canonicalPath(path);
        expect(canonicalPath(canonical)).toBe(canonical);
        expect(canonical === "/" || /^\/[^/](?:.*[^/])?$/su.test(canonical)).toBe(true);
      }),
    );
  });

  it("is the same for every form under which a host serves a page", () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        for (const form of [`${path}/`, `${path}/index.html`, `/${path}`]) {
          expect(canonicalPath(form)).toBe(canonicalPath(path));
        }
      }),
    );
  });
});

describe("canonicalUrl", () => {
  test.each([
    ["/", "/", "/"],
    ["https://example.org/standpoint/", "/", "https://example.org/standpoint/"],
    ["https://example.org/standpoint/", "/about", "https://example.org/standpoint/about/"],
    ["/standpoint/", "/stances/x", "/standpoint/stances/x/"],
  ])("below %s, %s is %s", (root, path, url) => {
    expect(canonicalUrl(root, path)).toBe(url);
  });
});

describe("createPaths", () => {
  it("fills in the patterns", () => {
    const paths = createPaths("");
    expect(paths.home).toBe("/");
    expect(paths.about).toBe("/about");
    expect(paths.stance("a-b")).toBe("/stances/a-b");
    expect(paths.actor("ndp")).toBe("/actors/ndp");
    expect(paths.issue("war")).toBe("/issues/war");
    expect(paths.source("news")).toBe("/sources/news");
    expect(paths.paragraph("news", 3)).toBe(`/sources/news#${paragraphAnchor(3)}`);
  });

  it("makes canonical addresses only, in any locale", () => {
    const id = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text !== "index.html");
    fc.assert(
      fc.property(fc.constantFrom("", "/fr", "/fr-CA"), id, (prefix, text) => {
        const { home, about, stance, actor, issue, source } = createPaths(prefix);
        for (const path of [home, about, stance(text), actor(text), issue(text), source(text)]) {
          expect(canonicalPath(path)).toBe(path);
          expect(path.startsWith(prefix)).toBe(true);
        }
      }),
    );
  });

  it("keeps what an id holds apart from the address around it", () => {
    expect(createPaths("").stance("a/../b?c#d $&")).toBe("/stances/a%2F..%2Fb%3Fc%23d%20%24%26");
  });

  it("has an address for every pattern", () => {
    const { paragraph: _, embed: __, ...paths } = createPaths("");
    const made = Object.values(paths).map((path) => (typeof path === "string" ? path : path("x")));
    const wanted = Object.values(PATTERNS).map((pattern) => pattern.replace(":id", "x"));
    expect(made.toSorted()).toEqual(wanted.toSorted());
  });

  it("keeps the panels apart from the pages", () => {
    const { embed } = createPaths("/de");
    expect([embed.stance("a b"), embed.issue("x")]).toEqual([
      "/de/embed/stances/a%20b",
      "/de/embed/issues/x",
    ]);
  });
});

describe("localePrefix", () => {
  it("is none for the default locale", () => {
    expect(localePrefix("en", "en")).toBe("");
    expect(localePrefix("fr-CA", "en")).toBe("/fr-CA");
  });
});

test("an address is for the same page in every locale", () => {
  for (const home of ["/", "/fr", "/pt-BR"]) {
    const prefix = home === "/" ? "" : home;
    expect(pageAt(home, home)).toEqual({ page: "home", id: undefined });
    expect(pageAt(`${prefix}/stances/x`, home)).toEqual({ page: "stance", id: "x" });
    expect(pageAt(`${prefix}/nonsense`, home)).toBeUndefined();
  }
});
