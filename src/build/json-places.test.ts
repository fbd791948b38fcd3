import { describe, expect, it, test } from "vitest";
import { createPlaces, syntaxErrorIn } from "./json-places.ts";

const TEXT = `{
  "actors": [
    { "id": "greens", "name": { "en": "The Greens" } },
    {
      "id": "council",
      "memberships": []
    }
  ]
}`;

describe("createPlaces", () => {
  const lineOf = createPlaces({ "actors.json": TEXT });

  test.each([
    ["a value", ["actors", 1, "id"], 5],
    ["a record", ["actors", 1], 4],
    ["a missing value, that of the record", ["actors", 1, "type"], 4],
    ["a value of a missing value", ["actors", 0, "description", "en"], 3],
    ["a missing item, that of the list", ["actors", 1, "memberships", 0, "role"], 6],
  ])("finds the line of %s", (_, path, line) => {
    expect(lineOf("actors.json", path)).toBe(line);
  });

  it("knows no line of a whole file, nor of a file that it does not have", () => {
    expect(lineOf("actors.json", [])).toBeUndefined();
    expect(lineOf("issues.json", ["issues", 0])).toBeUndefined();
  });

  it("counts the lines of other systems", () => {
    const windows = createPlaces({ "actors.json": TEXT.replaceAll("\n", "\r\n") });
    expect(windows("actors.json", ["actors", 1, "id"])).toBe(5);
  });

  it("finds the last of two equal keys, whose value is read", () => {
    expect(createPlaces({ "a.json": '{\n "id": "a",\n "id": "b"\n}' })("a.json", ["id"])).toBe(3);
  });

  it("parses a file once for very many places", () => {
    const records = Array.from({ length: 50_000 }, () => '{ "id": 1 }');
    const many = createPlaces({ "a.json": `{ "actors": [\n${records.join(",\n")}\n] }` });
    records.forEach((_, at) => expect(many("a.json", ["actors", at, "id"])).toBe(at + 2));
  });
});

describe("syntaxErrorIn", () => {
  test.each([
    ['{\n  "a": 1\n  "b": 2\n}', { problem: "comma", line: 3, column: 3 }],
    ['{ "a": 1, }', { problem: "key", line: 1, column: 11 }],
    ['{ "a": [1, 2 }', { problem: "comma", line: 1, column: 14 }],
    ['{\n "a": “b” }', { problem: "symbol", line: 2, column: 7 }],
    ['{ // note\n "a": 1 }', { problem: "comment", line: 1, column: 3 }],
    ['{ "a": "b\n" }', { problem: "string", line: 1, column: 8 }],
    ['{ "a": 1 } }', { problem: "end", line: 1, column: 12 }],
    ["[".repeat(200_000), { problem: "bracket", line: 1, column: 200_001 }],
  ])("finds the first error of %j", (text, error) => {
    expect(syntaxErrorIn(text)).toEqual(error);
  });
});
