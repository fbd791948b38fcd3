import { describe, expect, it, test } from "vitest";
import type { Fault } from "../model/check/fault.ts";
import type { Corpus, Excerpt } from "../model/schema.ts";
import { BRIDGE_ARTICLE, corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { checkCopy, sha256 } from "./check-copy.ts";

const copyFaults = (copy: string, change: (corpus: Corpus) => void = () => undefined): readonly Fault[] => {
  const corpus = structuredClone(corpusOf(smallCorpus()));
  change(corpus);
  return checkCopy(corpus, "bridge", copy);
};
const told = (faults: readonly Fault[]) => faults.map(({ path, problem }) => `${path}: ${problem}`);

describe("sha256", () => {
  it("is the digest of the text's UTF-8 bytes", () => {
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(sha256("é")).toBe("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
  });
});

describe("checkCopy", () => {
  it("finds no fault in the article itself, however its quotes and line ends are written", () => {
    expect(copyFaults(BRIDGE_ARTICLE)).toEqual([]);
    const plain = BRIDGE_ARTICLE.replaceAll(/[\u201C\u201D]/gu, '"')
      .replaceAll("\u2013", "-")
      .replaceAll("\n", "\r\n");
    expect(copyFaults(plain)).toEqual([]);
  });

  it("finds no fault in what a PDF makes of the article", () => {
    const pdf = BRIDGE_ARTICLE.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, "-\n").replaceAll("fi", "\uFB01");
    expect(copyFaults(pdf)).toEqual([]);
  });

  it("finds the body in a copy with the site's furniture, by its marks", () => {
    const copy = `Menu\n\n${BRIDGE_ARTICLE}\n\nMore news`;
    const marks = { from: "HILLTOWN - The Greens", to: "asked of it." };
    expect(copyFaults(copy, ({ sources: [source] }) => Object.assign(source?.text ?? {}, marks))).toEqual([]);
    expect(copyFaults(copy).length).toBeGreaterThan(0);
  });

  it("names the mark that the copy does not have", () => {
    const faults = copyFaults(BRIDGE_ARTICLE, ({ sources: [source] }) =>
      Object.assign(source?.text ?? {}, { to: "The end." }),
    );
    expect(told(faults)).toEqual(["$.source.text.to: the copy has no “The end.”"]);
  });

  it("names the sources where there is none of that name", () => {
    const [fault] = checkCopy(corpusOf(smallCorpus()), "tunnel", BRIDGE_ARTICLE);
    expect(fault).toMatchObject({
      file: "sources/tunnel.json",
      problem: "there is no source “tunnel”",
      remedy: "name one of: bridge",
    });
  });

  it("reports the length, the digest and every excerpt of a copy that differs", () => {
    const copy = BRIDGE_ARTICLE.replace("wait for a report", "wait for the report");
    expect(told(copyFaults(copy))).toEqual([
      expect.stringMatching(/^\$\.source\.text\.length: the copy's body has \d+ characters, not \d+$/u),
      expect.stringMatching(/^\$\.source\.text\.sha256: the digest of the copy's body is [0-9a-f]{64}$/u),
      "$.excerpts[2].selector: the words of “council-waits” are not in the copy",
    ]);
  });

  it("reports paragraphs that are too many", () => {
    const copy = BRIDGE_ARTICLE.replace(", and say", ",\n\nand say");
    expect(told(copyFaults(copy))).toEqual([
      "$.source.paragraphs: the copy has 5 paragraphs, not 4",
      "$.excerpts[0].selector: the suffix of “greens-want” is not what stands beside the words in their paragraph",
      "$.excerpts[1].selector: the words of “this-year” stand in paragraph 3 of 5",
      "$.excerpts[2].selector: the words of “council-waits” stand in paragraph 4 of 5",
    ]);
  });

  test.each<[string, (corpus: Corpus) => void, RegExp]>([
    [
      "stand elsewhere",
      ({ excerpts: [, excerpt] }) => Object.assign(excerpt?.selector.refinedBy ?? {}, { start: 3 }),
      /^\$\.excerpts\[1\]\.selector: the words of “this-year” stand at \d+ in the copy$/u,
    ],
    [
      "have another context",
      ({ excerpts: [, excerpt] }) => Object.assign(excerpt?.selector ?? {}, { suffix: "she lied" }),
      /^\$\.excerpts\[1\]\.selector: the suffix of “this-year” is not what stands beside the words in their paragraph$/u,
    ],
  ])("reports words that %s", (_, change, problem) => {
    expect(told(copyFaults(BRIDGE_ARTICLE, change))).toEqual([expect.stringMatching(problem)]);
  });

  it("reports words that run over the end of a paragraph", () => {
    const faults = copyFaults(BRIDGE_ARTICLE.replace("want the old", "want\n\nthe old"));
    expect(told(faults)).toContain(
      "$.excerpts[0].selector: the words of “greens-want” run over the end of a paragraph",
    );
  });

  const LINK = "$.excerpts[1].directive: the link of “this-year” does not lead to its words alone";
  test.each<[string, Excerpt["directive"]]>([
    ["no link", undefined],
    ["a link to other words", { start: "rebuild it this year" }],
    ["a link to more than its words", { start: "We will rebuild", end: "said" }],
    ["a link to words that are not there", { start: "We will rebuild it next year" }],
    ["a link that needs another paragraph", { prefix: 'council. "', start: "We will rebuild it this year" }],
  ])("reports an excerpt with %s", (_, directive) => {
    const faults = copyFaults(BRIDGE_ARTICLE, ({ excerpts: [, excerpt] }) =>
      Object.assign(excerpt ?? {}, { directive }),
    );
    expect(told(faults)).toEqual([LINK]);
    expect(faults[0]?.remedy).toContain("npm run corpus:anchor -- bridge");
  });

  it("reports a link that leads to the same words in what surrounds the article", () => {
    const copy = `Read also: We will rebuild it this year\n\n${BRIDGE_ARTICLE}\n\nMore news`;
    const marks = { from: "HILLTOWN - The Greens", to: "asked of it." };
    const faults = copyFaults(copy, ({ sources: [source] }) => Object.assign(source?.text ?? {}, marks));
    expect(told(faults)).toEqual([LINK]);
  });

  it("says which excerpt cannot be linked uniquely", () => {
    const [, second = ""] = BRIDGE_ARTICLE.split("\n\n");
    const copy = `${BRIDGE_ARTICLE}\n\n${second}`;
    const marks = { from: "HILLTOWN - The Greens", to: "asked of it." };
    const faults = copyFaults(copy, ({ sources: [source] }) => Object.assign(source?.text ?? {}, marks));
    expect(faults.map(({ path, problem, remedy }) => `${path}: ${problem}; ${remedy}`)).toEqual([
      "$.excerpts[1].directive: the words of “this-year” cannot be linked uniquely; quote whole words, and so many of their paragraph that no other place has them",
    ]);
  });
});
