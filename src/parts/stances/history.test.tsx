import { describe, expect, it } from "vitest";
import { de } from "../../messages/de/de.ts";
import { en } from "../../messages/en/en.ts";
import { cellKey, get } from "../../model/model.ts";
import type { Corpus } from "../../model/schema.ts";
import { formatEdtf } from "../../reading/format-date.ts";
import {
  councilCorpus,
  councilModel,
  DECLINED_THEN_SPOKE,
  HOLDS_BOTH,
  MOVED,
  REPEATED,
  SOURCES,
  SOURCES_DIFFER,
} from "../../testing/council-corpus.ts";
import { renderRoute } from "../../testing/render-route.tsx";
import { createPaths, silenceAnchor } from "../../url/paths.ts";

const paths = createPaths("");
const date = (edtf: string) => formatEdtf(edtf, "en-CA", en);
const { change } = en.history;

async function documentAt(path: string, corpus: Corpus = councilCorpus): Promise<Document> {
  return new DOMParser().parseFromString(await renderRoute(path, corpus), "text/html");
}

const section = (page: Document) => page.querySelector("section[aria-labelledby=history]");

/** The steps on a page, each as its texts and its links. */
async function stepsAt(path: string, corpus?: Corpus) {
  const steps = section(await documentAt(path, corpus))?.querySelectorAll("ol > li") ?? [];
  return Array.from(steps, (step) => ({
    text: step.textContent,
    links: Array.from(step.querySelectorAll("a"), (link) => link.getAttribute("href")),
    isCurrent: step.textContent.includes(en.history.current(1)),
  }));
}

const labelOf = (id: string) => {
  const { issue, position } = get(councilModel.byId.stances, id);
  const found = get(councilModel.byId.issues, issue).positions.find((each) => each.id === position);
  return found?.label["en"] ?? "";
};

describe("the history on the page of a stance", () => {
  it("shows each step with its date, its position, its source and how it is to the one before", async () => {
    const [first, second, ...more] = await stepsAt(paths.stance(MOVED.stances[1]));
    expect(more).toEqual([]);
    expect(first?.text).toContain(date("2022-11-14"));
    expect(first?.text).toContain(labelOf(MOVED.stances[0]));
    expect(first?.links).toEqual([paths.stance(MOVED.stances[0]), paths.source(SOURCES.minutes)]);
    expect(first?.text).toContain(date("2022-11-21"));
    expect(second?.text).toContain(change.moved);
    // The page is that of the second stance, which needs no link.
    expect(second?.text).toContain(labelOf(MOVED.stances[1]));
    expect(second?.links).toEqual([paths.source(SOURCES.herald), paths.source(SOURCES.courier)]);
    expect([first?.isCurrent, second?.isCurrent]).toEqual([false, true]);
  });

  it("says that a position is repeated", async () => {
    const [, second] = await stepsAt(paths.stance(REPEATED.stances[0]));
    expect(second?.text).toContain(change.repeated);
    expect(second?.links[0]).toBe(paths.stance(REPEATED.stances[1]));
  });

  it("says that two sources report different positions", async () => {
    const [first, second] = await stepsAt(paths.stance(SOURCES_DIFFER.before));
    expect(first?.isCurrent).toBe(false);
    expect(second?.text).toContain(change.differ(2));
    expect(second?.text).toContain(en.history.current(2));
    for (const id of SOURCES_DIFFER.stances) expect(second?.links).toContain(paths.stance(id));
  });

  it("has a silence with its kind, its note and its source", async () => {
    const [first, second] = await stepsAt(paths.stance(DECLINED_THEN_SPOKE.stance));
    const silence = get(councilModel.byId.silences, DECLINED_THEN_SPOKE.silence);
    expect(first?.text).toContain(en.silence.declined);
    expect(first?.text).toContain(silence.note?.["en"]);
    expect(first?.links).toEqual([paths.source(SOURCES.minutes)]);
    expect(second?.isCurrent).toBe(true);
    // A silence is no position, so that there is none before.
    for (const words of [change.moved, change.repeated]) expect(second?.text).not.toContain(words);
  });

  it("is left out where there is one step, even with two positions", async () => {
    expect(section(await documentAt(paths.stance(HOLDS_BOTH.stances[0])))).toBeNull();
  });

  it("says in one source, in which two positions are repeated later, that it reports both", async () => {
    const again = HOLDS_BOTH.stances.map((id) => ({
      ...get(councilModel.byId.stances, id),
      ...{ id: `${id}-again`, statedOn: "2022-11-15" },
    }));
    const corpus = { ...councilCorpus, stances: [...councilCorpus.stances, ...again] };
    const steps = await stepsAt(paths.stance(HOLDS_BOTH.stances[0]), corpus);
    expect(steps.map(({ text }) => text.includes(change.both(2, true)))).toEqual([true, true]);
  });

  it("says that one of two positions is there later, which is not another than before", async () => {
    const [one] = HOLDS_BOTH.stances;
    const later = { ...get(councilModel.byId.stances, one), id: "later", statedOn: "2022-11-15" };
    const corpus = { ...councilCorpus, stances: [...councilCorpus.stances, later] };
    const [, second] = await stepsAt(paths.stance(one), corpus);
    expect(second?.text).toContain(change.fewer);
    expect(second?.text).not.toContain(change.moved);
  });

  it("names the stance that is later, on an earlier one alone", async () => {
    const earlier = await documentAt(paths.stance(MOVED.stances[0]));
    const note = earlier.querySelector("#later-stance");
    expect(note?.textContent).toContain(en.history.later(1));
    expect(note?.querySelector("a")?.getAttribute("href")).toBe(paths.stance(MOVED.stances[1]));
    const both = (await documentAt(paths.stance(SOURCES_DIFFER.before))).querySelector("#later-stance");
    expect(both?.textContent).toContain(en.history.later(2));
    expect(both?.querySelectorAll("a").length).toBe(2);
    expect((await documentAt(paths.stance(MOVED.stances[1]))).querySelector("#later-stance")).toBeNull();
  });

  it("names the other position of the same date, and how the sources report both", async () => {
    for (const [{ stances }, words] of [
      [HOLDS_BOTH, change.both(2, true)],
      [SOURCES_DIFFER, change.differ(2)],
    ] as const)
      for (const [own, other] of [stances, stances.toReversed()]) {
        const note = (await documentAt(paths.stance(own ?? ""))).querySelector("#stance-beside");
        expect(note?.textContent).toContain(en.history.beside(1));
        expect(note?.textContent).toContain(words);
        expect(Array.from(note?.querySelectorAll("a") ?? [], (link) => link.getAttribute("href"))).toEqual([
          paths.stance(other ?? ""),
        ]);
      }
    expect((await documentAt(paths.stance(MOVED.stances[1]))).querySelector("#stance-beside")).toBeNull();
  });

  it("alone has the earlier stances: where everyone stands is of the current ones", async () => {
    const page = await documentAt(paths.stance(MOVED.stances[1]));
    const others = page.querySelectorAll("section[aria-labelledby=positions] a");
    const hrefs = Array.from(others, (link) => link.getAttribute("href"));
    expect(hrefs).not.toContain(paths.stance(MOVED.stances[0]));
    expect(hrefs.length).toBeGreaterThan(0);
  });

  it("is in German on a German page", async () => {
    const page = await documentAt(createPaths("/de").stance(MOVED.stances[1]));
    expect(section(page)?.textContent).toContain(de.history.change.moved);
    expect(section(page)?.textContent).toContain(de.history.current(1));
  });
});

