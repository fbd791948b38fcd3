/** Pages of a corpus of several sources name the source of what they show; those of one source do not repeat it. */
import { describe, expect, it } from "vitest";
import { en } from "../../messages/en/en.ts";
import { get } from "../../model/model.ts";
import type { Corpus } from "../../model/schema.ts";
import { formatEdtf } from "../../reading/format-date.ts";
import { corpusOf, smallCorpus } from "../../testing/corpus-builder.ts";
import {
  ANSWERS_ANOTHER_SOURCE,
  CONTRAST_OF_OURS,
  councilCorpus,
  councilModel,
  ONE_ORIGIN,
  SOURCES,
} from "../../testing/council-corpus.ts";
import { renderRoute } from "../../testing/render-route.tsx";
import { createPaths } from "../../url/paths.ts";

const paths = createPaths("");

async function documentAt(path: string, corpus: Corpus = councilCorpus): Promise<Document> {
  return new DOMParser().parseFromString(await renderRoute(path, corpus), "text/html");
}

const nameOf = (id: string) => {
  const { publisher, datePublished } = get(councilModel.byId.sources, id);
  return `${publisher}, ${formatEdtf(datePublished, "en-CA", en)}`;
};
const excerpt = (id: string) => get(councilModel.byId.excerpts, id);
const textOf = (page: Document, selector: string) => page.querySelector(selector)?.textContent ?? "";
const hrefsIn = (place: Element | null | undefined) =>
  Array.from(place?.querySelectorAll("a") ?? [], (link) => link.getAttribute("href"));

describe("an event", () => {
  it("names every source that tells of it, with a link to the place in each", async () => {
    const { evidence } = get(councilModel.byId.events, "public-hearing");
    for (const path of [paths.timeline, paths.issue("coopers-street-cars")]) {
      const page = await documentAt(path);
      const place = Array.from(page.querySelectorAll("li, p")).findLast((each) =>
        hrefsIn(each).includes(paths.excerpt(excerpt("two-hundred-and-forty"))),
      );
      expect(hrefsIn(place)).toEqual(evidence.map((id) => paths.excerpt(excerpt(id))));
      for (const id of [SOURCES.herald, SOURCES.courier]) expect(place?.textContent).toContain(nameOf(id));
    }
  });

  it("has the place alone in a corpus of one source", async () => {
    const page = await documentAt(paths.timeline, corpusOf(smallCorpus()));
    const events = Array.from(page.querySelectorAll("main li p"), ({ textContent }) => textContent);
    const event = events.find((text) => text.includes("The council meets"));
    expect(event).toContain(en.excerpt.paragraphBrief(3));
    expect(event).not.toContain("Hilltown News");
  });
});

describe("a relation between stances", () => {
  it("names the source of its evidence", async () => {
    const page = await documentAt(paths.stance(ANSWERS_ANOTHER_SOURCE.from));
    const relations = page.querySelector("section[aria-labelledby=relations]");
    expect(hrefsIn(relations)).toContain(paths.excerpt(excerpt("gift-to-the-malls")));
    expect(relations?.textContent).toContain(nameOf(SOURCES.herald));
  });

  it("says that it is ours where it has no evidence", async () => {
    const page = await documentAt(paths.stance(CONTRAST_OF_OURS.from));
    expect(textOf(page, "section[aria-labelledby=relations]")).toContain(en.stance.ours);
    const other = await documentAt(paths.stance(ANSWERS_ANOTHER_SOURCE.from));
    expect(textOf(other, "section[aria-labelledby=relations]")).not.toContain(en.stance.ours);
  });

  it("says that an end is an earlier stance", async () => {
    const page = await documentAt(paths.stance("executive-closes-weekends"));
    expect(textOf(page, "section[aria-labelledby=relations]")).toContain(
      en.stance.earlierOn(formatEdtf("2022-11-14", "en-CA", en)),
    );
  });

  it("names its source in a comparison", async () => {
    const { from, to } = ANSWERS_ANOTHER_SOURCE;
    const page = await documentAt(`${paths.compare}?stances=${from},${to}`);
    const places = hrefsIn(page.querySelector("main")).filter(
      (href) => href === paths.excerpt(excerpt("gift-to-the-malls")),
    );
    // One is that of other words in the same paragraph.
    expect(places.length).toBe(2);
  });
});

describe("a reason", () => {
  it("names the source of its evidence", async () => {
    const page = await documentAt(paths.stance("riders-buses-2022"));
    expect(textOf(page, "section[aria-labelledby=reasons]")).toContain(nameOf(SOURCES.minutes));
    const compared = await documentAt(`${paths.compare}?stances=riders-buses-2022,ground-tram-on-the-quay`);
    expect(textOf(compared, "main")).toContain(nameOf(SOURCES.minutes));
  });
});

describe("a stance", () => {
  it("names the source of its words", async () => {
    const page = await documentAt(paths.actor("common-ground"));
    const entries = page.querySelectorAll("section[aria-labelledby=stances] .position");
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(entry.textContent).toMatch(/, \w+ \d+, \d{4}/u);
  });

  it("counts the sources that report it, and those among them that repeat another", async () => {
    const facts = await documentAt(paths.stance(ONE_ORIGIN));
    const value = Array.from(facts.querySelectorAll("dt")).find(
      ({ textContent }) => textContent === en.stance.accordingTo,
    )?.nextElementSibling;
    expect(value?.textContent).toContain(en.stance.reports(2, 1));
    expect(hrefsIn(value)).toEqual([paths.source(SOURCES.herald), paths.source(SOURCES.courier)]);
  });

  it("has no count in a corpus of one source", async () => {
    const page = await documentAt(paths.stance("greens-rebuild"), corpusOf(smallCorpus()));
    expect(textOf(page, "main")).not.toContain(en.stance.reports(1, 0));
  });
});
