import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  canLieBetween,
  compareDays,
  compareEdtf,
  type Day,
  edtfYear,
  isEdtfDate,
  parseEdtf,
} from "./edtf.ts";

/** The first and the last day of a text, an open or unknown end by its name. */
function daysOf(text: string): readonly [unknown, unknown] | undefined {
  const parsed = parseEdtf(text);
  if (!parsed) return undefined;
  if (parsed.kind === "date") return [parsed.date.earliest, parsed.date.latest];
  const { start, end } = parsed;
  return [typeof start === "string" ? start : start.earliest, typeof end === "string" ? end : end.latest];
}

describe("parseEdtf", () => {
  test.each<[string, unknown, unknown]>([
    ["2015", [2015, 1, 1], [2015, 12, 31]],
    ["0000", [0, 1, 1], [0, 12, 31]],
    ["-0044", [-44, 1, 1], [-44, 12, 31]],
    ["Y12345", [12345, 1, 1], [12345, 12, 31]],
    ["Y-12345", [-12345, 1, 1], [-12345, 12, 31]],
    ["2015-09", [2015, 9, 1], [2015, 9, 30]],
    ["2015-02", [2015, 2, 1], [2015, 2, 28]],
    ["2016-02", [2016, 2, 1], [2016, 2, 29]],
    ["1900-02", [1900, 2, 1], [1900, 2, 28]],
    ["2000-02", [2000, 2, 1], [2000, 2, 29]],
    ["2015-09-10", [2015, 9, 10], [2015, 9, 10]],
    ["2016-02-29", [2016, 2, 29], [2016, 2, 29]],
    ["2015-09-10T12:00:00Z", [2015, 9, 10], [2015, 9, 10]],
    ["2015-09-10T23:59:59+05:30", [2015, 9, 10], [2015, 9, 10]],
    ["201X", [2010, 1, 1], [2019, 12, 31]],
    ["20XX", [2000, 1, 1], [2099, 12, 31]],
    ["2XXX", [2000, 1, 1], [2999, 12, 31]],
    ["2015-XX", [2015, 1, 1], [2015, 12, 31]],
    ["2015-XX-XX", [2015, 1, 1], [2015, 12, 31]],
    ["2015-02-XX", [2015, 2, 1], [2015, 2, 28]],
    ["2015-21", [2015, 3, 1], [2015, 5, 31]],
    ["2015-22", [2015, 6, 1], [2015, 8, 31]],
    ["2015-23", [2015, 9, 1], [2015, 11, 30]],
    ["2015-24", [2015, 12, 1], [2016, 2, 29]],
    ["2014-24", [2014, 12, 1], [2015, 2, 28]],
    ["2014-10/2016-03", [2014, 10, 1], [2016, 3, 31]],
    ["2015/2015", [2015, 1, 1], [2015, 12, 31]],
    ["2015-09-10/2015-09-10", [2015, 9, 10], [2015, 9, 10]],
    ["2015-06/2015", [2015, 6, 1], [2015, 12, 31]],
    ["2003/..", [2003, 1, 1], "open"],
    ["../2003", "open", [2003, 12, 31]],
    ["2003/", [2003, 1, 1], "unknown"],
    ["/2003", "unknown", [2003, 12, 31]],
  ])("%s lasts from %j to %j", (text, earliest, latest) => {
    expect(daysOf(text)).toEqual([earliest, latest]);
  });

  test.each([
    "",
    " 2015",
    "2015 ",
    "15",
    "215",
    "12345",
    "+2015",
    "-0000",
    "Y2015",
    "Y012345",
    "Y17E7",
    "2015-9",
    "2015-00",
    "2015-13",
    "2015-20",
    "2015-25",
    "2015-21-01",
    "2015-01-00",
    "2015-01-32",
    "2015-04-31",
    "2015-02-29",
    "2015-02-30",
    "1900-02-29",
    "2015-XX-05",
    "201X-05",
    "X015",
    "20X5",
    "2015-?09",
    "2015??",
    "2015-09-10T24:00:00",
    "2015-09-10T99:99:99Z",
    "2015-09-10T12:00",
    "2015-09-10T12:00:00~",
    "2015/2014",
    "2016-03/2014-10",
    "2015-09-11/2015-09-10",
    "../..",
    "/",
    "../",
    "2013/2014/2015",
    "2015-02-30/2016",
    "2014/2015-02-30",
    "September 2015",
    "2015\n",
    "__proto__",
  ])("rejects %j", (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  test.each([
    ["2015", false, false],
    ["2015-09~", true, false],
    ["2015-09-10?", false, true],
    ["201X%", true, true],
  ])("reads the qualifier of %s", (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ kind: "date", date: { approximate, uncertain } });
  });

  test.each([
    ["2XXX", "millennium"],
    ["20XX", "century"],
    ["201X", "decade"],
    ["2015", "year"],
    ["2015-XX", "year"],
    ["2015-24", "season"],
    ["2015-09-XX", "month"],
    ["2015-09-10", "day"],
  ])("is no more precise than %s, a %s", (text, precision) => {
    expect(parseEdtf(text)).toMatchObject({ date: { precision } });
  });

  it("keeps the qualifiers of both ends of an interval", () => {
    expect(parseEdtf("2014~/2016-03?")).toMatchObject({
      start: { approximate: true, uncertain: false },
      end: { approximate: false, uncertain: true },
    });
  });
});

