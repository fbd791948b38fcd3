import { describe, expect, it } from "vitest";
import { indexCorpus } from "../model/model.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { councilCorpus } from "../testing/council-corpus.ts";
import { siteOf } from "../testing/render-route.tsx";
import type { Corpus } from "../model/schema.ts";
import { cardOf } from "./cards.ts";
import { pageContextOf } from "./renderer.tsx";

/** The card of a page of a corpus in English. */
async function cardAt(path: string, corpus: Corpus) {
  const context = pageContextOf(await siteOf(corpus), indexCorpus(corpus), "en");
  const page = { path, locale: "en", title: "", description: "", html: "" };
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
  ])("is a number on the card of %s, which shows what several report", async (path, source) => {
    const card = await cardAt(path, councilCorpus);
    expect(card?.content.source).toBe(source);
    expect(card?.alt.endsWith(` ${source}.`)).toBe(true);
  });

  it("is the one source of a corpus on the card of an actor without a stance", async () => {
    const card = await cardAt("/actors/ana-gruen", corpusOf(smallCorpus()));
    expect(card?.content.source).toBe("Hilltown News, May 1, 2020");
  });
});
