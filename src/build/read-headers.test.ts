import { describe, expect, it } from "vitest";
import { headersFor, parseHeaders } from "./read-headers.ts";

const FILE = `# a comment
/*
  X-A: 1
  X-B: two words; and more

/assets/*
  X-A: 2

/embed/*
  ! X-B
  X-C: 3

/exact
  X-D: 4
`;

describe("headersFor", () => {
  const rules = parseHeaders(FILE);

  it.each([
    ["/", { "X-A": "1", "X-B": "two words; and more" }],
    ["/assets/x.js", { "X-A": "1, 2", "X-B": "two words; and more" }],
    ["/embed/x", { "X-A": "1", "X-C": "3" }],
    ["/exact", { "X-A": "1", "X-B": "two words; and more", "X-D": "4" }],
    ["/exact/", { "X-A": "1", "X-B": "two words; and more" }],
  ])("of %s are those of every block that fits it", (path, headers) => {
    expect(Object.fromEntries(headersFor(rules, path))).toEqual(headers);
  });
});

describe("parseHeaders", () => {
  it.each(["X-A: 1", "/*\nX-A: 1", "/*\n  X-A", "  X-A: 1\n/*"])("refuses %j, and shows the line", (text) => {
    expect(() => parseHeaders(text)).toThrow("is neither a path nor a header");
  });
});
