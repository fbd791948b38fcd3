import { describe, expect, it, test } from "vitest";
import { readWrittenDate } from "./written-date.ts";

describe("readWrittenDate", () => {
  test.each([
    ["September 10, 2015", "2015-09-10"],
    ["Thursday, September 10, 2015", "2015-09-10"],
    ["10 September 2015", "2015-09-10"],
    ["Sept. 10th, 2015", "2015-09-10"],
    ["10 septembre 2015", "2015-09-10"],
    ["le 1er août 2015", "2015-08-01"],
    ["1. März 2015", "2015-03-01"],
    ["September 2015", "2015-09"],
    ["juillet 2015", "2015-07"],
    ["May 2015", "2015-05"],
    ["spring 2015", "2015-21"],
    ["the fall of 2015", "2015-23"],
    ["printemps 2015", "2015-21"],
    ["été 2015", "2015-22"],
    ["Herbst 2015", "2015-23"],
    ["2015-9-10", "2015-09-10"],
    ["2015/9", "2015-09"],
    ["10.9.2015", "2015-09-10"],
    ["13/9/2015", "2015-09-13"],
    ["9/13/2015", "2015-09-13"],
    ["about 2015", "2015~"],
    ["vers septembre 2015", "2015-09~"],
    ["2013 to 2015", "2013/2015"],
    ["2013–2015", "2013/2015"],
    ["2013-2015", "2013/2015"],
    ["from 2013 to 2015", "2013/2015"],
    ["de 2013 à 2015", "2013/2015"],
    ["von 2013 bis 2015", "2013/2015"],
    ["since 2019", "2019/.."],
    ["depuis mai 2019", "2019-05/.."],
    ["until March 2016", "../2016-03"],
    ["jusqu’en 2016", "../2016"],
    ["bis 2016", "../2016"],
    ["May 2013 to July 2015", "2013-05/2015-07"],
  ])("reads %j as %s", (written, edtf) => {
    expect(readWrittenDate(written)).toEqual([edtf]);
  });

  test.each([
    ["since 2019", "2019/2023-10-03"],
    ["seit Mai 2019", "2019-05/2023-10-03"],
    ["September 20", "2023-09-20"],
    ["October", "2023-10"],
    ["December", "2022-12"],
    ["until March", "../2023-03"],
  ])("reads %j of a source of October 3, 2023 as %s", (written, edtf) => {
    expect(readWrittenDate(written, "2023-10-03")).toEqual([edtf]);
  });

  test.each(["last spring", "winter", "since then", "until the end"])(
    "does not guess at %j, whatever the source",
    (written) => {
      expect(readWrittenDate(written, "2023-10-03")).toEqual([]);
    },
  );

  it("gives both meanings of a date whose day may be its month", () => {
    expect(readWrittenDate("9/10/2015")).toEqual(["2015-10-09", "2015-09-10"]);
  });

  test.each([
    ...["", "soon", "last spring", "September 31, 2015", "before 2015", "10 jui 2015", "2015-13-01"],
    ...["September", "2015 to 2013", "September 10 and 11, 2015", "1990s and 2000s"],
  ])("does not guess at %j", (written) => {
    expect(readWrittenDate(written)).toEqual([]);
  });
});
