import { describe, expect, it, test } from "vitest";
import { indexCorpus } from "../model/model.ts";
import { renamedCorpus } from "../testing/renamed-corpus.ts";
import { currentAddress, formerEmbeds, formerPaths } from "./current-address.ts";
import { createPaths } from "./paths.ts";

const model = indexCorpus(renamedCorpus());

/** Returns the address that an address leads to, and the record that a former id in it leads to. */
function lead(address: string): readonly [address: string, record?: string] {
  const [path = "", anchor] = address.split("#");
  const found = currentAddress(model, path, anchor === undefined ? "" : `#${anchor}`);
  const { collection, id } = found.record ?? {};
  return collection === undefined
    ? [found.path + found.hash]
    : [found.path + found.hash, `${collection}/${id}`];
}

describe("currentAddress", () => {
  test.each([
    "/",
    "/de",
    "/about",
    "/stances",
    "/stances/greens-rebuild",
    "/stances/greens-rebuild#words-this-year",
    "/stances/zzz",
    "/stances/__proto__",
    "/de/actors/greens",
    "/embed/stances/greens-renew",
    "/actors/greens-renew",
    "/sources/bridge#p2",
    "/sources/bridge#event-zzz",
    "/sources/bridge#event-meeting",
    "/actors/council#silence-ferry",
    "/about#grades",
  ])("leaves %s as it is", (address) => {
    expect(lead(address)).toEqual([address]);
  });

  test.each([
    ["/stances/greens-renew", "/stances/greens-rebuild", "stances/greens-rebuild"],
    ["/de/stances/greens-renew", "/de/stances/greens-rebuild", "stances/greens-rebuild"],
    ["/stances/greens-renew#corrections", "/stances/greens-rebuild#corrections", "stances/greens-rebuild"],
    ["/actors/green-party", "/actors/greens", "actors/greens"],
    ["/actors/old-council", "/actors/council", "actors/council"],
    ["/issues/old-bridge", "/issues/bridge", "issues/bridge"],
    ["/issues/greens-on-bridge", "/stances/greens-rebuild", "stances/greens-rebuild"],
    ["/sources/hilltown-news", "/sources/bridge", "sources/bridge"],
  ])("leads from %s to %s", (address, now, record) => {
    expect(lead(address)).toEqual([now, record]);
  });

  test.each([
    ["/stances/council-meets", "/sources/bridge#event-meeting", "events/meeting"],
    ["/de/issues/meetings", "/de/sources/bridge#event-meeting", "events/meeting"],
    ["/stances/ana-gruen-rebuild", "/sources/bridge#p2", "excerpts/this-year"],
    ["/stances/council-keep-ferry", "/actors/council#silence-ferry", "silences/council-ferry"],
  ])("leads from %s to its place on a page, %s", (address, now, record) => {
    expect(lead(address)).toEqual([now, record]);
  });

  it("gives the place of a record precedence over the place in the address", () => {
    expect(lead("/stances/council-meets#reasons")[0]).toBe("/sources/bridge#event-meeting");
  });

  test.each([
    ["/sources/bridge#event-session", "/sources/bridge#event-meeting"],
    ["/sources/bridge#excerpt-greens-demand", "/sources/bridge#p1"],
    ["/actors/council#event-session", "/actors/council#event-meeting"],
    ["/stances/greens-rebuild#words-greens-demand", "/stances/greens-rebuild#words-greens-want"],
    ["/actors/council#silence-boats", "/actors/council#silence-ferry"],
    ["/issues/ferry#silence-town-hall", "/issues/ferry#silence-council"],
  ])("leads within the page from %s to %s", (address, now) => {
    expect(lead(address)).toEqual([now]);
  });

  it("leads from a place on a page with a former id", () => {
    expect(lead("/sources/hilltown-news#event-session")).toEqual([
      "/sources/bridge#event-meeting",
      "sources/bridge",
    ]);
    expect(lead("/actors/town-hall#silence-boats")).toEqual([
      "/actors/council#silence-ferry",
      "actors/council",
    ]);
  });
});

describe("currentAddress of a place", () => {
  const corpus = renamedCorpus();
  const [greens] = corpus.stances;
  if (greens) greens.formerIds = ["events/petition", "silences/greens-lift"];
  const moved = indexCorpus(corpus);

  test.each([
    ["/sources/bridge", "#event-petition"],
    ["/sources/hilltown-news", "#event-petition"],
    ["/actors/greens", "#silence-lift"],
  ])("leads from %s%s to the record of another page", (path, hash) => {
    expect(currentAddress(moved, path, hash)).toEqual({
      path: "/stances/greens-rebuild",
      hash: "",
      record: { collection: "stances", id: "greens-rebuild" },
    });
  });
});

/** A silence of another actor on another issue, of which the two ids joined are those of the council on the ferry price. */
const confusable = (more: object) => {
  const corpus = renamedCorpus();
  const [silence] = corpus.silences;
  const council = corpus.actors.find(({ id }) => id === "council");
  if (!silence || !council) throw new Error("The corpus has no silence of the council.");
  corpus.actors.push({ ...council, id: "council-ferry", formerIds: [] });
  corpus.silences.push({
    ...silence,
    id: "council-ferry-price",
    actor: "council-ferry",
    formerIds: [],
    ...more,
  });
  return indexCorpus(corpus);
};

describe("currentAddress of a silence", () => {
  it.each([{}, { id: "new", formerIds: ["council-ferry-price"] }])(
    "never leads to that of an actor whose id begins alike (%o)",
    (more) => {
      const [path, hash] = ["/actors/council", "#silence-ferry-price"];
      expect(currentAddress(confusable(more), path, hash)).toEqual({ path, hash, record: undefined });
    },
  );
});

describe("the former addresses of pages and embeds", () => {
  const paths = createPaths("/de");

  it("are those of records of a collection that has pages", () => {
    expect(formerPaths(model, paths).toSorted()).toEqual([
      "/de/actors/green-party",
      "/de/actors/old-council",
      "/de/actors/town-hall",
      "/de/issues/boats",
      "/de/issues/greens-on-bridge",
      "/de/issues/meetings",
      "/de/issues/old-bridge",
      "/de/sources/hilltown-news",
      "/de/stances/ana-gruen-rebuild",
      "/de/stances/council-keep-ferry",
      "/de/stances/council-meets",
      "/de/stances/council-waits",
      "/de/stances/greens-renew",
    ]);
  });

  it("name the record that an embed leads to", () => {
    const embeds = formerEmbeds(model, paths);
    expect(embeds).toHaveLength(9);
    expect(embeds).toContainEqual({
      kind: "stance",
      path: "/de/embed/stances/council-meets",
      record: { collection: "events", id: "meeting" },
    });
    expect(embeds).toContainEqual({
      kind: "issue",
      path: "/de/embed/issues/old-bridge",
      record: { collection: "issues", id: "bridge" },
    });
  });
});
