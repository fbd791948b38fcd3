import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareEdtf } from "../model/edtf.ts";
import type { CorpusEvent } from "../model/schema.ts";
import { councilModel } from "../testing/council-corpus.ts";
import { realModel } from "../testing/real-corpus.ts";
import { searchReal, selection } from "../testing/selections.ts";
import { EMPTY_SELECTION, filterEntries, type Selection, stancesIn, withFacet } from "./filter.ts";
import { allMoments, eventsIn, inColumns, isAhead, momentsOf, toldIn } from "./moments.ts";

const entriesOf = (chosen: Selection) => filterEntries(realModel, chosen, searchReal(chosen.q));
const eventsOf = (chosen: Selection) => eventsIn(realModel, chosen, entriesOf(chosen));
const idsOf = (chosen: Selection) => eventsOf(chosen).map(({ id }) => id);
const choose = (...args: Parameters<typeof withFacet> extends [Selection, ...infer Rest] ? Rest : never) =>
  withFacet(EMPTY_SELECTION, ...args);

describe("momentsOf", () => {
  it("has every date of the real corpus once, in order, with all that happened and was stated then", () => {
    const moments = allMoments(realModel);
    const dates = [
      ...realModel.events.map(({ date }) => date),
      ...realModel.stances.map(({ statedOn }) => statedOn),
    ];
    expect(moments.map(({ date }) => date)).toEqual([...new Set(dates)].toSorted(compareEdtf));
    expect(moments.map(({ date }) => date).filter((date) => date.startsWith("2015-09"))).toEqual([
      "2015-09~",
      "2015-09-07",
      "2015-09-10",
    ]);
    for (const { date, events, stances } of moments) {
      expect(events).toEqual(realModel.events.filter((event) => event.date === date));
      expect(stances).toEqual(realModel.stances.filter(({ statedOn }) => statedOn === date));
    }
  });

  it("never gains a moment, an event or a stance by filtering, and keeps the order", () => {
    const all = new Map(allMoments(realModel).map((moment) => [moment.date, moment]));
    fc.assert(
      fc.property(selection, (chosen) => {
        const entries = entriesOf(chosen);
        const moments = momentsOf(eventsIn(realModel, chosen, entries), stancesIn(entries));
        for (const { date, events, stances } of moments) {
          expect(events.length + stances.length).toBeGreaterThan(0);
          for (const event of events) expect(all.get(date)?.events).toContain(event);
          for (const stance of stances) expect(all.get(date)?.stances).toContain(stance);
        }
        const dates = moments.map(({ date }) => date);
        expect(dates).toEqual([...new Set(dates)].toSorted(compareEdtf));
      }),
    );
  });
});

describe("toldIn", () => {
  it("puts a stance under the event whose evidence it leads with, and keeps the others", () => {
    for (const moment of [realModel, councilModel].flatMap(allMoments)) {
      const { told, others } = toldIn(moment);
      expect(told.map(({ event }) => event)).toEqual(moment.events);
      expect(new Set([...told.flatMap(({ stances }) => stances), ...others])).toEqual(
        new Set(moment.stances),
      );
      for (const { event, stances } of told)
        for (const { evidence } of stances) expect(event.evidence).toContain(evidence[0]);
      for (const { evidence } of others)
        for (const event of moment.events) expect(event.evidence).not.toContain(evidence[0]);
    }
    const stance = realModel.stances.find(({ actor }) => actor === "france");
    const moment = allMoments(realModel).find(({ date }) => date === stance?.statedOn);
    expect(moment && toldIn(moment).told.flatMap(({ stances }) => stances)).toContain(stance);
  });
});

/** The shape of the columns of dates with so many events. */
const shapeOf = (...counts: number[]) =>
  inColumns(
    counts.map((count, at) => ({
      date: `${2000 + at}`,
      events: realModel.events.slice(0, count),
      stances: [],
    })),
  ).map(({ moments, columns }) => [moments.length, columns]);

