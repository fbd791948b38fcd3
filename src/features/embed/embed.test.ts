import { describe, expect, it } from "vitest";
import { embedsOf, renderEmbed } from "../../build/embeds.tsx";
import { en } from "../../messages/en/en.ts";
import { indexCorpus, type Model } from "../../model/model.ts";
import { createPageContext } from "../../parts/page-context.tsx";
import { formatEdtf } from "../../reading/format-date.ts";
import { allLoaded } from "../../reading/page-text.ts";
import { corpusOf, smallCorpus } from "../../testing/corpus-builder.ts";
import { councilModel, MOVED } from "../../testing/council-corpus.ts";

function contextOf(model: Model) {
  return createPageContext({ model, locale: "en", messages: en, regionNames: {}, loadMessages: allLoaded });
}

const context = contextOf(councilModel);

function htmlOf(kind: "stance" | "issue", id: string): string {
  const embed = embedsOf(context).find((each) => each.kind === kind && each.id === id);
  if (!embed) throw new Error(`There is no embed of ${id}.`);
  return renderEmbed(context, "https://site.example/", embed).html;
}

describe("the embed of a stance", () => {
  it("says with its date that it is an earlier one", () => {
    const [earlier, current] = MOVED.stances;
    expect(htmlOf("stance", earlier)).toContain(en.stance.earlierOn(formatEdtf("2022-11-14", "en-CA", en)));
    expect(htmlOf("stance", current)).not.toContain(en.stance.earlierOn(""));
  });

  it("says that nobody checked a quotation of a source without text", () => {
    expect(htmlOf("stance", "traders-no-levy-2024")).toContain(en.excerpt.unchecked);
    expect(htmlOf("stance", "traders-no-levy-2022")).not.toContain(en.excerpt.unchecked);
  });

  it("keeps the name of the source apart from what it says of the quotation", () => {
    const { sources, ...others } = corpusOf(smallCorpus());
    const withoutText = sources.map(({ text: _text, paragraphs: _paragraphs, ...source }) => source);
    const alone = contextOf(indexCorpus({ ...others, sources: withoutText }));
    const [embed] = embedsOf(alone);
    if (!embed) throw new Error("There is no embed.");
    const words = renderEmbed(alone, "https://site.example/", embed).html.replaceAll(/<[^>]+>/g, "");
    expect(words).toContain(` · ${en.excerpt.unchecked}`);
  });
});

describe("the embed of an issue", () => {
  it("has the current stances alone", () => {
    const html = htmlOf("issue", MOVED.issue);
    const [earlier, current] = MOVED.stances;
    expect(html).toContain(`/stances/${current}/`);
    expect(html).not.toContain(`/stances/${earlier}/`);
  });
});
