import { Window } from "happy-dom";
import { describe, expect, it, test } from "vitest";
import { pagePaths } from "../build/prerender.ts";
import { escapeHtml } from "../publish/escape.ts";
import { excerptsByParagraph, relationsOf, usesOf } from "../domain/relations.ts";
import { leadOf } from "../model/evidence.ts";
import { en } from "../messages/en/en.ts";
import { get, stancesOfActor, stancesOnIssue } from "../model/model.ts";
import { anchored } from "../testing/anchored.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { pageTextOf } from "../testing/page-text.ts";
import { realModel } from "../testing/real-corpus.ts";
import { renderPage, renderRoute } from "../testing/render-route.tsx";
import { createPaths, paragraphAnchor } from "../url/paths.ts";
import { passageUrl } from "../url/text-fragment.ts";

const paths = createPaths("");
const { say } = pageTextOf(realModel);
const { DOMParser } = new Window();
/** A text as React prints it. */
const printed = (text: string) => escapeHtml(text).replaceAll("'", "&#x27;");
const hrefs = (html: string) => Array.from(html.matchAll(/ href="([^"]*)"/gu), ([, href]) => href ?? "");

test.each([
  paths.home,
  paths.actors,
  paths.timeline,
  paths.issue("bombing"),
  paths.stance("ndp-halt-bombing"),
])("the pictures of %s are small in a browser that reads no style sheet", async (path) => {
  const pictures = Array.from((await renderRoute(path)).matchAll(/<svg[^>]*>/gu), ([tag]) => tag);
  expect(pictures.length).toBeGreaterThan(2);
  expect(pictures.filter((tag) => !/ (?:width|height|x)="/u.test(tag))).toEqual([]);
});

describe("the page of an issue", () => {
  it("shows every position in its order, with its meaning and every excerpt of each stance", async () => {
    for (const { id, positions } of realModel.issues) {
      const html = await renderRoute(paths.issue(id));
      const places = positions.map(({ label }) =>
        html.indexOf(`<span>${printed(label["en"] ?? "")}</span></h3>`),
      );
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const { description } of positions) expect(html).toContain(printed(description?.["en"] ?? ""));
      for (const { evidence } of stancesOnIssue(realModel, id))
        for (const excerpt of evidence)
          expect(html).toContain(printed(get(realModel.byId.excerpts, excerpt).selector.exact));
    }
  });

  it("has one list of people: each current stance is a voice once", async () => {
    for (const { id } of realModel.issues) {
      const html = await renderRoute(paths.issue(id));
      const voices = Array.from(html.matchAll(/ id="voice-([^"]*)"/gu), ([, stance]) => stance);
      expect(voices.toSorted()).toEqual(
        stancesOnIssue(realModel, id)
          .map((stance) => stance.id)
          .toSorted(),
      );
    }
  });

  it("says in sentences who answers whom, and what happened when", async () => {
    const html = await renderRoute(paths.issue("iraq-syria-combat"));
    expect(html).toContain(`>${en.stance.relations}</h2>`);
    expect(html).toContain(`>${en.issue.events}</h2>`);
    expect(html).toContain("objects to ");
  });
});

describe("the page of an actor", () => {
  it("links its words to no page that is open already", async () => {
    for (const { id } of realModel.actors) {
      const html = await renderRoute(paths.actor(id));
      expect(hrefs(html.slice(html.indexOf("<main"), html.indexOf("</main")))).not.toContain(paths.actor(id));
    }
  });
});

describe("the page of a stance", () => {
  const stance = get(realModel.byId.stances, "ndp-end-iraq-syria-combat");

  it("shows the words, how directly they were said, and the ways to where they stand", async () => {
    const html = await renderRoute(paths.stance(stance.id));
    expect(html).toContain(printed(stance.summary["en"] ?? ""));
    expect(html).toContain(", quoted</span>");
    for (const id of stance.evidence) {
      const excerpt = get(realModel.byId.excerpts, id);
      const source = get(realModel.byId.sources, excerpt.source);
      expect(html).toContain(printed(excerpt.selector.exact));
      expect(hrefs(html)).toContain(printed(passageUrl(source.url, excerpt)));
      expect(hrefs(html)).toContain(printed(passageUrl(source.archivedAt ?? "", excerpt)));
      expect(hrefs(html)).toContain(paths.excerpt(excerpt));
    }
    expect(hrefs(html).filter((href) => href.includes("#:~:text=")).length).toBeGreaterThanOrEqual(6);
  });

  it("says when and on which condition, and has every excerpt with its paragraph", async () => {
    for (const { id, timing, condition, evidence } of realModel.stances) {
      const html = await renderRoute(paths.stance(id));
      const details = [timing, condition].flatMap((detail) => (detail ? [printed(say(detail))] : []));
      expect(details.filter((detail) => !html.includes(detail))).toEqual([]);
      for (const each of evidence) {
        const excerpt = anchored(get(realModel.byId.excerpts, each));
        expect(html).toContain(printed(excerpt.selector.exact));
        expect(html).toContain(en.excerpt.paragraphBrief(excerpt.paragraph));
      }
    }
  });

  it("has its sentence as the heading, and the lead excerpt before all others", async () => {
    const html = await renderRoute(paths.stance(stance.id));
    const [, heading = ""] = /<h1[^>]*>(.*?)<\/h1>/u.exec(html) ?? [];
    expect(heading).toContain(printed(stance.summary["en"] ?? ""));
    expect(html.indexOf(` id="words-${stance.evidence[0]}"`)).toBeGreaterThan(-1);
    const anchors = Array.from(html.matchAll(/ id="words-([^"]*)"/gu), ([, id]) => id);
    expect(anchors.slice(0, stance.evidence.length)).toEqual(stance.evidence);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it("shows where everyone stands, each with a link but the stance itself", async () => {
    const html = await renderRoute(paths.stance(stance.id));
    for (const { id } of stancesOnIssue(realModel, stance.issue))
      expect(html.includes(` id="voice-${id}"`)).toBe(id !== stance.id);
    expect(html).toContain(en.thisPage);
  });

  it("says who answers whom, with the words of the stances on other issues", async () => {
    const html = await renderRoute(paths.stance(stance.id));
    const relations = relationsOf(realModel, stance);
    const notes = relations.flatMap(({ note }) => (note ? [printed(say(note))] : []));
    expect(notes).not.toEqual([]);
    expect(notes.filter((note) => !html.includes(note))).toEqual([]);
    for (const { other } of relations) {
      expect(hrefs(html)).toContain(paths.stance(other.id));
      expect(html).toContain(printed(leadOf(realModel, other).selector.exact));
    }
  });

  it("leads to its actor and its issue", async () => {
    const html = await renderRoute(paths.stance(stance.id));
    expect(hrefs(html)).toEqual(
      expect.arrayContaining([paths.actor(stance.actor), paths.issue(stance.issue)]),
    );
  });

  it.each([
    ["Hilltown News", /, Hilltown News\.$/u],
    ["Hilltown News Inc.", /, Hilltown News Inc\.$/u],
  ])("is described by a text that ends with one full stop after %s", async (publisher, end) => {
    const files = smallCorpus();
    Object.assign(files["sources/bridge.json"].source, { publisher });
    const { description } = await renderPage(paths.stance("council-wait"), corpusOf(files));
    expect(description).toMatch(end);
  });

  it("that does not exist suggests the nearest", async () => {
    const { html, title } = await renderPage(paths.stance("ndp-end-irak-syria-combat"));
    expect(title).toBe(en.pageTitle(en.notFound.title));
    expect(html).toContain(en.notFound.nearest);
    expect(hrefs(html)).toContain(paths.stance(stance.id));
  });
});

describe("the page of an actor", () => {
  it("has its position on each question with its words, and the others at other positions", async () => {
    const html = await renderRoute(paths.actor("ndp"));
    for (const stance of stancesOfActor(realModel, "ndp")) {
      expect(html).toContain(` id="entry-${stance.id}"`);
      expect(html).toContain(printed(leadOf(realModel, stance).selector.exact));
      for (const other of stancesOnIssue(realModel, stance.issue))
        expect(hrefs(html)).toContain(paths.stance(other.id));
    }
    expect(html).toContain(en.actor.nobodyElse);
  });
});

describe("a correction", () => {
  /** The pages that show each record. */
  const SHOWN: Readonly<Record<string, readonly string[]>> = {
    "stances/greens-rebuild": [paths.stance("greens-rebuild")],
    "excerpts/this-year": [paths.stance("greens-rebuild"), paths.source("bridge"), paths.actor("ana-gruen")],
    "events/meeting": [paths.source("bridge"), paths.actor("council"), paths.issue("bridge"), paths.timeline],
    "silences/council-ferry": [paths.actor("council"), paths.issue("ferry")],
    "sources/bridge": [paths.source("bridge")],
    "actors/council": [paths.actor("council")],
    "issues/ferry": [paths.issue("ferry")],
  };
  const files = smallCorpus();
  files["corpus.json"].corrections = Object.keys(SHOWN).map((target) => ({
    ...{ date: "2020-05-02", target },
    ...{ was: { en: "Was." }, now: { en: "Now." }, why: { en: `Misread in ${target}.` } },
  }));
  const corpus = corpusOf(files);
  const pages = [
    ...new Set(Object.values(SHOWN).flat()),
    paths.stance("council-wait"),
    paths.home,
    paths.data,
  ];

  test.each(pages)("is on %s only if its record is", async (page) => {
    const html = await renderRoute(page, corpus);
    const found = Object.keys(SHOWN).filter((target) => html.includes(`Misread in ${target}.`));
    expect(found).toEqual(Object.keys(SHOWN).filter((target) => SHOWN[target]?.includes(page)));
  });

  it("names its record where others are shown too", async () => {
    const html = await renderRoute(paths.about, corpus);
    for (const target of Object.keys(SHOWN)) expect(html).toContain(`Misread in ${target}.`);
    expect(hrefs(html)).toEqual(
      expect.arrayContaining([
        paths.stance("greens-rebuild"),
        paths.excerpt({ id: "this-year", source: "bridge", paragraph: 2 }),
        paths.event("bridge", "meeting"),
        paths.silence("council", "ferry"),
        paths.source("bridge"),
        paths.actor("council"),
        paths.issue("ferry"),
      ]),
    );
  });
});

describe("the page of an unknown address", () => {
  test.each(["/404", "/zzzzzz/zzzzzz"])("guesses nothing for %s, and leads home", async (path) => {
    const html = await renderRoute(path);
    expect(html).toContain(en.notFound.body);
    expect(html).not.toContain(en.notFound.nearest);
    expect(hrefs(html)).toContain(paths.home);
  });
});

describe("the home page", () => {
  it("has every stance, with a link to it", async () => {
    const links = hrefs(await renderRoute(paths.home));
    for (const { id } of realModel.stances) expect(links).toContain(paths.stance(id));
  });

  it("is in the language of its locale", async () => {
    const { html, locale } = await renderPage("/de", corpusOf(smallCorpus()));
    expect(locale).toBe("de");
    expect(html).toContain("Die Grünen");
    expect(hrefs(html)).toContain("/de/stances/greens-rebuild");
  });
});

describe("the page of a source", () => {
  it("has an anchor for every paragraph that excerpts lead to", async () => {
    for (const { id, paragraphs } of realModel.sources) {
      const html = await renderRoute(paths.source(id));
      for (const { n } of paragraphs ?? []) expect(html).toContain(`id="${paragraphAnchor(n)}"`);
      for (const { selector } of realModel.excerpts.filter(({ source }) => source === id)) {
        expect(html).toContain(printed(selector.exact));
      }
    }
  });
});

describe("a paragraph of a source", () => {
  it("links to what it is evidence for", async () => {
    for (const { id } of realModel.sources) {
      const page = new DOMParser().parseFromString(await renderRoute(paths.source(id)), "text/html");
      for (const [n, excerpts] of excerptsByParagraph(realModel, id)) {
        const place = page.querySelector(`#${paragraphAnchor(n)}`);
        const links = [...(place?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));
        for (const excerpt of excerpts) {
          const { stances, events } = usesOf(realModel, excerpt.id);
          expect(links).toEqual(
            expect.arrayContaining([
              ...stances.map((stance) => paths.stance(stance.id)),
              ...events.map((event) => paths.event(id, event.id)),
            ]),
          );
        }
      }
    }
  });
});

describe("every page", { timeout: 30_000 }, () => {
  it("links only to pages that the build writes, and has a heading and no inline style or script", async () => {
    const written = new Set(pagePaths(realModel));
    for (const path of written) {
      const { html, title, description } = await renderPage(path);
      const own = hrefs(html)
        .filter((href) => href.startsWith("/") && !href.startsWith("/data/"))
        .map((href) => href.split(/[?#]/u)[0] ?? "");
      expect(own.filter((href) => !written.has(href))).toEqual([]);
      expect({ path, headings: html.match(/<h1[ >]/gu)?.length }).toEqual({ path, headings: 1 });
      expect(html).not.toMatch(/<script| style="| on[a-z]+="/u);
      expect(title.trim()).not.toBe("");
      expect(description.trim()).not.toBe("");
      const ids = Array.from(html.matchAll(/ id="([^"]*)"/gu), ([, id]) => id);
      expect({ path, twice: ids.filter((id, i) => ids.indexOf(id) !== i) }).toEqual({ path, twice: [] });
      const places = hrefs(html).filter((href) => href.startsWith("#"));
      expect({ path, nowhere: places.filter((href) => !ids.includes(href.slice(1))) }).toEqual({
        path,
        nowhere: [],
      });
    }
  });
});
