import { describe, expect, test } from "vitest";
import { escapeHtml } from "./escape.ts";

describe("escapeHtml", () => {
  test.each([
    ["plain", "plain"],
    ["a & b", "a &amp; b"],
    ['<a href="x">', "&lt;a href=&quot;x&quot;&gt;"],
    ["&amp;", "&amp;amp;"],
  ])("writes %j as %j", (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});
