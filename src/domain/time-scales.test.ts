import { describe, expect, it, test } from "vitest";
import { indexCorpus, type Model } from "../model/model.ts";
import { corpusOf, smallCorpus, smallModel } from "../testing/corpus-builder.ts";
import { realModel } from "../testing/real-corpus.ts";
import { dayNumber } from "./time-axis.ts";
import { timeScales } from "./time-scales.ts";

/** The model of a small corpus with an event on each of some dates. */
function modelOn(...dates: readonly string[]): Model {
  const files = smallCorpus();
  const [event] = files["sources/bridge.json"].events;
  if (!event) throw new Error("The made-up corpus has an event.");
  files["sources/bridge.json"].events = dates.map((date) => ({ ...event, id: date, date }));
  return indexCorpus(corpusOf(files));
}

describe("timeScales", () => {
  it("has the years of the real corpus, and enlarges September 2015", () => {
    const { years, inset } = timeScales(realModel);
    expect(years.axis).toEqual({ first: dayNumber([2003, 1, 1]), end: dayNumber([2017, 1, 1]) });
    expect(inset?.month).toBe("2015-09");
    expect(inset?.axis).toEqual({ first: dayNumber([2015, 9, 1]), end: dayNumber([2015, 10, 1]) });
  });

  it("enlarges a month that has three dates, also in a corpus of one year", () => {
    expect(timeScales(smallModel()).inset).toBeUndefined();
    expect(timeScales(modelOn("2020-04-02", "2020-04-09", "2020-04-30")).inset?.month).toBe("2020-04");
  });

  it("knows what is in the month as far as it is dated", () => {
    const { inset } = timeScales(realModel);
    const dates = ["2015-09", "2015-09-07", "2015-09~", "../2015-09-10", "2015-09-10/.."];
    const others = ["2015", "2015-10-19", "2015-08/2015-09", "2016-09-07", "once"];
    expect([...dates, ...others].filter((date) => inset?.holds(date))).toEqual(dates);
  });

  test("December ends with its year", () => {
    const { inset } = timeScales(modelOn("2018-12-02", "2018-12-09", "2018-12"));
    expect(inset?.axis).toEqual({ first: dayNumber([2018, 12, 1]), end: dayNumber([2019, 1, 1]) });
  });
});
