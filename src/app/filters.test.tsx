/** The facets as a reader uses them: what each choice leaves, and the ways back. */
import { afterEach, describe, expect, it } from "vitest";
import { RESULT_ID } from "../parts/selection/search.ts";
import { NO_TALLY } from "../domain/tally.ts";
import { en } from "../messages/en/en.ts";
import { get } from "../model/model.ts";
import { councilCorpus } from "../testing/council-corpus.ts";
import { LANGUAGES } from "../testing/languages.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { pageTextOf } from "../testing/page-text.ts";
import { realCorpus, realModel } from "../testing/real-corpus.ts";
import { click, enter, first, leave, named, openPanel, press, stancesOn } from "../testing/use-page.ts";

const ALL = realModel.stances.length;

const open = await opener(realCorpus);
let page: LivePage;

afterEach(() => page.close());

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`${page.address()} has no #${id}.`);
  return found;
}
const field = (id: string) => byId(id) as HTMLInputElement;
const openFilters = () => openPanel(page.root, "filters");
const value = (facet: string, id: string) => byId(`filter-${facet}-${id}`);

const questions = () => [...page.root.querySelectorAll("section.question")];
const stances = () => stancesOn(page.root);
const actors = () => [...new Set(stances().map((id) => get(realModel.byId.stances, id).actor))].toSorted();
const isOn = (box: HTMLElement) => (box as HTMLInputElement).checked;

/** The stances of a cell that has two. */
const TWO = [...realModel.stancesByCell.values()].find((cell) => cell.length === 2);
const [one] = TWO ?? [];
if (!one) throw new Error("The corpus has a cell with two stances.");

/** A word that a search finds, by language. */
const KURDISH = { en: "kurdish", fr: "kurde" } as const;

