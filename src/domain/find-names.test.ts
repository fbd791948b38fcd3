import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { nameFinder } from "./find-names.ts";

const NAMES = [
  "NDP, Training mission in Ukraine: Continue it",
  "Conservatives, Combat mission in Iraq and Syria: Continue it",
  "Élisabeth Borne, U.S.-led coalition: Stay",
  "L’Union européenne, 東京の橋: 再建する",
];
const find = nameFinder(NAMES, (name) => name);

describe("nameFinder", () => {
  test.each([
    ["ukr", [0]],
    ["UKRAINE ndp", [0]],
    ["mission cont", [0, 1]],
    ["iraq-syria", [1]],
    ["elisabeth", [2]],
    ["us led", [2]],
    ["union", [3]],
    ["橋", [3]],
    ["raine", []],
    ["ndp iraq", []],
    ["  ,:", [0, 1, 2, 3]],
    ["", [0, 1, 2, 3]],
  ])("finds by “%s”: %j", (query, at) => {
    expect(find(query)).toEqual(at.map((each) => NAMES[each]));
  });

  it("finds a name by any beginning of any of its words, in its place among the names", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/u), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), fc.nat(), fc.nat(), (names, at, cut) => {
        const wanted = names[at % names.length] ?? [];
        const word = wanted[cut % wanted.length] ?? "";
        const found = nameFinder(names, (each) => each.join(" "))(word.slice(0, 1 + (cut % word.length)));
        expect(found).toContain(wanted);
        expect(found).toEqual(names.filter((each) => found.includes(each)));
      }),
    );
  });

  it("cuts each name into words once", () => {
    let asked = 0;
    const counting = nameFinder(NAMES, (name) => {
      asked++;
      return name;
    });
    expect(counting("")).toEqual(NAMES);
    expect(asked).toBe(0);
    counting("ukraine");
    counting("iraq");
    expect(asked).toBe(NAMES.length);
  });
});
