import { describe, expect, it } from "vitest";
import { corpusOf, smallCorpus } from "../../testing/corpus-builder.ts";
import type { Stance } from "../../model/schema.ts";
import { renderRoute } from "../../testing/render-route.tsx";

/** The text of the page of a stance with a coding. */
async function pageWith(coding: NonNullable<Stance["coding"]> | undefined): Promise<string> {
  const files = smallCorpus();
  const [stance] = files["sources/bridge.json"].stances;
  if (stance && coding) stance.coding = coding;
  const html = await renderRoute("/stances/greens-rebuild", corpusOf(files));
  return html.replaceAll(/<[^>]*>/gu, "");
}

describe("the page of a stance", () => {
  it("says that two coders agreed", async () => {
    expect(await pageWith({ coders: ["Ana", "Ben"] })).toContain(
      "Coded independently by Ana and Ben, who agreed",
    );
  });

  it("says who decided a difference, for whose coding, and why", async () => {
    const decision = { coder: "Ben", by: "Cleo", reason: { en: "The quotation has a date." } };
    expect(await pageWith({ coders: ["Ana", "Ben"], decision })).toContain(
      "Coded independently by Ana and Ben, who differed. Cleo decided for the coding of Ben: The quotation has a date.",
    );
  });

  it("says nothing of a stance that was coded once", async () => {
    expect(await pageWith(undefined)).not.toContain("Coded independently");
  });
});
