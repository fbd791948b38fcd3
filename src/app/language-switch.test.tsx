import { describe, expect, it } from "vitest";
import { opener } from "../testing/live-page.tsx";
import { multilingualCorpus } from "../testing/multilingual-corpus.ts";

const open = await opener(multilingualCorpus());

describe("the language switch", () => {
  it("keeps the place on the page that the address names", async () => {
    const page = await open("/fr/about?q=pont#sources");
    const links = [...page.root.querySelectorAll("a[hreflang]")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["/about?q=pont#sources", "/ar/about?q=pont#sources"]);
    await page.close();
  });
});
