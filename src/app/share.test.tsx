/** Sharing a page: by the share dialog of the system, by our menu, and by hand if the clipboard is not available. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { get } from "../model/model.ts";
import { LANGUAGES } from "../testing/languages.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { pageTextOf } from "../testing/page-text.ts";
import { realCorpus, realModel } from "../testing/real-corpus.ts";
import { click, first, named, openPanel } from "../testing/use-page.ts";

const stance = get(realModel.byId.stances, "ndp-end-iraq-syria-combat");

/** How the quotation with its source begins, and how it names the source, by language. */
const QUOTATION = {
  en: [
    "“Canada would put an end to",
    "Tom Mulcair, quoted by HuffPost Canada, September 10, 2015, paragraph 4",
  ],
  fr: [
    "“Canada would put an end to",
    "Tom Mulcair, propos cités\u00A0: HuffPost Canada, 10\u00A0septembre 2015, paragraphe 4",
  ],
} as const;

const open = await opener(realCorpus);
let page: LivePage;
let copied: string[];

beforeEach(() => {
  copied = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation((text) => {
    copied.push(text);
    return Promise.resolve();
  });
});
afterEach(() => page.close());

const openMenu = () => openPanel(page.root, "share");
const said = (menu: HTMLElement) => first(menu, "[role=status]").textContent;

describe.each(LANGUAGES)("in $locale", (language) => {
  const { locale, messages, at } = language;
  const { stanceOnIssue } = pageTextOf(realModel, language);
  const title = stanceOnIssue(stance);
  const PATH = at(`/stances/${stance.id}`);

  const choose = (menu: HTMLElement, way: "link" | "quotation" | "markdown") =>
    click(named(menu, "button", messages.share[way]));

  describe("the menu", () => {
    it("copies the link, the quotation and the Markdown, and says so", async () => {
      page = await open(PATH);
      const menu = await openMenu();
      for (const way of ["link", "quotation", "markdown"] as const) await choose(menu, way);
      expect(said(menu)).toBe(messages.copy.copied);
      const [link = "", quotation, markdown] = copied;
      expect(link).toContain(PATH);
      for (const words of [...QUOTATION[locale], title]) expect(quotation).toContain(words);
      expect(quotation).toContain(link);
      expect(markdown).toContain("> “Canada would put an end");
      expect(markdown).toContain(`](${link})`);
    });

    it("shares a selection with what it selects, and with nothing of others", async () => {
      page = await open(at("/?actor=france&utm_source=x"));
      const menu = await openMenu();
      await choose(menu, "link");
      await choose(menu, "quotation");
      expect(copied[0]).toMatch(new RegExp(`${at("/")}/?\\?actor=france$`, "u"));
      expect(copied[1]).toContain("France");
      expect(copied[1]).not.toContain("Harper");
    });

    it("shows the text, selected, where there is no clipboard", async () => {
      vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("none"));
      page = await open(PATH);
      const menu = await openMenu();
      await choose(menu, "link");
      expect(said(menu)).toBe(messages.copy.byHand);
      const field = first(menu, `textarea[aria-label="${messages.share.field}"]`) as HTMLTextAreaElement;
      expect(field.value).toContain(PATH);
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value);
    });

    it("has an email with the title as subject and the address in its body", async () => {
      page = await open(PATH);
      const href = named(await openMenu(), "a", messages.share.email).getAttribute("href") ?? "";
      const letter = new URLSearchParams(href.replace(/^mailto:\?/u, ""));
      expect(letter.get("subject")).toBe(title);
      expect(letter.get("body")).toContain(PATH);
    });

    it.each([`/issues/${stance.issue}`, "/actors/ndp", "/actors/tom-mulcair"])("shares %s", async (path) => {
      page = await open(at(path));
      const email = named(await openMenu(), "a", messages.share.email).getAttribute("href");
      expect(email).toContain(encodeURIComponent(at(path)));
    });
  });

  describe("the share dialog of the system", () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>();
    const show = vi.fn<() => void>();

    beforeEach(async () => {
      Object.assign(navigator, { share: share.mockReset() });
      page = await open(PATH);
      Object.assign(first(page.root, "#share"), { showPopover: show.mockReset() });
    });
    afterEach(() => {
      Reflect.deleteProperty(navigator, "share");
    });

    it("is asked first, and a reader may think better of it", async () => {
      share.mockRejectedValue(new DOMException("No.", "AbortError"));
      await click(first(page.root, "#share-button"));
      expect(share.mock.calls).toEqual([[{ title, url: expect.stringContaining(PATH) as string }]]);
      expect(show).not.toHaveBeenCalled();
    });

    it("gives way to our menu if it fails", async () => {
      share.mockRejectedValue(new DOMException("No.", "NotAllowedError"));
      await click(first(page.root, "#share-button"));
      expect(show).toHaveBeenCalledTimes(1);
    });
  });
});
