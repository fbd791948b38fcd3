import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  comparePath,
  type CurrentItem,
  isInTray,
  isFull,
  MAX_COMPARED,
  parseTray,
  toggle,
  type Tray,
  TRAY_KINDS,
  withoutTray,
  withTray,
} from "./tray.ts";

const IDS = ["a", "b", "c", "d", "e", "f-g"];
const known: CurrentItem = (_, id) => (IDS.includes(id) ? id : undefined);
const compare = "/compare";

const id = fc.constantFrom(...IDS);
const tray: fc.Arbitrary<Tray> = fc.record({
  kind: fc.constantFrom(...TRAY_KINDS),
  ids: fc.shuffledSubarray(IDS, { minLength: 1, maxLength: MAX_COMPARED }),
});
const address = fc.constantFrom(
  "/",
  "/stances/x",
  "/?view=list",
  "/?q=a+b&view=list",
  "/about#sources",
  "/?q=x#y",
);

const searchOf = (to: string) => new URL(to, "https://example.org").search;

describe("a tray in an address", () => {
  it("is read as it was printed, on the page of the comparison", () => {
    fc.assert(
      fc.property(tray, (each) => {
        expect(parseTray(searchOf(comparePath(compare, each)), known, true)).toEqual({
          tray: each,
          dropped: [],
        });
      }),
    );
  });

  it("survives in the URL of any other page, whose query and hash stay unchanged", () => {
    fc.assert(
      fc.property(address, tray, (to, each) => {
        const carried = withTray(to, each, compare);
        expect(parseTray(searchOf(carried), known, false)).toEqual({ tray: each, dropped: [] });
        const url = new URL(carried, "https://example.org");
        expect(url.pathname + withoutTray(url.search) + url.hash).toBe(to);
      }),
    );
  });

  it("is not added where there is none, or where the address has its own", () => {
    fc.assert(
      fc.property(address, tray, tray, (to, each, other) => {
        expect(withTray(to, undefined, compare)).toBe(to);
        const carried = withTray(to, each, compare);
        expect(withTray(carried, other, compare)).toBe(carried);
        const compared = comparePath(compare, each);
        expect(withTray(compared, other, compare)).toBe(compared);
        expect(withTray(compare, each, compare)).toBe(compared);
      }),
    );
  });

  test.each([
    ["?stances=a,nonsense,a,,b", { kind: "stances", ids: ["a", "b"] }, ["nonsense"]],
    ["?stances=a&stances=b", { kind: "stances", ids: ["a", "b"] }, []],
    ["?stances=a,b,c,d,e", { kind: "stances", ids: ["a", "b", "c", "d"] }, ["e"]],
    ["?stances=a&actors=b", { kind: "stances", ids: ["a"] }, ["b"]],
    ["?stances=zzz&actors=b", { kind: "actors", ids: ["b"] }, ["zzz"]],
    ["?stances=", undefined, []],
    ["?tray=stances:a", undefined, []],
  ])("that is mangled is read as far as it goes: %s", (search, wanted, dropped) => {
    const parsed = parseTray(search, known, true);
    expect(parsed.tray).toEqual(wanted);
    expect(parsed.dropped.map((each) => each.id)).toEqual(dropped);
  });

  test.each(["?tray=", "?tray=stances", "?tray=issues:a", "?tray=stances:zzz", "?stances=a"])(
    "that is none of ours is none: %s",
    (search) => {
      expect(parseTray(search, known, false).tray).toBeUndefined();
    },
  );

  it("says why each id was dropped", () => {
    const ids = { stances: ["a", "b", "c", "d", "e", "f"], actors: ["x", "y"] };
    const all: CurrentItem = (kind, each) => (ids[kind].includes(each) ? each : undefined);
    const { dropped } = parseTray("?stances=a,zzz,b,c,d,e,f&actors=x,zzz", all, true);
    expect(dropped).toEqual([
      { kind: "stances", id: "zzz", reason: "unknown" },
      { kind: "stances", id: "e", reason: "too-many" },
      { kind: "stances", id: "f", reason: "too-many" },
      { kind: "actors", id: "x", reason: "other-kind" },
      { kind: "actors", id: "zzz", reason: "unknown" },
    ]);
  });

  it("holds the current ids of records, each once", () => {
    const now: Readonly<Record<string, string>> = { a: "a", "former-a": "a", "former-b": "b" };
    const current: CurrentItem = (_, each) => now[each];
    for (const search of ["?stances=former-a,a,former-b", "?stances=a,former-a,former-b"])
      expect(parseTray(search, current, true)).toEqual({
        tray: { kind: "stances", ids: ["a", "b"] },
        dropped: [],
      });
    expect(parseTray("?tray=actors:former-b", current, false).tray).toEqual({ kind: "actors", ids: ["b"] });
  });

  it("says of each of very many ids that it was dropped", () => {
    const ids = Array.from({ length: 200_000 }, (_, at) => `x${at}`);
    expect(parseTray(`?stances=${ids.join(",")}`, known, true).dropped.map((each) => each.id)).toEqual(ids);
  });

  it("never breaks, whatever the address holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, isComparePage) => {
        const parsed = parseTray(`?stances=${text}&tray=actors:${text}`, known, isComparePage);
        expect(parsed.tray?.ids.length ?? 1).toBeGreaterThan(0);
      }),
    );
  });
});

describe("toggle", () => {
  it("puts in and takes out again", () => {
    fc.assert(
      fc.property(tray, id, ({ kind, ids }, one) => {
        const without = ids.filter((each) => each !== one).slice(0, MAX_COMPARED - 1);
        const added = toggle({ kind, ids: without }, kind, one);
        expect(added).toEqual({ kind, ids: [...without, one] });
        expect(isInTray(added, kind, one)).toBe(true);
        expect(toggle(added, kind, one)).toEqual(without.length === 0 ? undefined : { kind, ids: without });
      }),
    );
  });

  it("leaves a full tray as it is", () => {
    const full: Tray = { kind: "stances", ids: IDS.slice(0, MAX_COMPARED) };
    expect(isFull(full, "stances")).toBe(true);
    expect(toggle(full, "stances", "f-g")).toBe(full);
    expect(isFull(full, "actors")).toBe(false);
  });

  it("starts again with the other kind, and is removed with its last item", () => {
    expect(toggle({ kind: "stances", ids: ["a", "b"] }, "actors", "c")).toEqual({
      kind: "actors",
      ids: ["c"],
    });
    expect(toggle({ kind: "stances", ids: ["a"] }, "stances", "a")).toBeUndefined();
    expect(toggle(undefined, "actors", "a")).toEqual({ kind: "actors", ids: ["a"] });
  });
});
