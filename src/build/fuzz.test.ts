/**
 * Nobody's input breaks the site: generated addresses through the router and the filters, and mutated corpora
 * through the check. fast-check prints the seed and the smallest case of a failure.
 */
import fc from "fast-check";
import { matchRoutes } from "react-router";
import { describe, expect, it, vi } from "vitest";
import { FACETS, facetValues } from "../domain/entries.ts";
import { filterEntries } from "../domain/filter.ts";
import { createSearch } from "../domain/search.ts";
import { allErrors } from "../messages/en/command-errors.ts";
import { formatFinding } from "../messages/format-error.ts";
import { checkCorpus } from "../model/check/check.ts";
import { createRoutes, pageAtAddress } from "../app/routes.tsx";
import { pageContextOf } from "./renderer.tsx";
import { smallCorpus } from "../testing/corpus-builder.ts";
import { realCorpus, realModel } from "../testing/real-corpus.ts";
import { siteOf } from "../testing/render-route.tsx";
import { canonicalPath, pageAt } from "../url/paths.ts";
import { parsePageParams, printPageParams } from "../url/page-params.ts";

/** Each run makes others, so that many runs try more than one long run. */
const ADDRESSES = 4000;
const CORPORA = 1000;
/** Generous: it takes less than twenty seconds. A hang is what it is there to end. */
const LIMIT_MS = 60_000;

/** Names that every object answers to. */
const PROTOTYPE_NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];

const separators = fc.constantFrom(..."/\\?#&=;:,.@+%|~$!*'\"<>[]{}() \t\n\0\u2028\u202E".split(""));
const encodings = fc.constantFrom(
  ...[
    "%2F",
    "%2f",
    "%5C",
    "%00",
    "%25",
    "%252F",
    "%C0%AF",
    "%E0%A4%A",
    "%",
    "%zz",
    "%F0%9F%98%80",
    "+",
    "%20",
  ],
);
const known = fc.constantFrom(
  ...[
    "stances",
    "actors",
    "issues",
    "sources",
    "about",
    "embed",
    "data",
    "index.html",
    "..",
    ".",
    "404",
    "de",
  ],
  ...realModel.stances.slice(0, 3).map(({ id }) => id),
  ...realModel.actors.slice(0, 3).map(({ id }) => id),
);
const piece = fc.oneof(
  { weight: 3, arbitrary: known },
  { weight: 2, arbitrary: separators },
  { weight: 1, arbitrary: encodings },
  { weight: 1, arbitrary: fc.constantFrom(...PROTOTYPE_NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const path = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join("")}`);
const slashed = fc.array(piece, { maxLength: 5 }).map((pieces) => `/${pieces.join("/")}`);
const parameter = fc.tuple(
  fc.constantFrom("view", "sort", "q", "", "utm_source", ...FACETS, ...PROTOTYPE_NAMES),
  fc.constantFrom("=", "", "==", "[]="),
  fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join("")),
);
const query = fc
  .array(parameter, { maxLength: 5 })
  .map((parameters) =>
    parameters.length === 0 ? "" : `?${parameters.map((each) => each.join("")).join("&")}`,
  );

describe("generated addresses", async () => {
  const site = await siteOf(realCorpus);
  const routes = createRoutes(site);
  const context = pageContextOf(site, realModel, "en");
  const values = facetValues(realModel);
  const search = createSearch(realModel, "en");

  it(
    "all get a page, ours for what is not found, and a selection whose values exist",
    async () => {
      // The router tells of each address whose encoding is broken, and goes on.
      vi.spyOn(console, "warn").mockReturnValue(undefined);
      await fc.assert(
        fc.asyncProperty(fc.oneof(path, slashed), query, async (pathname, parameters) => {
          const canonical = canonicalPath(pathname);
          expect(canonicalPath(canonical)).toBe(canonical);
          expect(() => pageAt(canonical, "/")).not.toThrow();

          // As the browser hands it to the router: parsed once, the fragment aside.
          const { pathname: asked, search: given } = new URL(
            `http://localhost${canonical.replaceAll("#", "%23").replaceAll("?", "%3F")}${parameters}`,
          );
          expect(matchRoutes(routes, asked)?.length ?? 0).toBeGreaterThan(0);
          const { handle, params } = pageAtAddress(routes, asked) ?? {};
          await handle?.load(given);
          expect(handle?.page()?.head(context, params ?? {}).title).not.toBe("");

          const { state, dropped } = parsePageParams(new URLSearchParams(given), realModel);
          for (const facet of FACETS)
            for (const value of state.selection.facets[facet]) expect(values[facet]).toContain(value);
          expect(parsePageParams(new URLSearchParams(printPageParams(state)), realModel)).toEqual({
            state,
            dropped: [],
          });
          expect(dropped.every(({ name }) => typeof name === "string")).toBe(true);
          filterEntries(realModel, state.selection, search(state.selection.q));
        }),
        { numRuns: ADDRESSES },
      );
    },
    LIMIT_MS,
  );
});

/** A value that does not belong where it is put. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    Number.NaN,
    Number.MAX_SAFE_INTEGER,
    "",
    "x",
    [],
    {},
    [[]],
    undefined,
  ),
  fc.constantFrom(...PROTOTYPE_NAMES),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constant("W".repeat(10_000)),
);

interface Mutation {
  /** Which place is changed, as a share of all places. */
  readonly at: number;
  readonly how: "replace" | "remove" | "add" | "repeat";
  readonly name: string;
  readonly value: unknown;
}
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  how: fc.constantFrom("replace" as const, "remove" as const, "add" as const, "repeat" as const),
  name: fc.oneof(fc.constantFrom(...PROTOTYPE_NAMES), fc.string({ maxLength: 8 })),
  value: junk,
});

type Place = readonly [holder: Record<string, unknown> | unknown[], key: string];

function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key): Place[] => [[holder, key], ...placesIn(holder[key])]);
}

/** Sets a property, whatever it is called. */
function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function mutate(files: object, { at, how, name, value }: Mutation): void {
  const places = placesIn(files);
  const place = places[Math.floor(at * places.length)];
  if (!place) return;
  const [holder, key] = place;
  if (how === "replace") put(holder, key, value);
  // No list that was read from JSON has names of its own.
  else if (Array.isArray(holder) && how !== "remove")
    holder.push(how === "add" ? value : holder[Number(key)]);
  else if (how === "add") put(holder, name, value);
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

describe("mutated corpora", () => {
  it(
    "are corpora still, or have errors that say where and what",
    () => {
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
          const files = { ...smallCorpus() };
          for (const each of mutations) mutate(files, each);
          const result = checkCorpus(files);
          if (result.ok) return;
          expect(result.errors.length).toBeGreaterThan(0);
          for (const error of result.errors) {
            expect(formatFinding(allErrors, error)).toMatch(/^[^\n]*: .+; [^\n]+$/u);
          }
        }),
        { numRuns: CORPORA },
      );
    },
    LIMIT_MS,
  );
});
