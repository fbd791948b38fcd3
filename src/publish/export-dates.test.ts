import edtf from "edtf";
import { describe, expect, it, test } from "vitest";
import { EDTF_FORMS } from "../testing/hard-corpus.ts";
import { instantsOf, isoDate, isoDateTime, someInstant } from "./export-dates.ts";

const FIRST = "T00:00:00Z";
const LAST = "T23:59:59Z";

describe("isoDate", () => {
  test.each([
    ["2015", "2015"],
    ["0999", "0999"],
    ["2015-09", "2015-09"],
    ["2015-09-10", "2015-09-10"],
    ["2015-XX-XX", "2015"],
    ["2015-09-XX", "2015-09"],
    ["2015-09-10T23:30:00", "2015-09-10"],
    ["2015-09-10T23:30:00Z", "2015-09-10"],
    ["2015-09-10T23:30:00-05:30", "2015-09-10"],
    ["2015-09-10T01:30:00+05", "2015-09-10"],
    ["9999-12-31T23:30:00-05:30", "9999-12-31"],
  ])("of %s is %s", (text, date) => {
    expect(isoDate(text)).toBe(date);
  });

  test.each([
    ...["2015-21", "2015~", "2015-09?", "2015-09-10%", "201X", "20XX", "2014/2016", "2003/..", "/2003"],
    ...["0000", "-0044", "Y12345", "nonsense"],
  ])("says nothing of %s", (text) => {
    expect(isoDate(text)).toBeUndefined();
    expect(isoDateTime(text)).toBeUndefined();
  });
});

describe("isoDateTime", () => {
  test.each([
    ["2015-09", "2015-09"],
    ["2015-09-10", "2015-09-10"],
    ["2015-09-10T23:30:00", "2015-09-10"],
    ["2015-09-10T23:30:00Z", "2015-09-10T23:30:00Z"],
    ["2015-09-10T23:30:00-05:30", "2015-09-10T23:30:00-05:30"],
    ["2015-09-10T01:30:00+05", "2015-09-10T01:30:00+05:00"],
  ])("of %s is %s, on the same day", (text, date) => {
    expect(isoDateTime(text)).toBe(date);
  });
});

describe("instantsOf", () => {
  test.each([
    ["2015-09-10", [`2015-09-10${FIRST}`, `2015-09-10${LAST}`]],
    ["2016-02", [`2016-02-01${FIRST}`, `2016-02-29${LAST}`]],
    ["2015-24", [`2015-12-01${FIRST}`, `2016-02-29${LAST}`]],
    ["201X", [`2010-01-01${FIRST}`, `2019-12-31${LAST}`]],
    ["2014-10/2016-03", [`2014-10-01${FIRST}`, `2016-03-31${LAST}`]],
    ["2015-09-10T23:30:00-05:30", ["2015-09-11T05:00:00Z"]],
  ])("of %s", (text, instants) => {
    expect(instantsOf(text)).toEqual(instants);
  });

  test.each([...["2015~", "2015?", "2014~/2016", "2003/..", "../2003", "2003/", "0000", "-0044", "Y12345"]])(
    "says nothing of %s",
    (text) => {
      expect(instantsOf(text)).toBeUndefined();
    },
  );

  test.each(["2015", "2015-09", "2015-09-10", "2016-02-29", "201X", "20XX", "2014-10/2016-03"])(
    "agrees with the edtf package on %s",
    (text) => {
      const { min, max } = edtf(text, { level: 1 });
      const days = [min, max].map((milliseconds) => new Date(milliseconds).toISOString().slice(0, 10));
      expect(instantsOf(text)?.map((instant) => instant.slice(0, 10))).toEqual(days);
    },
  );
});

describe("someInstant", () => {
  test.each([
    ["2015-09-10", `2015-09-10${FIRST}`],
    ["2015-09-10T23:30:00Z", "2015-09-10T23:30:00Z"],
    ["2015", `2015-01-01${FIRST}`],
    ["202X", `2020-01-01${FIRST}`],
    ["2026-01~", `2026-01-01${FIRST}`],
    ["2015-24", `2015-12-01${FIRST}`],
    ["2014-10/2016-03", `2014-10-01${FIRST}`],
    ["2003/..", `2003-01-01${FIRST}`],
    ["../2003", `2003-01-01${FIRST}`],
    ["-0044", `0001-01-01${FIRST}`],
    ["Y12345", `9999-12-31${FIRST}`],
  ])("of %s is %s", (text, instant) => {
    expect(someInstant(text)).toBe(instant);
  });

  it("is one of a calendar for every form", () => {
    for (const text of EDTF_FORMS)
      expect(new Date(someInstant(text)).toISOString()).toBe(someInstant(text).replace("Z", ".000Z"));
  });
});
