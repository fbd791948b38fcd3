import { describe, expect, it, test, vi } from "vitest";
import type { CorpusError, ErrorCode } from "../corpus-error.ts";
import type { Corpus, Excerpt } from "../schema.ts";
import { articleBody, BRIDGE_ARTICLE, corpusOf, smallCorpus } from "../../testing/corpus-builder.ts";
import { sha256 } from "../../testing/digest.ts";
import { checkCopy } from "./check-copy.ts";

function copyErrors(
  copy: string,
  change: (corpus: Corpus) => void = () => undefined,
): Promise<readonly CorpusError[]> {
  const corpus = structuredClone(corpusOf(smallCorpus()));
  change(corpus);
  return checkCopy(corpus, "bridge", copy);
}

const FURNITURE = { from: "HILLTOWN - The Greens", to: "asked of it." };
const furnished = ({ sources: [source] }: Corpus) => Object.assign(source?.text ?? {}, FURNITURE);

/** An error of the words of the second excerpt. */
const told = (code: ErrorCode) => ({ path: ["excerpts", 1, "selector"], record: "this-year", code });

describe("checkCopy", () => {
  it("finds no error in the article itself, however its quotes and line ends are written", async () => {
    expect(await copyErrors(BRIDGE_ARTICLE)).toEqual([]);
    const plain = BRIDGE_ARTICLE.replaceAll(/[\u201C\u201D]/gu, '"')
      .replaceAll("\u2013", "-")
      .replaceAll("\n", "\r\n");
    expect(await copyErrors(plain)).toEqual([]);
  });

  it("finds no error in what a PDF makes of the article", async () => {
    const pdf = BRIDGE_ARTICLE.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, "-\n").replaceAll("fi", "\uFB01");
    expect(await copyErrors(pdf)).toEqual([]);
  });

  it("finds the body in a copy with the site's furniture, by its boundaries", async () => {
    const copy = `Menu\n\n${BRIDGE_ARTICLE}\n\nMore news`;
    expect(await copyErrors(copy, furnished)).toEqual([]);
    expect((await copyErrors(copy)).length).toBeGreaterThan(0);
  });

  it("finds a direct quote that has no quotation marks in the copy", async () => {
    const errors = await copyErrors(BRIDGE_ARTICLE, ({ excerpts: [, , excerpt] }) => {
      if (excerpt) excerpt.attribution = "direct-quote";
    });
    expect(errors).toMatchObject([
      { path: ["excerpts", 2, "attribution"], code: "quote-without-marks", record: "council-waits" },
    ]);
  });

  it("refuses to check a source without a text", async () => {
    const errors = await copyErrors(BRIDGE_ARTICLE, ({ sources: [source] }) => {
      delete source?.text;
    });
    expect(errors).toMatchObject([{ path: ["source"], code: "source-without-text" }]);
  });

  it("names the boundary that the copy does not have", async () => {
    const errors = await copyErrors(BRIDGE_ARTICLE, ({ sources: [source] }) =>
      Object.assign(source?.text ?? {}, { to: "The end." }),
    );
    expect(errors).toMatchObject([
      {
        path: ["source", "text", "to"],
        code: "no-boundary",
        params: { boundary: "to", words: "The end." },
        record: "bridge",
      },
    ]);
  });

  it("names the sources where there is none of that name", async () => {
    expect(await checkCopy(corpusOf(smallCorpus()), "tunnel", BRIDGE_ARTICLE)).toMatchObject([
      {
        file: "sources/tunnel.json",
        path: [],
        code: "unknown-source",
        params: { source: "tunnel", sources: ["bridge"] },
      },
    ]);
  });

  it("reports the length, the digest and every excerpt of a copy that differs", async () => {
    const copy = BRIDGE_ARTICLE.replace("wait for a report", "wait for the report");
    const { length } = articleBody(BRIDGE_ARTICLE).text;
    expect(await copyErrors(copy)).toMatchObject([
      {
        path: ["source", "text", "length"],
        code: "length-differs",
        params: { actual: length + 2, expected: length },
      },
      {
        path: ["source", "text", "sha256"],
        code: "digest-differs",
        params: {
          actual: sha256(articleBody(copy).text),
          expected: sha256(articleBody(BRIDGE_ARTICLE).text),
        },
      },
      {
        path: ["excerpts", 2, "selector"],
        code: "not-in-copy",
        params: { words: "it would wait for a report", closest: "it would wait for the report" },
        record: "council-waits",
      },
    ]);
  });

  it("reports paragraphs that are too many", async () => {
    const copy = BRIDGE_ARTICLE.replace(", and say", ",\n\nand say");
    expect(await copyErrors(copy)).toMatchObject([
      { path: ["source", "paragraphs"], code: "paragraphs-differ", params: { actual: 5, expected: 4 } },
      { path: ["excerpts", 0, "selector"], code: "context-differs", params: { side: "suffix" } },
      {
        path: ["excerpts", 1, "selector"],
        code: "in-other-paragraph",
        params: { actual: 3, expected: 2, count: 5 },
      },
      {
        path: ["excerpts", 2, "selector"],
        code: "in-other-paragraph",
        params: { actual: 4, expected: 3, count: 5 },
      },
    ]);
  });

  it("reports words that are elsewhere", async () => {
    const errors = await copyErrors(BRIDGE_ARTICLE, ({ excerpts: [, excerpt] }) =>
      Object.assign(excerpt?.selector.refinedBy ?? {}, { start: 3 }),
    );
    const start = articleBody(BRIDGE_ARTICLE).text.indexOf("We will rebuild");
    expect(errors).toMatchObject([
      { ...told("elsewhere-in-copy"), params: { starts: [start], expected: 3 } },
    ]);
  });

  it("reports words that have another context", async () => {
    const errors = await copyErrors(BRIDGE_ARTICLE, ({ excerpts: [, excerpt] }) =>
      Object.assign(excerpt?.selector ?? {}, { suffix: "she lied" }),
    );
    expect(errors).toMatchObject([{ ...told("context-differs"), params: { side: "suffix" } }]);
  });

  it("reports words that run over the end of a paragraph", async () => {
    const errors = await copyErrors(BRIDGE_ARTICLE.replace("We will rebuild", "We will\n\nrebuild"));
    expect(errors).toContainEqual(expect.objectContaining(told("across-paragraphs")));
  });

  const LINK = {
    path: ["excerpts", 1, "directive"],
    code: "link-not-unique",
    params: { source: "bridge" },
    record: "this-year",
  };
  test.each<[string, Excerpt["directive"]]>([
    ["no link", undefined],
    ["a link to other words", { start: "rebuild it this year" }],
    ["a link to more than its words", { start: "We will rebuild", end: "said" }],
    ["a link to words that are not there", { start: "We will rebuild it next year" }],
    ["a link that needs another paragraph", { prefix: 'council. "', start: "We will rebuild it this year" }],
  ])("reports an excerpt with %s", async (_, directive) => {
    const errors = await copyErrors(BRIDGE_ARTICLE, ({ excerpts: [, excerpt] }) =>
      Object.assign(excerpt ?? {}, { directive }),
    );
    expect(errors).toMatchObject([LINK]);
  });

  it("reports a link that leads to the same words in what surrounds the article", async () => {
    const copy = `Read also: We will rebuild it this year\n\n${BRIDGE_ARTICLE}\n\nMore news`;
    expect(await copyErrors(copy, furnished)).toMatchObject([LINK]);
  });

  it("says which excerpt cannot be linked uniquely", async () => {
    const [, second = ""] = BRIDGE_ARTICLE.split("\n\n");
    const copy = `${BRIDGE_ARTICLE}\n\n${second}`;
    expect(await copyErrors(copy, furnished)).toMatchObject([{ ...LINK, code: "not-linkable", params: {} }]);
  });

  it("leaves the digest out if it cannot be computed", async () => {
    vi.stubGlobal("crypto", {});
    const copy = BRIDGE_ARTICLE.replace("Traffic", "The traffic");
    expect(await copyErrors(copy)).toMatchObject([{ code: "length-differs" }]);
    vi.unstubAllGlobals();
  });
});
