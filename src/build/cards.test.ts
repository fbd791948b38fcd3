import path from "node:path";
import { describe, expect, it } from "vitest";
import { indexCorpus } from "../model/model.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { councilCorpus } from "../testing/council-corpus.ts";
import { siteOf } from "../testing/render-route.tsx";
import type { Corpus } from "../model/schema.ts";
import { cardOf } from "./cards.ts";
import { pageContextOf } from "./renderer.tsx";

/** The card of a page of a corpus in English. */
async function cardAt(at: string, corpus: Corpus) {
  const context = pageContextOf(await siteOf(corpus), indexCorpus(corpus), "en");
  const page = { path: at, locale: "en", title: "", description: "", html: "" };
  return cardOf(context, page, "https://example.org/");
}

describe("the source that a card names", () => {
  it("is that of an actor’s summary", async () => {
    const card = await cardAt("/actors/hanne-veldric", councilCorpus);
    expect(card?.content.source).toBe("Lockside Herald, May 18, 2023");
    expect(card?.alt).toMatch(/ Lockside Herald, May 18, 2023\.$/u);
  });

  it("is the one that reports all positions of an issue", async () => {
    const stances = councilCorpus.stances.filter(
      ({ issue, id }) => issue !== "night-market" || id === "executive-monthly-night-market",
    );
    const card = await cardAt("/issues/night-market", { ...councilCorpus, stances });
    expect(card?.content.source).toBe("Lockside Herald, May 18, 2023");
  });

  it.each([
    ["/issues/night-market", "2 sources"],
    ["/issues/quay-road-lane", "4 sources; 1 repeats another"],
    ["/", "5 sources; 1 repeats another"],
    ["/stances", "5 sources; 1 repeats another"],
  ])("is a number on the card of %s, which shows what several report", async (at, source) => {
    const card = await cardAt(at, councilCorpus);
    expect(card?.content.source).toBe(source);
    expect(card?.alt.endsWith(` ${source}.`)).toBe(true);
  });

  it("is the one source of a corpus on the card of an actor without a stance", async () => {
    const card = await cardAt("/actors/ana-gruen", corpusOf(smallCorpus()));
    expect(card?.content.source).toBe("Hilltown News, May 1, 2020");
  });
});

/** The card of a stance with an id. */
function cardWithId(id: string) {
  const corpus = corpusOf(smallCorpus());
  const [stance] = corpus.stances;
  if (stance) stance.id = id;
  return cardAt(`/stances/${id}`, { ...corpus, corrections: [] });
}

describe("the file of a card", () => {
  // With “stances-” and “.png”.
  const longest = "a".repeat(255 - 12);

  it("is named by the address of its page if a file can have that name", async () => {
    expect((await cardWithId(longest))?.file).toBe(`cards/stances-${longest}.png`);
  });

  it("has a shorter name of its own if no file can have that name", async () => {
    const files = await Promise.all([cardWithId(`${longest}a`), cardWithId(`${longest}b`)]);
    expect(new Set(files.map((card) => card?.file)).size).toBe(2);
    for (const card of files) expect(path.basename(card?.file ?? "").length).toBeLessThanOrEqual(255);
  });
});