describe("inColumns", () => {
  it("puts neighbours with few entries below each other", () => {
    expect(shapeOf(1, 1, 4, 1, 2, 5, 6, 6, 6, 6)).toEqual([
      [3, 1],
      [2, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(shapeOf()).toEqual([]);
  });

  it("gives a date with many entries several columns of its own", () => {
    expect(shapeOf(1, 13, 1, 6, 7, 6, 6)).toEqual([
      [1, 1],
      [1, 3],
      [1, 1],
      [1, 1],
      [1, 2],
      [1, 1],
      [1, 1],
    ]);
  });

  it("spreads few entries over the width", () => {
    expect(shapeOf(1, 1, 1)).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(shapeOf(4, 1)).toEqual([
      [1, 4],
      [1, 1],
    ]);
  });

  it("keeps every moment of the corpora, in order", () => {
    for (const model of [realModel, councilModel])
      expect(inColumns(allMoments(model)).flatMap(({ moments }) => moments)).toEqual(allMoments(model));
  });
});

describe("isAhead", () => {
  it("holds for what comes after the sources that tell of it, and for nothing else", () => {
    const ahead = allMoments(realModel).filter((moment) => isAhead(realModel, moment));
    const [published = ""] = realModel.sources.map(({ datePublished }) => datePublished);
    expect(ahead.map(({ date }) => date)).toEqual(
      [...new Set(realModel.events.map(({ date }) => date))].filter(
        (date) => date.slice(0, 7) > published.slice(0, 7),
      ),
    );
    expect(ahead.length).toBeGreaterThan(0);
  });

  it("holds for no date on which a stance was stated or an event was told of later", () => {
    for (const moment of allMoments(councilModel)) expect(isAhead(councilModel, moment)).toBe(false);
  });
});

const idsWhere = (keeps: (event: CorpusEvent) => boolean) =>
  realModel.events.filter(keeps).map(({ id }) => id);

const isOfActor = ({ actors = [] }: CorpusEvent) => actors.includes("ndp");

const isBare = ({ actors = [], issues = [] }: CorpusEvent) => actors.length + issues.length === 0;

describe("eventsIn", () => {
  it("leaves every event where nothing is chosen", () => {
    expect(eventsOf(EMPTY_SELECTION)).toEqual(realModel.events);
  });

  it("filters events by their actors and issues, and drops events without them", () => {
    const event = realModel.events.find(
      ({ actors = [], issues = [] }) => actors.includes("ndp") && issues[0],
    );
    const [issue = ""] = event?.issues ?? [];
    const isOfIssue = ({ issues = [] }: CorpusEvent) => issues.includes(issue);
    expect(idsOf(choose("actor", ["ndp"]))).toEqual(idsWhere(isOfActor));
    expect(idsOf(choose("issue", [issue]))).toEqual(idsWhere(isOfIssue));
    const both = idsOf(withFacet(choose("actor", ["ndp"]), "issue", [issue]));
    expect(both).toEqual(idsWhere((each) => isOfActor(each) && isOfIssue(each)));
    expect(both).toContain(event?.id);
    expect(realModel.events.some(isBare)).toBe(true);
  });

  it("wants one actor that is of all that is chosen of actors", () => {
    expect(idsOf(choose("country", ["RU"]))).toEqual(["reports-of-russian-combat"]);
    expect(idsOf(withFacet(choose("country", ["RU"]), "kind", ["party"]))).toEqual([]);
  });

  it("keeps only events that share an actor and an issue with an entry, if the reader searches or filters by position", () => {
    const asOne = realModel.stances.find(
      ({ actor, issue }) =>
        realModel.events.some(
          ({ actors = [], issues = [] }) => actors.includes(actor) && issues.includes(issue),
        ) && realModel.stances.filter((each) => each.issue === issue).length === 1,
    );
    if (!asOne) throw new Error("The corpus has an event of the only stance on an issue.");
    const left = eventsOf(choose("position", [`${asOne.issue}.${asOne.position}`]));
    expect(left).not.toEqual([]);
    expect(left).toEqual(
      realModel.events.filter(
        ({ actors = [], issues = [] }) => actors.includes(asOne.actor) && issues.includes(asOne.issue),
      ),
    );
    fc.assert(
      fc.property(selection, (chosen) => {
        const entries = entriesOf(chosen);
        const asks = chosen.q !== "" || chosen.facets.position.length > 0;
        for (const { actors = [], issues = [] } of asks ? eventsIn(realModel, chosen, entries) : [])
          expect(entries.some((each) => actors.includes(each.actor) && issues.includes(each.issue))).toBe(
            true,
          );
      }),
    );
  });
});