describe.each(LANGUAGES)("in $locale", (language) => {
  const { locale, messages, at } = language;
  const words = messages.selection;
  const { actorName } = pageTextOf(realModel, language);
  const chips = () => [...page.root.querySelectorAll(`ul[aria-label="${words.activeFilters}"] li`)];
  const chip = (facet: string, name: string) => named(page.root, "a", words.removeFilter(facet, name));

  describe("the filters", () => {
    it("take values of one facet as alternatives, and combine facets", async () => {
      page = await open(at("/"));
      await openFilters();
      await click(value("actor", "ndp"));
      expect(actors()).toEqual(["ndp"]);
      expect(isOn(value("actor", "ndp"))).toBe(true);
      await click(value("actor", "france"));
      expect(actors()).toEqual(["france", "ndp"]);
      await click(value("attribution", "reported-action"));
      expect(actors()).toEqual(["france"]);
      expect(page.address()).toBe(at("/?actor=ndp,france&attribution=reported-action"));
      await click(value("actor", "france"));
      expect(page.address()).toBe(at("/?actor=ndp&attribution=reported-action"));
    });

    it("stay on the pages of the actors and of the timeline that the home page leads to", async () => {
      page = await open(at("/?country=CA&asof=2015-09&follow=ndp"));
      const query = "?country=CA&asof=2015-09";
      const links = [...page.root.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
      expect(links).toContain(at(`/actors${query}`));
      expect(links).toContain(at(`/timeline${query}`));
    });

    it("leave the stances that the number of a value names, beside other filters and a search", async () => {
      page = await open(at("/?q=training&country=CA,US"));
      await openFilters();
      const boxes = [...page.root.querySelectorAll<HTMLElement>('input[id^="filter-attribution-"]')];
      const choosable = boxes.filter((box) => !box.hasAttribute("aria-disabled"));
      expect(choosable.length).toBeGreaterThan(0);
      expect(choosable.length).toBeLessThan(boxes.length);
      for (const { id } of choosable) {
        const said = first(page.root, `label[for="${id}"] .sr-only`).textContent.trim();
        await click(byId(id));
        expect(messages.counts.tally({ ...NO_TALLY, stances: stances().length })).toBe(said);
        await click(byId(id));
        expect(page.address()).toBe(at("/?q=training&country=CA,US"));
      }
    });

    it("offer an actor without a stance, and every issue of an actor", async () => {
      page = await open(at("/"));
      await openFilters();
      await click(value("actor", "conservatives"));
      expect(questions().map(({ textContent }) => textContent)).toEqual([
        expect.stringContaining(actorName("conservatives")),
      ]);
      expect(stances()).toEqual([]);
      await click(value("actor", "conservatives"));
      expect(page.address()).toBe(at("/"));
      await click(value("actor", "ndp"));
      const issues = [...page.root.querySelectorAll('input[id^="filter-issue-"]')];
      expect(issues).toHaveLength(realModel.issues.length);
      expect(issues.filter((box) => box.hasAttribute("aria-disabled"))).toEqual([]);
      const silent = realModel.issues.find(
        ({ id }) => !realModel.stances.some(({ actor, issue }) => actor === "ndp" && issue === id),
      );
      await click(value("issue", silent?.id ?? ""));
      expect(questions()).toHaveLength(1);
      expect(questions()[0]?.textContent).toContain(
        `${messages.silence["not-mentioned"]}${messages.colon}${actorName("ndp")}.`,
      );
    });

    it("keep a value that would leave nothing shut, and say why", async () => {
      page = await open(at("/?actor=ndp"));
      await openFilters();
      const shut = first(page.root, '[id^="filter-country-"][aria-disabled]');
      expect(byId(shut.getAttribute("aria-describedby") ?? "").textContent).toBe(words.shut.filters);
      await click(shut);
      expect(isOn(shut)).toBe(false);
      expect(page.address()).toBe(at("/?actor=ndp"));
    });

    it("take away the questions that they empty, and say what they hide in the others", async () => {
      page = await open(at("/"));
      await openFilters();
      await click(value("position", `${one.issue}.${one.position}`));
      expect(questions()).toHaveLength(1);
      expect(stances()).toEqual([one.id]);
      expect(questions()[0]?.textContent).toContain(messages.counts.hidden({ ...NO_TALLY, stances: 1 }));
    });

    it("find a silence of a kind", async () => {
      page = await open(at("/"));
      await openFilters();
      await click(value("silence", "declined"));
      expect(questions()).toHaveLength(1);
      expect(questions()[0]?.textContent).toContain(actorName("conservatives"));
      expect(questions()[0]?.textContent).toContain(messages.silence.declined);
    });

    it("each make an entry of the history", async () => {
      const [before, last] = realModel.issues.slice(-2);
      page = await open(at("/"));
      await openFilters();
      await click(value("issue", before?.id ?? ""));
      await click(value("issue", last?.id ?? ""));
      expect(page.address()).toBe(at(`/?issue=${before?.id},${last?.id}`));
      await page.go(-1);
      expect(questions()).toHaveLength(1);
      await page.go(-1);
      expect(page.address()).toBe(at("/"));
      expect(questions()).toHaveLength(realModel.issues.length);
      await page.go(1);
      await page.go(1);
      expect(questions()).toHaveLength(2);
    });

    it("drop what an address spells out without need", async () => {
      page = await open(at("/?sort=issue&q=&actor=&follow=&utm_source=mail"));
      expect(questions()).toHaveLength(realModel.issues.length);
      expect(chips()).toEqual([]);
      const [ignored = ""] = words.dropped([]).split(messages.colon.trimEnd());
      expect(page.root.textContent).not.toContain(ignored);
      await openFilters();
      await click(value("actor", "ndp"));
      expect(page.address()).toBe(at("/?actor=ndp"));
    });
  });

  describe("the active filters", () => {
    it("go one by one, with the focus where that is said, and all at once", async () => {
      page = await open(at(`/?q=${KURDISH[locale]}&actor=ndp,kurdish-community&country=CA`));
      // Four filters, and the link that clears them all.
      expect(chips()).toHaveLength(5);
      await click(chip(words.facet.actor, actorName("ndp")));
      expect(chips()).toHaveLength(4);
      expect(document.activeElement?.id).toBe("result");
      await click(chip(words.search, KURDISH[locale]));
      expect(page.address()).toBe(at("/?actor=kurdish-community&country=CA"));
      await click(named(page.root, "a", words.clearAll));
      expect(chips()).toEqual([]);
      expect(page.address()).toBe(at("/"));
      expect(stances()).toHaveLength(ALL);
    });

    it("that leave nothing say so, with a way back", async () => {
      page = await open(at("/?q=zzzzzz&actor=ndp"));
      expect(page.root.textContent).toContain(words.nothing.search);
      expect(questions()).toEqual([]);
      await click(named(page.root, "main a", words.startAgain));
      expect(page.address()).toBe(at("/"));
      expect(questions()).toHaveLength(realModel.issues.length);
      expect(document.activeElement?.id).toBe("result");
    });
  });

  describe("an earlier date", () => {
    it("leads to now, with the focus where the result is said", async () => {
      page = await open(at("/?asof=2015-03"));
      expect(stances().length).toBeLessThan(ALL);
      await click(named(page.root, "main a", words.asOf.toNow));
      expect(stances()).toHaveLength(ALL);
      expect(document.activeElement?.id).toBe("result");
    });
  });

  describe("the dates", () => {
    const dates = [...new Set(realModel.stances.map(({ statedOn }) => statedOn))].toSorted();
    const last = dates.at(-1) ?? "";

    it("are applied when Enter is pressed or the field is left, and Back undoes each", async () => {
      page = await open(at("/"));
      await openFilters();
      await enter(field("range-from"), last);
      expect(page.address()).toBe(at("/"));
      await press(field("range-from"), "Enter");
      expect(page.address()).toBe(at(`/?from=${last}`));
      expect(stances().length).toBeLessThan(ALL);
      await enter(field("range-to"), ` ${last} `);
      await leave(field("range-to"));
      expect(page.address()).toBe(at(`/?from=${last}&to=${last}`));
      expect(field("range-to").value).toBe(last);
      await page.go(-1);
      expect(field("range-to").value).toBe("");
      await page.go(-1);
      expect(page.address()).toBe(at("/"));
      expect(field("range-from").value).toBe("");
      expect(stances()).toHaveLength(ALL);
    });

    it("are not applied if they are none, which the field says", async () => {
      page = await open(at("/"));
      await openFilters();
      await enter(field("range-from"), "soon");
      await press(field("range-from"), "Enter");
      const why = byId(field("range-from").getAttribute("aria-describedby") ?? "");
      expect(why.textContent).toBe(words.notADate);
      expect(why.getAttribute("role")).toBe("status");
      expect(page.address()).toBe(at("/"));
      await enter(field("range-from"), "");
      expect(field("range-from").hasAttribute("aria-describedby")).toBe(false);
    });

    it("of which the first is after the last say so if they leave nothing", async () => {
      page = await open(at(`/?actor=france&from=${last}&to=2001`));
      expect(stances()).toEqual([]);
      expect(page.root.textContent).toContain(words.backwards);
      await page.go(at(`/?q=zzzzzz&from=${last}&to=2001`));
      expect(page.root.textContent).toContain(words.nothingHint.search);
      await page.go(at("/?actor=france&from=2001&to=2002"));
      expect(stances()).toEqual([]);
      expect(page.root.textContent).not.toContain(words.backwards);
    });

    it("as of which all is shown are chosen, told, and left again", async () => {
      page = await open(at("/"));
      await openFilters();
      const [, then = ""] = [...field("as-of").querySelectorAll("option")].map((each) => each.value);
      await enter(field("as-of"), then);
      expect(page.address()).toBe(at(`/?asof=${then}`));
      expect(stances().length).toBeLessThan(ALL);
      await click(named(page.root, "main a", words.asOf.toNow));
      expect(page.address()).toBe(at("/"));
      expect(stances()).toHaveLength(ALL);
    });
  });
});

it("an earlier date than that of every source leaves nothing to count", async () => {
  const openCouncil = await opener(councilCorpus);
  page = await openCouncil("/?asof=1999");
  expect(byId(RESULT_ID).textContent).toBe(en.selection.result(NO_TALLY, 0, 0, 0));
});
