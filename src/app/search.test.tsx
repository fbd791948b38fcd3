/** The search field: what it finds, highlights and announces, and how the address and Back follow it. */
import { act } from "react";
import { afterEach, describe, expect, it, test } from "vitest";
import { get } from "../model/model.ts";
import { type Language, LANGUAGES } from "../testing/languages.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { realCorpus, realModel } from "../testing/real-corpus.ts";
import { clickNow, enter, enterNow, first, settled, stancesOn, submit } from "../testing/use-page.ts";

const TRAINERS = "ndp-withdraw-kurdish-trainers";
const ALL = realModel.stances.length;

const open = await opener(realCorpus);
let page: LivePage;

afterEach(() => page.close());

const field = () => first(page.root, "#search") as HTMLInputElement;
const search = (text: string) => enter(field(), text);
const stances = () => stancesOn(page.root);
const actors = () => [...new Set(stances().map((id) => get(realModel.byId.stances, id).actor))];
const result = () => first(page.root, "#result").textContent;
/** The highlighted words, in small letters, each once. */
const highlights = () =>
  [
    ...new Set([...page.root.querySelectorAll("main mark")].map((mark) => mark.textContent.toLowerCase())),
  ].toSorted();

interface Words {
  readonly russia: string;
  readonly russiaIs: string;
  readonly peshmerga: string;
  readonly acronym: {
    readonly plain: string;
    readonly dotted: string;
    readonly shown: string;
    readonly longer: { readonly query: string; readonly shown: string };
  };
  /** Queries with the one actor that each finds. */
  readonly ofOne: readonly (readonly [query: string, actor: string])[];
  readonly kurdish: string;
  readonly frustrated: string;
  readonly turkey: string;
  readonly result: RegExp;
}

/** What a search is asked and must show, by language. */
const WORDS: Readonly<Record<Language["locale"], Words>> = {
  en: {
    russia: "russia",
    russiaIs: "Russia",
    peshmerga: "peshmerga",
    acronym: {
      ...{ plain: "US", dotted: "U.S.", shown: "u.s." },
      longer: { query: "U.S.-led", shown: "u.s.-led" },
    },
    ofOne: [
      ["crazy", "kurdish-youth-association"],
      ["recent days", "french-socialists"],
      ["stalemate", "marine-corps-commandant"],
      ["stálemate", "marine-corps-commandant"],
      ["New Democratic", "ndp"],
    ],
    kurdish: "kurdish",
    frustrated: "kurdish frustrated",
    turkey: "turkey",
    result: /^\d+ of \d+ stances, \d+ actors?, \d+ issues?/u,
  },
  fr: {
    russia: "russie",
    russiaIs: "Russie",
    peshmerga: "peshmergas",
    acronym: {
      ...{ plain: "ONU", dotted: "O.N.U.", shown: "onu" },
      longer: { query: "ONU OTAN Irak", shown: "otan" },
    },
    ofOne: [
      ["crazy", "kurdish-youth-association"],
      ["c’est fou", "kurdish-youth-association"],
      ["derniers jours", "french-socialists"],
      ["stalemate", "marine-corps-commandant"],
      ["réclamé", "french-socialists"],
      ["RECLAME", "french-socialists"],
      ["nouveau parti democratique", "ndp"],
    ],
    kurdish: "kurde",
    frustrated: "kurde frustration",
    turkey: "turquie",
    result: /^\d+ sur \d+ prises de position, \d+ acteurs?, \d+ enjeux?/u,
  },
};

