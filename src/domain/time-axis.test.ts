import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { compareDays, type Day } from "../model/edtf.ts";
import {
  barOn,
  datedDays,
  dayNumber,
  dayTicks,
  inLanes,
  isExact,
  letterOf,
  letterPlaceOf,
  MOST_LANES,
  MOST_NAMES,
  placeOf,
  withLetter,
  yearsAxis,
  yearTicks,
} from "./time-axis.ts";

const year = fc.integer({ min: -4000, max: 12_000 });
const day: fc.Arbitrary<Day> = fc.tuple(
  year,
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
const digits = (n: number, length: number) => String(n).padStart(length, "0");
/** Dates of every precision between 1900 and 2100, and intervals of them. */
const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(1, 2, 3),
    fc.constantFrom("", "~", "?", "%"),
  )
  .map(
    ([y, m, d, parts, mark]) => [digits(y, 4), digits(m, 2), digits(d, 2)].slice(0, parts).join("-") + mark,
  );
const edtf = fc.oneof(
  date,
  fc.tuple(date, fc.constantFrom("..", "")).map(([start, end]) => `${start}/${end}`),
  fc.tuple(fc.constantFrom("..", ""), date).map(([start, end]) => `${start}/${end}`),
  fc.tuple(date, date).map(([start, end]) => `${start}/${end}`),
);
const span = fc
  .tuple(fc.integer({ min: 1890, max: 2110 }), fc.integer({ min: 0, max: 120 }))
  .map(([from, length]) => [from, from + length] as const);

describe("dayNumber", () => {
  it("counts days as the calendar does", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 3_000_000 }), (days) => {
        const then = new Date(days * 86_400_000);
        const [y, m, d] = [then.getUTCFullYear(), then.getUTCMonth() + 1, then.getUTCDate()];
        expect(dayNumber([y, m, d]) - dayNumber([1970, 1, 1])).toBe(days);
      }),
    );
  });

  it("keeps the order of days", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(dayNumber(a) - dayNumber(b))).toBe(Math.sign(compareDays(a, b)));
      }),
    );
  });

  it("takes month 13 for the next January", () => {
    expect(dayNumber([2015, 13, 1])).toBe(dayNumber([2016, 1, 1]));
  });
});

describe("placeOf", () => {
  it("keeps the order of days, within 0 and 1", () => {
    fc.assert(
      fc.property(span, day, day, ([from, to], a, b) => {
        const axis = yearsAxis(from, to);
        const [x = 0, y = 0] = [a, b].toSorted(compareDays).map((each) => placeOf(axis, dayNumber(each)));
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(1);
        expect(x).toBeLessThanOrEqual(y);
      }),
    );
  });

  it("gives every year the same width, but for its leap day", () => {
    fc.assert(
      fc.property(span, ([from, to]) => {
        const axis = yearsAxis(from, to);
        const oneDay = 1 / (axis.end - axis.first);
        for (let each = from; each <= to; each++) {
          const [start, end] = [dayNumber([each, 1, 1]), dayNumber([each + 1, 1, 1])];
          const days = (placeOf(axis, end) - placeOf(axis, start)) / oneDay;
          expect([365, 366]).toContain(Math.round(days));
        }
      }),
    );
  });
});

describe("isExact", () => {
  it.each(["2003", "2013/2014", "2015-09-07"])("takes %s as it is", (text) => {
    expect(isExact(text)).toBe(true);
  });

  it.each(["2010~", "2010?", "2010%", "2010~/2012", "2003/..", "2003/", "../2015-09-10", "once"])(
    "knows that %s is approximate, uncertain or open",
    (text) => {
      expect(isExact(text)).toBe(false);
    },
  );
});

