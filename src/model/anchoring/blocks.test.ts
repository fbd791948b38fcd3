import { describe, expect, it, test } from "vitest";
import { blocksOf } from "./blocks.ts";

describe("blocksOf", () => {
  test.each([
    ["blank lines", "One.\nTwo.\n\nThree."],
    ["blank lines with spaces", "One.\nTwo.\n \t\nThree."],
    ["old line ends", "One.\rTwo.\r\rThree."],
    ["line ends of Windows", "One.\r\nTwo.\r\n\r\nThree."],
    ["separators of Unicode", "One.\u2028Two.\u2029Three."],
  ])("divides at %s", (_, copy) => {
    expect(blocksOf(copy)).toEqual(["One.\nTwo.", "Three."]);
  });

  it("divides at line ends if there are no blank lines, and most lines end a sentence", () => {
    const lines = ["A title", "One sentence.", "\u201CAnother one!\u201D", "A third (in brackets.)"];
    expect(blocksOf(lines.join("\n"))).toEqual(lines);
  });

  it("joins the lines of a PDF, in which the last line of a paragraph is short", () => {
    const first = [
      "The council wants the old bridge rebuilt, and says",
      "so at every meeting. The mayor has promised it for",
      "ten years.",
    ];
    const second = [
      "Traffic over the river has doubled since then, as",
      "the ferry company reports. Nobody knows what a new",
      "bridge would cost, but all agree that it is dear.",
    ];
    const copy = ["The bridge", ...first, ...second].join("\n");
    expect(blocksOf(copy)).toEqual(["The bridge", first.join("\n"), second.join("\n")]);
  });

  it("joins words that are cut, and takes a page break for a line end", () => {
    expect(blocksOf("A rather long\nsen-\ftence goes\nover a page and\nthen on")).toEqual([
      "A rather long\nsentence goes\nover a page and\nthen on",
    ]);
  });

  it("leaves out blocks without a visible character", () => {
    expect(blocksOf("\u00AD\n\n \u200B\n")).toEqual([]);
  });
});