describe.each(LANGUAGES)("the search in $locale", ({ locale, messages, at }) => {
  const words = WORDS[locale];

  it("leads to an actor without stances by its name", async () => {
    page = await open(at(`/?q=${words.russia}`));
    const pages = () =>
      [...page.root.querySelectorAll(`nav[aria-label="${messages.selection.named}"] a`)].map((link) => [
        link.textContent,
        link.getAttribute("href"),
      ]);
    expect(stances()).toEqual([]);
    expect(pages()).toEqual([[words.russiaIs, at("/actors/russia")]]);
    await search("nothing has this name");
    expect(pages()).toEqual([]);
  });

  it.each(["peshm", "peshmrga", "peshmmerga", "pehsmerga", "PESHMERGA"])(
    "finds and highlights a word by its beginning, with small errors and in capitals: %s",
    async (query) => {
      page = await open(at("/"));
      await search(query);
      expect(page.address()).toBe(at(`/?q=${query}`));
      expect(stances()).toContain(TRAINERS);
      expect(highlights()).toEqual([words.peshmerga]);
      expect(stances().length).toBeLessThan(ALL);
    },
  );

  it("finds and highlights an acronym as one word, with points or without", async () => {
    const { plain, dotted, longer } = words.acronym;
    page = await open(at(`/?q=${plain}`));
    expect(highlights()).toEqual([words.acronym.shown]);
    const found = stances();
    expect(found.length).toBeGreaterThan(1);
    await search(longer.query);
    expect(highlights()).toContain(longer.shown);
    expect(stances().length).toBeLessThan(found.length);
    await search(dotted);
    expect(highlights()).toEqual([words.acronym.shown]);
    expect(stances()).toEqual(found);
  });

  it.each(words.ofOne)(
    "reads names, reasons and the quoted words, accents or none: %s",
    async (query, actor) => {
      page = await open(at("/"));
      await search(query);
      expect(actors()).toEqual([actor]);
    },
  );

  it("wants every word", async () => {
    page = await open(at(`/?q=${words.kurdish}`));
    const one = stances();
    await search(words.frustrated);
    expect(actors()).toEqual(["kurdish-community"]);
    expect(stances().length).toBeLessThan(one.length);
  });

  it("takes markup as text", async () => {
    const markup = '<img src="./injected" onerror="alert(1)">';
    page = await open(at(`/?q=${encodeURIComponent(markup)}`));
    expect(field().value).toBe(markup);
    expect(page.root.textContent).toContain(messages.selection.nothing.search);
    expect(first(page.root, `ul[aria-label="${messages.selection.activeFilters}"]`).textContent).toContain(
      markup,
    );
    expect(page.root.querySelector("img")).toBeNull();
  });

  it("announces its result", async () => {
    page = await open(at("/"));
    expect(first(page.root, "#result").getAttribute("role")).toBe("status");
    await search(words.turkey);
    expect(result()).toMatch(words.result);
  });

  it("makes one entry of the history, however many letters are typed", async () => {
    page = await open(at("/"));
    for (const text of ["p", "pe", "pesh"]) await search(text);
    expect(page.address()).toBe(at("/?q=pesh"));
    await page.go(-1);
    expect(page.address()).toBe(at("/"));
    expect(field().value).toBe("");
    expect(stances()).toHaveLength(ALL);
    await page.go(1);
    expect(field().value).toBe("pesh");
    expect(highlights()).toEqual([words.peshmerga]);
  });

  it("goes with Enter to the first stance that it finds", async () => {
    page = await open(at("/"));
    await search("peshmerga");
    await submit(first(page.root, "form[role=search]"));
    expect(document.activeElement?.getAttribute("data-stance")).toBe(stances()[0]);
  });

  it("goes with Enter to the questions from a page that has no search of its own", async () => {
    page = await open(at("/about"));
    await search("peshmerga");
    expect(page.address()).toBe(at("/about"));
    await submit(first(page.root, "form[role=search]"));
    expect(page.address()).toBe(at("/?q=peshmerga"));
    expect(stances()).toContain(TRAINERS);
  });
});

test("text that was typed where nothing is searched does not stay on the next page", async () => {
  page = await open("/about");
  await search("kurds");
  await page.go("/actors");
  expect(field().value).toBe("");
});

/** Presses a link to a page, and does something before that page is shown. */
async function follow(href: string, then: () => void): Promise<void> {
  await act(async () => {
    clickNow(first(page.root, `a[href="${href}"]`));
    then();
  });
  await settled();
}

describe("what is typed while the page of a pressed link is on its way", () => {
  it("is a search of that page", async () => {
    page = await open("/about");
    await follow("/", () => enterNow(field(), "peshmerga"));
    expect(page.address()).toBe("/?q=peshmerga");
    expect(field().value).toBe("peshmerga");
    expect(stances()).toContain(TRAINERS);
    await page.go(-1);
    expect(page.address()).toBe("/");
    expect(field().value).toBe("");
  });

  it("leads with Enter to what that page finds", async () => {
    page = await open("/about");
    await follow("/timeline", () => {
      enterNow(field(), "peshmerga");
      first(page.root, "form[role=search]").dispatchEvent(
        new Event("submit", { bubbles: true, cancelable: true }),
      );
    });
    expect(page.address()).toBe("/timeline?q=peshmerga");
    expect(document.activeElement?.getAttribute("data-stance")).toBe(TRAINERS);
  });

  it("is a search of the page that is shown if the other one has no search", async () => {
    page = await open("/");
    await follow("/about", () => enterNow(field(), "peshmerga"));
    expect(page.address()).toBe("/?q=peshmerga");
    expect(field().value).toBe("peshmerga");
    expect(stances()).toContain(TRAINERS);
  });
});

async function textOfRow(query: string, stance: string): Promise<string> {
  page = await open(`/stances?q=${query}`);
  return first(page.root, `#row-${stance}`).closest("td")?.textContent ?? "";
}

describe("a row of the table that a search finds", () => {
  const OBJECTION = "kurdish-youth-association-against-stopping-training";

  it.each([
    ["in our gloss", "added", "[Celik says, with “(ISIL)” added by the article:]"],
    ["in the words of the source", "ISIS", "Stopping the training against ISIS?"],
    ["in the name of a speaker", "yusuf", "Yusuf Celik"],
  ])("keeps its summary above what was found %s", async (_, query, found) => {
    const { summary } = get(realModel.byId.stances, OBJECTION);
    const text = await textOfRow(query, OBJECTION);
    expect(text).toContain(summary["en"]);
    expect(text.slice(text.indexOf(summary["en"] ?? "") + (summary["en"] ?? "").length)).toContain(found);
  });

  it("repeats no name that has a column of its own", async () => {
    const stance = get(realModel.byId.stances, TRAINERS);
    const text = await textOfRow("islamic", TRAINERS);
    const { title } = get(realModel.byId.issues, stance.issue);
    expect(text).not.toContain(title["en"]);
  });
});