describe("barOn", () => {
  const axis = yearsAxis(2003, 2016);
  const month = { first: dayNumber([2015, 9, 1]), end: dayNumber([2015, 10, 1]) };

  test.each(["2002", "2017/..", "../2001", "once", ""])("has nothing of %j", (text) => {
    expect(barOn(axis, text)).toBeUndefined();
  });

  it("makes a year as wide as a year, wherever it is", () => {
    const [from, to] = [2005, 2006].map((each) => placeOf(axis, dayNumber([each, 1, 1])));
    expect(barOn(axis, "2005")).toEqual({ from, to });
  });

  it("leads an open end to the end of the axis", () => {
    expect(barOn(axis, "../2005")).toMatchObject({ from: 0 });
    expect(barOn(axis, "2005/..")).toMatchObject({ to: 1 });
  });

  it("enlarges a month linearly", () => {
    expect(barOn(month, "2015-09-07")).toEqual({ from: 6 / 30, to: 7 / 30 });
  });

  it("never leaves the axis, and holds what is dated", () => {
    fc.assert(
      fc.property(span, edtf, ([from, to], text) => {
        const scale = yearsAxis(from, to);
        const bar = barOn(scale, text);
        const days = datedDays(text);
        const isOn =
          days !== undefined && dayNumber(days[1]) >= scale.first && dayNumber(days[0]) < scale.end;
        expect(bar !== undefined).toBe(isOn);
        if (!bar || !days) return;
        expect(bar.from).toBeGreaterThanOrEqual(0);
        expect(bar.from).toBeLessThanOrEqual(placeOf(scale, dayNumber(days[0])));
        expect(bar.to).toBeGreaterThanOrEqual(placeOf(scale, dayNumber(days[1])));
        expect(bar.to).toBeLessThanOrEqual(1);
        expect(bar.to).toBeGreaterThan(bar.from);
      }),
    );
  });
});

describe("inLanes", () => {
  const bars = fc.array(
    fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 300 })).map(([from, length]) => ({
      from: from / 1000,
      to: (from + length) / 1000,
    })),
  );

  it("puts bars beside each other where they do not meet, and above each other where they do", () => {
    const [a, b, c] = [
      { from: 0, to: 0.4 },
      { from: 0.3, to: 0.5 },
      { from: 0.6, to: 0.7 },
    ];
    expect(inLanes([a, b, c])).toEqual([[a, c], [b]]);
  });

  it("keeps every bar, in few lanes, and none upon another but in the last", () => {
    fc.assert(
      fc.property(bars, (all) => {
        const lanes = inLanes(all);
        expect(lanes.flat().length).toBe(all.length);
        expect(new Set(lanes.flat())).toEqual(new Set(all));
        expect(lanes.length).toBeLessThanOrEqual(MOST_LANES);
        for (const lane of lanes.slice(0, MOST_LANES - 1))
          lane.reduce((before, bar) => {
            expect(bar.from >= before.to || bar.to <= before.from).toBe(true);
            return bar;
          });
      }),
    );
  });
});

const years = (from: number, to: number) => yearTicks(from, to).map(({ number }) => number);

describe("yearTicks", () => {
  it("names each year of a few, else every second, fifth, tenth and so on", () => {
    expect(years(2019, 2019)).toEqual([2019]);
    expect(years(2013, 2016)).toEqual([2013, 2014, 2015, 2016]);
    expect(years(2001, 2016)).toEqual([2002, 2004, 2006, 2008, 2010, 2012, 2014, 2016]);
    expect(years(1939, 2018)).toEqual([1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010]);
  });

  it("has few names, however long the axis, in order and on it", () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 5000 }), (from, length) => {
        const ticks = yearTicks(from, from + length);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(MOST_NAMES);
        expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).toSorted((a, b) => a - b));
        for (const { at } of ticks) expect(at >= 0 && at < 1).toBe(true);
      }),
    );
  });
});

test("dayTicks names every fifth day where it begins", () => {
  const month = { first: dayNumber([2015, 9, 1]), end: dayNumber([2015, 10, 1]) };
  expect(dayTicks(month).map(({ number }) => number)).toEqual([1, 5, 10, 15, 20, 25, 30]);
  expect(dayTicks(month)[2]).toEqual({ at: 9 / 30, number: 10 });
  const february = { first: dayNumber([2015, 2, 1]), end: dayNumber([2015, 3, 1]) };
  expect(dayTicks(february).at(-1)).toEqual({ at: 24 / 28, number: 25 });
});

describe("letterOf", () => {
  it("goes on with two letters after Z", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });
});

describe("letterPlaceOf", () => {
  it.each([
    [{ from: 0, to: 0.2 }, "after"],
    [{ from: 0.9, to: 1 }, "before"],
    [{ from: 0, to: 1 }, "over"],
  ] as const)("puts the letter of %o %s the bar", (bar, place) => {
    expect(letterPlaceOf(bar)).toBe(place);
  });

  it("keeps a bar with its letter on the axis", () => {
    const bar = fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    fc.assert(
      fc.property(bar, (each) => {
        const { from, to } = withLetter(each);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1);
        expect(from).toBeLessThanOrEqual(each.from);
        expect(to).toBeGreaterThanOrEqual(each.to);
      }),
    );
  });
});
