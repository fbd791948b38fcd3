/** The offer of a page in the language of the reader’s browser. It is in the part of the app that loads later. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fr } from "../messages/fr/fr.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { multilingualCorpus } from "../testing/multilingual-corpus.ts";
import { click, first, named, settled } from "../testing/use-page.ts";
import { loadLater } from "./use-later.ts";

const words = fr.languageOffer;
const open = await opener(multilingualCorpus());
await loadLater();
let page: LivePage;

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["fr-CA", "en"]);
});
afterEach(() => page.close());

async function visit(path: string): Promise<void> {
  page = await open(path);
  await settled();
}
const offers = () => page.root.querySelectorAll(`section[aria-label="${words.label}"]`);

describe("the offer of another language", () => {
  it("is made in that language, until it is declined", async () => {
    await visit("/about");
    const offer = first(page.root, `section[aria-label="${words.label}"]`);
    expect(offer.lang).toBe("fr");
    expect(offer.textContent).toContain(words.text);
    expect(named(offer, "a", words.follow).getAttribute("href")).toBe("/fr/about");
    await click(named(offer, "button", words.dismiss));
    expect(offers()).toHaveLength(0);
    await page.close();
    await visit("/actors");
    expect(offers()).toHaveLength(0);
  });

  it("leaves the focus on the heading of the page that it leads to", async () => {
    await visit("/about");
    const link = named(page.root, `section[aria-label="${words.label}"] a`, words.follow);
    link.focus();
    await click(link);
    await page.go(link.getAttribute("href") ?? "");
    expect(offers()).toHaveLength(0);
    expect(document.activeElement).toBe(first(page.root, "h1"));
  });

  it("is not made on a page in that language", async () => {
    await visit("/fr/about");
    expect(offers()).toHaveLength(0);
  });

  it("is not made after the reader changed the language", async () => {
    await visit("/about");
    await click(first(page.root, 'header nav a[hreflang="fr"]'));
    expect(offers()).toHaveLength(0);
    await page.close();
    await visit("/actors");
    expect(offers()).toHaveLength(0);
  });
});
