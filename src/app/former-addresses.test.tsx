/** An address with a former id shows the page that the id leads to, with a note. */
import { afterEach, describe, expect, it, test } from "vitest";
import { de } from "../messages/de/de.ts";
import { en } from "../messages/en/en.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { renamedCorpus } from "../testing/renamed-corpus.ts";
import { renderPage } from "../testing/render-route.tsx";
import { click, named } from "../testing/use-page.ts";

const corpus = renamedCorpus();
const open = await opener(corpus);

/** Former addresses, each with the path that it leads to. */
const FORMER: readonly (readonly [address: string, path: string, hash: string])[] = [
  ["/stances/greens-renew", "/stances/greens-rebuild", ""],
  ["/de/stances/greens-renew", "/de/stances/greens-rebuild", ""],
  ["/actors/town-hall", "/actors/council", ""],
  ["/issues/old-bridge", "/issues/bridge", ""],
  ["/issues/greens-on-bridge", "/stances/greens-rebuild", ""],
  ["/sources/hilltown-news", "/sources/bridge", ""],
  ["/stances/council-meets", "/sources/bridge", "#event-meeting"],
  ["/stances/ana-gruen-rebuild", "/sources/bridge", "#p2"],
  ["/stances/council-keep-ferry", "/actors/council", "#silence-ferry"],
];

/** The note of a rendered page, and the rest of the page. */
function split(html: string): { readonly note: Element | undefined; readonly rest: string } {
  const root = document.createElement("div");
  root.innerHTML = html;
  const words = [...Object.values(en.former), ...Object.values(de.former)].map((message) =>
    message("").slice(0, 20),
  );
  const note = [...root.querySelectorAll("p")].find(({ textContent }) =>
    words.some((start) => textContent.startsWith(start)),
  );
  note?.remove();
  return { note, rest: root.innerHTML };
}

describe("the page at a former address", () => {
  test.each(FORMER)("is at %s that of %s", async (address, path, hash) => {
    const page = await renderPage(address, corpus);
    const current = await renderPage(path, corpus);
    const { note, rest } = split(page.html);
    expect({ ...page, html: rest }).toEqual({ ...current, html: split(current.html).rest });
    expect(split(current.html).note).toBeUndefined();
    expect(note?.querySelector("a")?.getAttribute("href")).toBe(path + hash);
  });

  it("says where on the page a record is that has no page", async () => {
    const { note } = split((await renderPage("/stances/council-meets", corpus)).html);
    expect(note?.textContent).toBe(en.former.part("The council meets"));
  });

  it("has a note in the language of the page", async () => {
    const { note } = split((await renderPage("/de/actors/green-party", corpus)).html);
    expect(note?.textContent).toBe(de.former.page("Die Grünen"));
  });
});

describe("a visit to a former address", () => {
  let page: LivePage;

  afterEach(() => page.close());

  const heading = () => page.root.querySelector("h1")?.textContent;
  const note = () => split(page.root.innerHTML).note;

  it("keeps the address, and leads to the current one", async () => {
    page = await open("/stances/council-meets?from=elsewhere");
    expect(page.address()).toBe("/stances/council-meets?from=elsewhere");
    expect(heading()).toBe("A bridge too old");
    expect(document.querySelector("[data-target]")?.id).toBe("event-meeting");
    await click(named(page.root, "a", "The council meets"));
    expect(page.address()).toBe("/sources/bridge#event-meeting");
    expect(note()).toBeUndefined();
    expect(document.activeElement?.id).toBe("event-meeting");
  });

  it("compares its record by the current id", async () => {
    page = await open("/stances/greens-renew");
    expect(note()).toBeDefined();
    await click(named(page.root, "main a", en.tools.compare));
    expect(page.address()).toBe("/compare?stances=greens-rebuild");
    expect(note()).toBeUndefined();
  });

  it("follows a link from another page", async () => {
    page = await open("/about");
    await page.go("/issues/meetings");
    expect(heading()).toBe("A bridge too old");
    expect(note()).toBeDefined();
    await page.go(-1);
    expect(note()).toBeUndefined();
  });

  it("goes to the place that a former id in the hash names", async () => {
    page = await open("/sources/bridge#event-session");
    expect(document.querySelector("[data-target]")?.id).toBe("event-meeting");
    expect(note()).toBeUndefined();
  });
});