const pad = (n: number, length = 2) => String(n).padStart(length, "0");
const year = fc.integer({ min: 1, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
/** Days from 1 to 31 of any month, including days that no calendar has. */
const anyDay = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => `${pad(y, 4)}-${pad(m)}-${pad(d)}`);
const plainDate = fc.oneof(
  year.map((y) => pad(y, 4)),
  fc.tuple(year, month).map(([y, m]) => `${pad(y, 4)}-${pad(m)}`),
  anyDay.filter((text) => parseEdtf(text) !== undefined),
);
const date = fc.oneof(
  fc.tuple(plainDate, fc.constantFrom("", "~", "?", "%")).map((parts) => parts.join("")),
  // The oracle takes no qualifier after an “X”.
  fc.integer({ min: 0, max: 999 }).map((y) => `${pad(y, 3)}X`),
  fc.integer({ min: 0, max: 99 }).map((y) => `${pad(y)}XX`),
  fc.integer({ min: 10_000, max: 99_999 }).map((y) => `Y${y}`),
  year.map((y) => `-${pad(y, 4)}`),
);
const interval = fc
  .tuple(plainDate, plainDate)
  .map((ends) => ends.toSorted(compareEdtf).join("/"))
  // The oracle wants an interval to last longer than an instant.
  .filter((text) => new Set(text.split("/")).size === 2 && parseEdtf(text) !== undefined);

function dayOf(milliseconds: number): Day {
  const day = new Date(milliseconds);
  return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
}

describe("parseEdtf beside the edtf package", () => {
  test.each([
    ["a date", date],
    ["an interval", interval],
  ])("agrees on the first and the last day of %s", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const theirs = edtf(text, { level: 1 });
        expect(daysOf(text)).toEqual([dayOf(theirs.min), dayOf(theirs.max)]);
      }),
      { numRuns: 300 },
    );
  });

  it("knows the calendar: it takes a day exactly where `Date` keeps it", () => {
    fc.assert(
      fc.property(anyDay, (text) => {
        const kept = new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
        expect(parseEdtf(text) !== undefined).toBe(kept);
      }),
      { numRuns: 300 },
    );
  });
});

