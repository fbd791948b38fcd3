import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { compareDays, type Day } from "../model/edtf.ts";
import { barOn, datedDays, dayNumber, dayTicks, placeOf, yearsAxis, yearTicks } from "./time-axis.ts";

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

describe("barOn", () => {
  const axis = yearsAxis(2003, 2016);
  const shades = (text: string) => barOn(axis, text)?.pieces.map(({ shade }) => shade);
  const month = { first: dayNumber([2015, 9, 1]), end: dayNumber([2015, 10, 1]) };

  test.each([
    ["2003", ["solid"]],
    ["2013/2014", ["solid"]],
    ["2010~", ["rise", "solid", "fall"]],
    ["2010%", ["rise", "solid", "fall"]],
    ["2010?", ["solid"]],
    ["2010~/2012", ["rise", "solid"]],
    ["2003/..", ["solid", "after"]],
    ["2003/", ["solid", "after"]],
    ["../2015-09-10", ["before", "solid"]],
    ["../2015~", ["before", "solid", "fall"]],
  ])("draws %s as %j", (text, expected) => {
    expect(shades(text)).toEqual(expected);
  });

  test.each(["2002", "2017/..", "../2001", "once", ""])("has nothing of %j", (text) => {
    expect(barOn(axis, text)).toBeUndefined();
  });

  it("says which dates are near, open and doubted", () => {
    expect(barOn(axis, "2010")).toMatchObject({ approximate: false, open: false, uncertain: false });
    expect(barOn(axis, "2010~")).toMatchObject({ approximate: true, open: false, uncertain: false });
    expect(barOn(axis, "2010/..")).toMatchObject({ approximate: false, open: true, uncertain: false });
    expect(barOn(axis, "2009/2010?")).toMatchObject({ approximate: false, open: false, uncertain: true });
    expect(barOn(axis, "2010%")).toMatchObject({ approximate: true, open: false, uncertain: true });
  });

  it("makes a year as wide as a year, wherever it is", () => {
    const [{ from, to } = { from: 0, to: 0 }] = barOn(axis, "2005")?.pieces ?? [];
    expect([from, to]).toEqual([2005, 2006].map((each) => placeOf(axis, dayNumber([each, 1, 1]))));
  });

  it("lets what is around a month fade within that month's own scale", () => {
    const pieces = barOn(month, "2015-09~")?.pieces ?? [];
    expect(pieces.map(({ from, to }) => [from, to])).toEqual([
      [0, 0.25],
      [0.25, 0.75],
      [0.75, 1],
    ]);
  });

  it("enlarges a month linearly", () => {
    expect(barOn(month, "2015-09-07")?.pieces).toEqual([{ shade: "solid", from: 6 / 30, to: 7 / 30 }]);
  });

  it("never leaves the axis, leaves no hole, and holds what is dated", () => {
    fc.assert(
      fc.property(span, edtf, ([from, to], text) => {
        const scale = yearsAxis(from, to);
        const bar = barOn(scale, text);
        const days = datedDays(text);
        const isOn =
          days !== undefined && dayNumber(days[1]) >= scale.first && dayNumber(days[0]) < scale.end;
        expect(bar !== undefined).toBe(isOn);
        if (!bar) return;
        let at = bar.pieces[0]?.from ?? -1;
        expect(at).toBeGreaterThanOrEqual(0);
        for (const piece of bar.pieces) {
          expect(piece.from).toBe(at);
          expect(piece.to).toBeGreaterThan(piece.from);
          at = piece.to;
        }
        expect(at).toBeLessThanOrEqual(1);
        expect(bar.middle).toBeGreaterThanOrEqual(bar.pieces[0]?.from ?? 1);
        expect(bar.middle).toBeLessThanOrEqual(at);
      }),
    );
  });
});

describe("yearTicks", () => {
  it("has a line for each year, and names the first, the middle and the last", () => {
    const ticks = yearTicks(2003, 2016);
    expect(ticks).toHaveLength(14);
    expect(ticks.flatMap(({ label }) => label ?? [])).toEqual(["2003", "2010", "2016"]);
    expect(yearTicks(2019, 2019)).toEqual([{ at: 0, label: "2019" }]);
  });

  it("has few lines and three names at most, however long the axis, in order and on it", () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 5000 }), (from, length) => {
        const ticks = yearTicks(from, from + length);
        expect(ticks.length).toBeLessThanOrEqual(40);
        expect(ticks.filter(({ label }) => label !== undefined).length).toBeLessThanOrEqual(3);
        expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).toSorted((a, b) => a - b));
        for (const { at } of ticks) expect(at >= 0 && at < 1).toBe(true);
      }),
    );
  });
});

test("dayTicks names days where they begin", () => {
  const month = { first: dayNumber([2015, 9, 1]), end: dayNumber([2015, 10, 1]) };
  expect(dayTicks(month)).toEqual([
    { at: 0, label: "1" },
    { at: 9 / 30, label: "10" },
    { at: 19 / 30, label: "20" },
  ]);
});
