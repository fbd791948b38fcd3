import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  canonicalPath,
  canonicalUrl,
  createPaths,
  isEmbedPath,
  localePrefix,
  pageAt,
  pathBelow,
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
    ["/stances/%78%2dy", "/stances/x-y"],
    ["/stances/%c3%a9", "/stances/%C3%A9"],
    ["/stances/é", "/stances/%C3%A9"],
    ["/%69ndex.html", "/"],
    ["/stances/%E0%A4%A", "/stances/%E0%A4%A"],
    ["/a%0Ab%E2%80%A8c", "/a%20b%20c"],
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

const lowerEscapes = (path: string) => path.replaceAll(/%[\dA-F]{2}/gu, (each) => each.toLowerCase());
const fullyEscaped = (path: string) =>
  path.replaceAll(/[a-z]/gu, (letter) => `%${letter.codePointAt(0)?.toString(16)}`);

describe("pathBelow", () => {
  const bases = fc.constantFrom("/", "/standpoint/", "/mon%20%C3%A9cran/", "/q&a/it's%2525+~/v1.2/");

  it("finds a page of the site in every form of its address", () => {
    fc.assert(
      fc.property(bases, fc.constantFrom("/", "/about", "/stances/a-b", "/fr-CA/actors/x"), (base, path) => {
        const address = base + path.slice(1);
        for (const form of [
          address,
          `${address}/`,
          `${address}/index.html`,
          `/${address.replaceAll("/", "//")}`,
          lowerEscapes(address),
          base + fullyEscaped(path).slice(1),
        ]) {
          expect({ form, path: pathBelow(base, form) }).toEqual({ form, path });
        }
      }),
    );
  });

  test.each([
    ["/standpoint/", "/standpoint", "/"],
    ["/standpoint/", "/Standpoint/about/", "/about"],
    ["/it's/", "/it%27s/about", "/about"],
    ["/a+b/", "/a%2Bb/about", "/about"],
    ["/mon%20%C3%A9cran/", "/mon écran/about", "/about"],
  ])("below %s, %s is %s", (base, pathname, path) => {
    expect(pathBelow(base, pathname)).toBe(path);
  });

  test.each([
    ["/standpoint/", "/"],
    ["/standpoint/", "/about"],
    ["/standpoint/", "/standpoints/about"],
    ["/standpoint/", "/web/20200101000000/https://example.org/standpoint/about"],
    ["/a/b/", "/a/about"],
    ["/", "srcdoc"],
    ["/", "blank"],
    ["/", "https://example.org/d0360e2f-caee-469f-9a2f-87d5b0456f6f"],
  ])("below %s, there is no %s", (base, pathname) => {
    expect(pathBelow(base, pathname)).toBeUndefined();
  });

  it("takes what an archive replays at a root for no page of the site", () => {
    const path = pathBelow("/", "/web/20200101000000/https://example.org/stances/x");
    expect(path).not.toBe("/stances/x");
  });
});

describe("every id that the schema admits", () => {
  const slug = fc.oneof(
    fc.constantFrom(...["index", "embed", "404", "de", "about", "stances", "assets", "data", "con", "nul"]),
    fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  );

  it("has a page and an embed of its own, in every locale and form", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "/de", "/fr-CA"), slug, (prefix, id) => {
        const paths = createPaths(prefix);
        for (const page of ["stance", "actor", "issue", "source"] as const) {
          const path = paths[page](id);
          for (const form of [path, `${path}/`, `${path}/index.html`]) {
            expect(pathBelow("/", form)).toBe(path);
            expect(isEmbedPath(canonicalPath(form))).toBe(false);
          }
          expect(pageAt(path, paths.home)).toEqual({ page, id });
        }
        for (const path of [paths.embed.stance(id), paths.embed.issue(id)]) {
          expect(isEmbedPath(canonicalPath(`${path}/`))).toBe(true);
          expect(pageAt(path, paths.home)).toBeUndefined();
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
    ["/standpoint/", "/sources/x#p2", "/standpoint/sources/x/#p2"],
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
    expect(paths.excerpt({ id: "e", source: "news", paragraph: 3 })).toBe(
      `/sources/news#${paragraphAnchor(3)}`,
    );
    expect(paths.excerpt({ id: "e", source: "news" })).toBe("/sources/news#excerpt-e");
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
    const { excerpt: _, event: __, silence: ___, embed: ____, ...paths } = createPaths("");
    const made = Object.values(paths).map((path) => (typeof path === "string" ? path : path("x")));
    const wanted = Object.values(PATTERNS).map((pattern) => pattern.replace(":id", "x"));
    expect(made.toSorted()).toEqual(wanted.toSorted());
  });

  it("has the places of records that have no page of their own", () => {
    const { excerpt, event, silence } = createPaths("/de");
    expect([excerpt({ id: "x", source: "s", paragraph: 3 }), event("s", "e"), silence("a", "i")]).toEqual([
      "/de/sources/s#p3",
      "/de/sources/s#event-e",
      "/de/actors/a#silence-i",
    ]);
  });

  it("keeps the embeds apart from the pages", () => {
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
