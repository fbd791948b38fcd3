import { describe, expect, it } from "vitest";
import { en } from "../../messages/en/en.ts";
import { get, indexCorpus, localize } from "../../model/model.ts";
import type { Corpus } from "../../model/schema.ts";
import { corpusOf, smallCorpus } from "../../testing/corpus-builder.ts";
import { councilCorpus, councilModel, SOURCES } from "../../testing/council-corpus.ts";
import { renderRoute } from "../../testing/render-route.tsx";
import { formatEdtf } from "../../reading/format-date.ts";
import { createPaths } from "../../url/paths.ts";

const paths = createPaths("");
const date = (edtf: string) => formatEdtf(edtf, "en-CA", en);

/** The lines of the section on silences, each as its text and its links to sources. */
async function silencesAt(path: string, corpus: Corpus = councilCorpus) {
  const page = new DOMParser().parseFromString(await renderRoute(path, corpus), "text/html");
  return Array.from(page.querySelectorAll("section[aria-labelledby=silences] li"), (line) => ({
    text: line.textContent,
    sources: Array.from(line.querySelectorAll('a[href^="/sources/"]'), (link) => link.getAttribute("href")),
  }));
}

const lineOf = (lines: Awaited<ReturnType<typeof silencesAt>>, text: string) =>
  lines.find((line) => line.text.includes(text));

describe("a silence on the page of an actor and of an issue", () => {
  it("has its date and its source where it is on record", async () => {
    for (const path of [paths.actor("hanne-veldric"), paths.issue("quay-road-lane")]) {
      const line = lineOf(await silencesAt(path), en.silence.ambiguous);
      expect(line?.text).toContain(date("2022-11-14"));
      expect(line?.text).toContain(date(get(councilModel.byId.sources, SOURCES.minutes).datePublished));
      expect(line?.sources).toEqual([paths.source(SOURCES.minutes)]);
    }
  });

  it("has one date where its source was published on that day", async () => {
    const line = lineOf(await silencesAt(paths.issue("night-market")), en.silence.declined);
    expect(line?.text.split(date("2024-02-06")).length).toBe(2);
  });

  it("names the sources that were read for it where nothing is on record", async () => {
    const line = lineOf(await silencesAt(paths.issue("quay-road-lane")), en.silence["not-mentioned"]);
    expect(line?.text).toContain(en.silenceReadIn);
    expect(line?.sources).toEqual(
      // Whatever their order.
      expect.arrayContaining(
        [SOURCES.minutes, SOURCES.herald, SOURCES.courier, SOURCES.radio, SOURCES.platform].map(paths.source),
      ),
    );
  });

  it("is told apart on the page of an actor by the sources that were read", async () => {
    const lines = await silencesAt(paths.actor("hanne-veldric"));
    const unmentioned = lines.filter(({ text }) => text.startsWith(en.silence["not-mentioned"]));
    expect(new Set(unmentioned.map(({ sources }) => sources.join(" "))).size).toBe(unmentioned.length);
    for (const { sources } of unmentioned) expect(sources.length).toBeGreaterThan(0);
  });

  it("says that no source was read where none was", async () => {
    const unread = councilCorpus.sources.map((source) => ({ ...source, readFor: [] }));
    const line = lineOf(
      await silencesAt(paths.issue("quay-road-lane"), { ...councilCorpus, sources: unread }),
      en.silence["not-assessed"],
    );
    expect(line?.text).toContain(en.silenceMeans["not-assessed"]);
    expect(line?.sources).toEqual([]);
  });

  it("names no source in a corpus of one", async () => {
    const corpus = corpusOf(smallCorpus());
    const lines = await silencesAt(paths.issue("ferry"), corpus);
    const [silence] = indexCorpus(corpus).silences;
    expect(lineOf(lines, localize(silence?.note ?? {}, "en", "en").value)?.sources).toEqual([]);
    expect(lineOf(lines, en.silence["not-mentioned"])?.text).not.toContain(en.silenceReadIn);
  });
});

describe("the empty cells in the sentences of the home page", () => {
  it("have their sources too", async () => {
    const page = new DOMParser().parseFromString(await renderRoute("/", councilCorpus), "text/html");
    const texts = Array.from(page.querySelectorAll("main p"), ({ textContent }) => textContent);
    expect(texts.some((text) => text.startsWith(en.silence["not-mentioned"]))).toBe(true);
    for (const text of texts.filter((each) => each.startsWith(en.silence["not-mentioned"])))
      expect(text).toContain(en.silenceReadIn);
  });
});
