import { describe, expect, it } from "vitest";
import { speakersOf } from "../model/anchored.ts";
import { get } from "../model/model.ts";
import { councilModel, GLOSSED_AND_TRANSLATED } from "../testing/council-corpus.ts";
import { pageTextOf } from "../testing/page-text.ts";
import { realModel } from "../testing/real-corpus.ts";
import { markdownQuotation, plainQuotation, quotedStance } from "./share-text.ts";

const context = pageTextOf(realModel);
const stance = get(realModel.byId.stances, "ndp-end-iraq-syria-combat");
const quoted = quotedStance(context, stance);
const { exact } = quoted.excerpt.selector;
const DATE = "September 10, 2015";
const address = "https://standpoint.example/stances/x/";

describe("a stance that is handed on", () => {
  it("is quoted by its lead excerpt", () => {
    expect(quoted.excerpt.id).toBe(stance.evidence[0]);
  });

  it("has its words, the speaker, and their place in the source", () => {
    const text = plainQuotation(context, { title: quoted.title, address, quoted: [quoted] });
    expect(text.split("\n\n")).toEqual([
      quoted.title,
      `“${exact}”\nTom Mulcair, quoted by HuffPost Canada, September 10, 2015, paragraph ${quoted.excerpt.paragraph}`,
      address,
    ]);
  });

  it.each([
    [
      "a paraphrase",
      "paraphrase",
      (speaker: string) => `HuffPost Canada, ${DATE}, PLACE, paraphrasing ${speaker}`,
    ],
    ["the background", "background", () => `HuffPost Canada, ${DATE}, PLACE, citing unnamed officials`],
    ["a deed", "reported-action", () => `Reported action: HuffPost Canada, ${DATE}, PLACE`],
  ] as const)(
    "says of the source's own words, in %s, that they are the source's",
    (_, attribution, credit) => {
      const excerpt = realModel.excerpts.find((each) => each.attribution === attribution);
      if (!excerpt) throw new Error(`The corpus has no ${attribution}.`);
      const speaker = speakersOf(excerpt).map((id) => get(realModel.byId.actors, id).name["en"])[0] ?? "";
      const shared = { title: "x", address, quoted: [{ ...quoted, title: "x", excerpt }] };
      const gloss = excerpt.gloss ? `[${excerpt.gloss["en"]}] ` : "";
      expect(plainQuotation(context, shared).split("\n\n")[1]).toBe(
        `${gloss}“${excerpt.selector.exact}”\n${credit(speaker).replace("PLACE", `paragraph ${excerpt.paragraph}`)}`,
      );
    },
  );

  it("says so in Markdown, with the link on the source", () => {
    const excerpt = realModel.excerpts.find(
      (each) => each.attribution === "paraphrase" && each.speaker === "tom-mulcair",
    );
    if (!excerpt) throw new Error("The corpus has a paraphrase of its speaker.");
    const text = markdownQuotation(
      context,
      { title: "x", address, quoted: [{ ...quoted, title: "x", excerpt }] },
      (path) => path,
    );
    expect(text).toMatch(/\n> \[HuffPost Canada, [^\]]*\]\([^)]*\), paraphrasing Tom Mulcair$/u);
  });

  it("is linked to its passage in Markdown", () => {
    const text = markdownQuotation(
      context,
      { title: quoted.title, address, quoted: [quoted] },
      (path) => path,
    );
    expect(text).toContain(`](${address})`);
    expect(text).toContain("> “");
    expect(text).toMatch(
      /> Tom Mulcair, quoted by \[[^\]]*\]\(https:\/\/www\.huffingtonpost\.ca\/[^)]*#:~:text=[^)]*\)$/u,
    );
  });
});

it("has one pair of marks around words that include their own", () => {
  const { excerpt } = quoted;
  const marked = { ...excerpt, selector: { ...excerpt.selector, exact: `“${exact}”` } };
  const shared = { title: "x", address, quoted: [{ ...quoted, title: "x", excerpt: marked }] };
  expect(plainQuotation(context, shared)).toContain(`\n“${exact}”\n`);
});

describe("several stances", () => {
  it("are each named, and in Markdown linked", () => {
    const shared = { title: "All", address, quoted: [quoted, quoted] };
    expect(plainQuotation(context, shared).split(quoted.title)).toHaveLength(3);
    const linked = markdownQuotation(context, shared, (path) => `https://standpoint.example${path}/`);
    expect(linked).toContain(`](https://standpoint.example/stances/${stance.id}/)`);
  });
});

describe("Markdown", () => {
  it("takes no mark from the words, and no parenthesis from an address", () => {
    const title = "[a](b) *c* <d>";
    const text = markdownQuotation(context, { title, address: "https://x.example/(y)", quoted: [] }, String);
    expect(text).toBe(String.raw`[\[a\](b) \*c\* \<d\>](https://x.example/%28y%29)`);
  });
});

describe("an excerpt with a gloss and a translation", () => {
  const council = pageTextOf(councilModel);
  const excerpt = get(councilModel.byId.excerpts, GLOSSED_AND_TRANSLATED);

  it("is quoted with both, apart from the words", () => {
    const quotation = { title: "T", path: "/", excerpt };
    const [, block = ""] = plainQuotation(council, { title: "T", address, quoted: [quotation] }).split(
      "\n\n",
    );
    expect(block.split("\n")[0]).toBe(
      `[${excerpt.gloss?.["en"]}] «\u00A0${excerpt.selector.exact}\u00A0» (Our translation: ${excerpt.translation?.["en"]})`,
    );
  });
});
