import { describe, expect, it } from "vitest";
import { bridgeDraft } from "../testing/bridge-draft.ts";
import { apply } from "./edit.ts";
import { titleAfter } from "./headline.ts";
import { addSource } from "./new-draft.ts";
import { textAt } from "./values.ts";

const HEADLINE = ["files", "sources/bridge.json", "source", "headline"];

const entitled = (title: string) =>
  bridgeDraft((files) => {
    files["corpus.json"].title = { en: title };
    files["sources/bridge.json"].source.headline = "A bridge";
  });

const titleOf = (draft: ReturnType<typeof entitled>) => textAt(draft.files, ["corpus.json", "title", "en"]);

describe("the title of a corpus", () => {
  it("follows the headline while the two are the same", () => {
    const draft = entitled("A bridge");
    expect(titleOf(apply(draft, titleAfter(draft, HEADLINE, "A new bridge")))).toBe("A new bridge");
  });

  it("stays once the author has written another", () => {
    expect(titleAfter(entitled("Bridges"), HEADLINE, "A new bridge")).toEqual([]);
  });

  it("stays when another field of the source is changed", () => {
    const draft = entitled("Hilltown Post");
    const publisher = [...HEADLINE.slice(0, -1), "publisher"];
    expect(titleAfter(apply(draft, []), publisher, "Post")).toEqual([]);
  });

  it("stays in a corpus of several sources", async () => {
    const draft = entitled("A bridge");
    const two = apply(draft, await addSource(draft, { id: "second", paragraphs: [] }));
    expect(titleAfter(two, HEADLINE, "A new bridge")).toEqual([]);
  });
});