describe("the stances on the page of an actor", () => {
  it("say how the sources report two positions at once, in the order of the issue", async () => {
    const page = await documentAt(paths.actor(HOLDS_BOTH.actor));
    const row = Array.from(page.querySelectorAll("section[aria-labelledby=stances] li")).find((li) =>
      li.textContent.includes(change.both(2, true)),
    );
    const hrefs = Array.from(row?.querySelectorAll("a[id^=entry-]") ?? [], (link) =>
      link.getAttribute("href"),
    );
    expect(hrefs).toEqual(HOLDS_BOTH.stances.toReversed().map((id) => paths.stance(id)));
  });
});

describe("the histories on the page of an actor and of an issue", () => {
  it("are of every issue of the actor that has more than one step", async () => {
    const page = await documentAt(paths.actor(SOURCES_DIFFER.actor));
    const headings = Array.from(section(page)?.querySelectorAll("h3 a") ?? [], (link) =>
      link.getAttribute("href"),
    );
    expect(headings).toEqual([paths.issue(SOURCES_DIFFER.issue)]);
    expect(section(page)?.querySelectorAll("ol > li").length).toBe(2);
    expect(section(await documentAt(paths.actor(HOLDS_BOTH.actor)))).toBeNull();
  });

  it("are of every actor of the issue that has more than one step", async () => {
    const page = await documentAt(paths.issue(MOVED.issue));
    const headings = Array.from(section(page)?.querySelectorAll("h3 a") ?? [], (link) =>
      link.getAttribute("href"),
    );
    expect(headings).toEqual([paths.actor(MOVED.actor)]);
  });
});

describe("a recorded silence before a stance", () => {
  const { actor, issue } = DECLINED_THEN_SPOKE;
  const silence = get(councilModel.byId.silences, DECLINED_THEN_SPOKE.silence);

  it.each([paths.silence(actor, issue), `${paths.issue(issue)}#${silenceAnchor(actor)}`])(
    "is the place that %s names",
    async (address) => {
      const [path = "", anchor = ""] = address.split("#");
      const place = (await documentAt(path)).querySelector(`#${anchor}`);
      expect(place?.textContent).toContain(en.silence[silence.kind]);
      expect(place?.getAttribute("tabindex")).toBe("-1");
    },
  );

  it("shares its place with no other silence of any cell", async () => {
    const before = { ...silence, id: "executive-rents-first", date: "2022" };
    // A cell without a stance, whose latest silence is in the section on silences too.
    const first = councilModel.silences.find(
      (each) => !councilModel.stancesByCell.has(cellKey(each.actor, each.issue)),
    );
    const again = { ...(first ?? silence), id: "again", date: "2021" };
    const corpus = { ...councilCorpus, silences: [...councilCorpus.silences, before, again] };
    const pages = [
      paths.actor(actor),
      paths.issue(issue),
      paths.actor(again.actor),
      paths.issue(again.issue),
    ];
    for (const path of pages) {
      const page = await documentAt(path, corpus);
      const ids = Array.from(page.querySelectorAll("[id]"), ({ id }) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      expect(ids.filter((id) => id.startsWith("silence-")).length).toBeGreaterThan(0);
    }
  });
});

describe("the entries of an issue and of an actor", () => {
  it("have the current stances, and the earlier ones only in the history", async () => {
    const [earlier, current] = MOVED.stances;
    for (const path of [paths.issue(MOVED.issue), paths.actor(MOVED.actor)]) {
      const page = await documentAt(path);
      const links = (stance: string) =>
        Array.from(page.querySelectorAll(`main a[href="${paths.stance(stance)}"]`));
      expect(links(current).length).toBeGreaterThan(1);
      expect(links(earlier).length).toBeGreaterThan(0);
      for (const link of links(earlier))
        expect(link.closest("section")?.getAttribute("aria-labelledby")).toMatch(/^(?:history|relations)$/u);
    }
  });
});