describe("compareEdtf", () => {
  const texts = fc.oneof(
    date,
    interval,
    plainDate.map((text) => `${text}/..`),
    plainDate.map((text) => `../${text}`),
    plainDate.map((text) => `/${text}`),
    fc.string(),
  );

  it("is a total order", () => {
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        expect(compareEdtf(a, a)).toBe(0);
        expect(Math.sign(compareEdtf(a, b)) + Math.sign(compareEdtf(b, a))).toBe(0);
        const [x, y, z] = [a, b, c].toSorted(compareEdtf) as [string, string, string];
        expect(compareEdtf(x, y)).toBeLessThanOrEqual(0);
        expect(compareEdtf(y, z)).toBeLessThanOrEqual(0);
        expect(compareEdtf(x, z)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it("sorts by the beginning, then by the end, and what is no date last", () => {
    const sorted = [
      "-0044",
      "2003",
      "2003/..",
      "2014-10/2016-03",
      "2015-03",
      "2015",
      "2015-09-07",
      "../2015-09-10",
      "nonsense",
    ].toSorted(compareEdtf);
    expect(sorted).toEqual([
      "-0044",
      "2003",
      "2003/..",
      "2014-10/2016-03",
      "2015",
      "2015-03",
      "2015-09-07",
      "../2015-09-10",
      "nonsense",
    ]);
  });

  it("puts what ends earlier first where both begin together", () => {
    const sorted = ["2015/..", "2015", "2015-01", "2015-01-01"].toSorted(compareEdtf);
    expect(sorted).toEqual(["2015-01-01", "2015-01", "2015", "2015/.."]);
  });

  it("orders times of one day by the clock, after the day itself", () => {
    const times = [
      "2020-05-01",
      "2020-05-01T08:30:00+02",
      "2020-05-01T09:00:00",
      "2020-05-01T08:30:00-01:30",
      "2020-05-01T18:00:00Z",
      "2020-05-01T18:00:01Z/2020-05-03",
      "2020-05-02T00:30:00+02:00",
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(times, { minLength: times.length }), (shuffled) => {
        expect(shuffled.toSorted(compareEdtf)).toEqual(times);
      }),
    );
  });

  it("tells no times apart that are one instant", () => {
    expect(compareEdtf("2020-05-01T09:00:00Z", "2020-05-01T11:00:00+02:00")).toBe(0);
    expect(compareEdtf("2020-05-01/2020-05-02T09:00:00Z", "2020-05-01/2020-05-02T11:00:00+02")).toBe(0);
  });

  it("orders days like the days themselves", () => {
    const day = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [x, y] = [a, b].map((each) => Math.floor(each.getTime() / 86_400_000)) as [number, number];
        expect(Math.sign(compareDays(dayOf(a.getTime()), dayOf(b.getTime())))).toBe(Math.sign(x - y));
      }),
    );
  });
});

describe("canLieBetween", () => {
  it.each([
    ["2015-03-20", "2015-03", "2015-03", true],
    ["2015-03", "2015-03-20", "2015-03-20", true],
    ["2015-03-20", "2015-03-20", "", true],
    ["2015-03-20", "", "2015-03-20", true],
    ["2015-03-20", "2015-03-21", "", false],
    ["2015-03-20", "", "2015-03-19", false],
    ["2003/..", "2015", "2015", true],
    ["2003/..", "", "2002", false],
    ["../2003", "", "1990", true],
    ["../2003", "2004", "", false],
    ["/2003", "", "1990", true],
    ["201X", "2015", "2015", true],
    ["2015-09~", "2015-09-10", "2015-09-10", true],
    ["no date", "", "", true],
    ["no date", "2015", "", false],
    ["2015", "2016", "2014", false],
  ])("%s between “%s” and “%s”: %s", (text, from, to, can) => {
    expect(canLieBetween(text, from, to)).toBe(can);
  });
});

describe("isEdtfDate", () => {
  it.each(["2015", "2015-03", "2015-03-20", "201X", "2015-21", "2015~", "2015-03-20%"])("%s", (text) => {
    expect(isEdtfDate(text)).toBe(true);
  });
  it.each(["", "2015/2016", "2015/..", "March 2015", "2015-02-30"])("not %s", (text) => {
    expect(isEdtfDate(text)).toBe(false);
  });
});

test("edtfYear writes every year as parseEdtf reads it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999, max: 99_999 }), (each) => {
      expect(parseEdtf(edtfYear(each))).toMatchObject({ kind: "date", date: { earliest: [each, 1, 1] } });
    }),
  );
});
