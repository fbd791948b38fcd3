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
    ["between 2019 and 2021", "2019/2021"],
    ["between March and May 2015", "2015-03/2015-05"],
    ["between September 10 and 12, 2015", "2015-09-10/2015-09-12"],
    ["entre 2019 et 2021", "2019/2021"],
    ["entre le 10 et le 12 septembre 2015", "2015-09-10/2015-09-12"],
    ["zwischen 2019 und 2021", "2019/2021"],
    ["zwischen Mai und Juli 2015", "2015-05/2015-07"],
    ["2013–15", "2013/2015"],
    ["2010–12", "2010/2012"],
    ["2013-15", "2013/2015"],
    ["from 2013–15", "2013/2015"],
    ["de 2013 à 2015", "2013/2015"],
    ["von 2013 bis 2015", "2013/2015"],
    ["since 2019", "2019/.."],
    ["depuis mai 2019", "2019-05/.."],
    ["until March 2016", "../2016-03"],
    ["jusqu’en 2016", "../2016"],
    ["bis 2016", "../2016"],
    ["May 2013 to July 2015", "2013-05/2015-07"],
    ["du 10 au 12 septembre 2015", "2015-09-10/2015-09-12"],
    ["10. bis 12. September 2015", "2015-09-10/2015-09-12"],
    ["10 to 12 September 2015", "2015-09-10/2015-09-12"],
    ["September 10–12, 2015", "2015-09-10/2015-09-12"],
    ["September 10 to September 12, 2015", "2015-09-10/2015-09-12"],
    ["28 September to 3 October 2015", "2015-09-28/2015-10-03"],
    ["March to May 2015", "2015-03/2015-05"],
    ["December to February 2015", "2014-12/2015-02"],
    ["winter to spring 2015", "2014-24/2015-21"],
    ["spring to October 2015", "2015-21/2015-10"],
    ["2014 to May 2015", "2014/2015-05"],
    ["9/13/2015 – 9/15/2015", "2015-09-13/2015-09-15"],
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
    ["September 10 to 12", "2023-09-10/2023-09-12"],
    ["November to January", "2022-11/2023-01"],
  ])("reads %j of a source of October 3, 2023 as %s", (written, edtf) => {
    expect(readWrittenDate(written, "2023-10-03")).toEqual([edtf]);
  });

  test.each([
    ["March", "2015", ["2015-03", "2014-03"]],
    ["January", "2015", ["2015-01"]],
    ["March", "2015-09", ["2015-03"]],
    ["September 10", "2015-09", ["2015-09-10", "2014-09-10"]],
    ["December", "2015-09", ["2014-12"]],
    ["since March", "2015-09~", ["2015-03/2015-09~"]],
    ["March", "201X", []],
    ["March", "2014/2015", []],
  ])("reads %j of a source of %s as %j", (written, by, meanings) => {
    expect(readWrittenDate(written, by)).toEqual(meanings);
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
    ...["Ottawa – 2015", "March to 2015", "the 10th to 2015", "2015 to May", "10 to 12", "to 2015"],
    ...[
      "between 2019",
      "between 2019 to 2021",
      "between 2019 and",
      "between 2019 and 2020 and 2021",
      "entre 2019",
    ],
    ...["between 2021 and 2019", "between soon and 2021", "2019 and 2021", "zwischen 2019 und 2021 und 2023"],
    ...["2015–13", "2015–15 May", "2013–15–17", "since 2013–15", "2013–1", "between 2013–15 and 2019"],
    ...["28 to 3 October 2015", "soon to May 2015", "May 2015 to soon", "since soon"],
  ])("does not guess at %j", (written) => {
    expect(readWrittenDate(written)).toEqual([]);
  });
});
