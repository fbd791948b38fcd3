/** The timeline: every event and every stance at its date. */
import { expect, test } from "vitest";
import { allMoments } from "../domain/moments.ts";
import { timeScales } from "../domain/time-scales.ts";
import { en } from "../messages/en/en.ts";
import { leadOf } from "../model/evidence.ts";
import { briefPlaceOf } from "../reading/excerpt-place.ts";
import { pageTextOf } from "../testing/page-text.ts";
import { realModel } from "../testing/real-corpus.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { renderRoute } from "../testing/render-route.tsx";

const { date, say, stanceTitle, issueTitle } = pageTextOf(realModel);

test("the timeline has each date once, with what happened and what was stated then", async () => {
  const page = new DOMParser().parseFromString(await renderRoute("/timeline"), "text/html");
  const figure = page.querySelector("main figure");
  const { from, to, inset } = timeScales(realModel);
  expect(figure?.textContent).toContain(en.timeline.caption(String(from), String(to)));
  expect(figure?.textContent).toContain(en.timeline.inset(date(inset?.month ?? "")));
  const items = [...(figure?.querySelectorAll("li") ?? [])];
  for (const { date: edtf, events, stances } of allMoments(realModel)) {
    const [item, ...more] = items.filter(
      (each) => each.querySelector("p > span:last-child")?.textContent === date(edtf),
    );
    expect(more, `on ${edtf}`).toEqual([]);
    const told = [...(item?.querySelectorAll("p > span:first-child") ?? [])].map((each) => each.textContent);
    expect(told).toEqual(expect.arrayContaining(events.map(({ title }) => say(title))));
    // The titles are ours, so that quotation marks would pass them off as words of the source.
    const places = [...(item?.querySelectorAll('a[href*="#"]') ?? [])].map((each) => each.textContent);
    for (const { title } of events)
      expect(places.map((name) => name.replace(/^¶\d+/u, ""))).toContain(en.colon + say(title));
    for (const stance of stances) {
      const link = item?.querySelector(`a[data-stance="${stance.id}"]`);
      expect(link?.getAttribute("href")).toBe(`/stances/${stance.id}`);
      const name = [
        stanceTitle(stance),
        issueTitle(stance.issue),
        briefPlaceOf(en, leadOf(realModel, stance)),
      ].join(" · ");
      expect(link?.textContent.trim()).toBe(name);
    }
  }
});

test("the axis of a timeline that begins before Christ names the eras of its years", async () => {
  const files = smallCorpus();
  const [stance] = files["sources/bridge.json"].stances;
  Object.assign(stance ?? {}, { statedOn: "-0043" });
  const page = new DOMParser().parseFromString(await renderRoute("/timeline", corpusOf(files)), "text/html");
  const figure = page.querySelector("main figure");
  expect(figure?.querySelector("figcaption")?.textContent).toContain("from 44 BC to 2020");
  expect([...(figure?.querySelectorAll("svg text") ?? [])].map((each) => each.textContent)).toEqual(
    expect.arrayContaining(["1 BC", "1000"]),
  );
});
