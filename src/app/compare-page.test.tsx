/** The compare page: what its address names, and how stances and actors are chosen on it. */
import { afterEach, describe, expect, it, test } from "vitest";
import { de } from "../messages/de/de.ts";
import { en } from "../messages/en/en.ts";
import { get } from "../model/model.ts";
import { councilCorpus, councilModel, JOINT_STATEMENT } from "../testing/council-corpus.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { renderRoute } from "../testing/render-route.tsx";
import { first, enter, press, settled } from "../testing/use-page.ts";

const [ONE, SAME] = JOINT_STATEMENT.stances;
const TRAM = "riders-tram-2023";
const BUSES = "riders-buses-2023";
const words = en.comparePage;

const open = await opener(councilCorpus);
let page: LivePage;

afterEach(() => page.close());

const main = () => page.root.querySelector("main") ?? page.root;
const text = () => main().textContent;
const fields = () => [...main().querySelectorAll<HTMLInputElement>('[role="combobox"]')];
const options = () => [...main().querySelectorAll<HTMLElement>('[role="option"]')];
const status = () => main().querySelector('[role="status"]')?.textContent;
const selected = () => options().find((option) => option.getAttribute("aria-selected") === "true");
const rowHeaders = () =>
  [...main().querySelectorAll('[role="rowheader"]')].map(({ textContent }) => textContent);

function field(at = 0): HTMLInputElement {
  const found = fields()[at];
  if (!found) throw new Error(`${page.address()} has no field ${at}.`);
  return found;
}

describe("an empty comparison", () => {
  it("explains itself, has two fields, and begins with related stances", async () => {
    page = await open("/compare");
    expect(text()).toContain(words.description);
    expect(fields().map(({ labels }) => labels?.[0]?.textContent)).toEqual([
      words.field.first,
      words.field.either,
    ]);
    const pairs = [...main().querySelectorAll<HTMLAnchorElement>('a[href*="stances="]')];
    expect(pairs.length).toBeGreaterThan(1);
    for (const pair of pairs) expect(pair.getAttribute("href")).toMatch(/\?stances=[^,]+,[^,]+$/u);
  });

  it("has links in place of the fields without script", async () => {
    page = await open("/compare");
    const html = await renderRoute("/compare", councilCorpus);
    const still = /<noscript>(.*?)<\/noscript>/su.exec(html)?.[1] ?? "";
    expect(still).toContain(words.needsScript);
    expect(still).toContain('href="/"');
    expect(still).toContain('href="/actors/canal-riders"');
  });

  it("is what an address with a tray of former versions leads to, without a notice", async () => {
    page = await open("/compare");
    const fresh = text();
    await page.close();
    page = await open(`/compare?tray=stances:${ONE},${SAME}`);
    expect(text()).toBe(fresh);
  });
});

describe("a field", () => {
  it("chooses the first and the second by keyboard alone", async () => {
    page = await open("/compare");
    await enter(field(), "coopers street traders");
    expect(selected()?.textContent).toContain("traders");
    await press(field(), "Enter");
    const chosen = /\?actors=([^,]+)$/u.exec(page.address())?.[1] ?? "";
    expect(councilModel.byId.actors.has(chosen)).toBe(true);
    expect(document.activeElement).toBe(field());
    expect(fields().map(({ labels }) => labels?.[0]?.textContent)).toEqual([words.field.second.actors]);
    await press(field(), "ArrowDown");
    await press(field(), "Enter");
    expect(page.address()).toMatch(new RegExp(`\\?actors=${chosen},[^,]+$`, "u"));
    expect(document.activeElement?.tagName).toBe("H1");
    expect(rowHeaders().length).toBeGreaterThan(0);
  });

  it("announces the comparison that a choice makes", async () => {
    page = await open(`/compare?stances=${ONE}`);
    const announcements = () =>
      [...page.root.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent);
    expect(announcements()).not.toContain(document.title);
    await press(field(), "ArrowDown");
    await press(field(), "Enter");
    expect(page.address()).toMatch(new RegExp(`\\?stances=${ONE},[^,]+$`, "u"));
    expect(announcements()).toContain(document.title);
  });

  it("offers first what the record relates, and never what is compared", async () => {
    page = await open(`/compare?stances=${TRAM}`);
    await press(field(), "ArrowDown", { altKey: true });
    expect(selected()).toBeUndefined();
    const { issue } = get(councilModel.byId.stances, TRAM);
    const names = [...main().querySelectorAll('[role="group"] > [role="presentation"]')];
    expect(names.map(({ textContent }) => textContent)).toContain(words.links.sameIssue);
    const title = get(councilModel.byId.issues, issue).title["en"] ?? "";
    expect(options()[0]?.textContent).toContain(title);
    await enter(field(), "tram");
    for (const option of options()) expect(option.id).not.toContain(TRAM);
  });

  it("goes round with the arrow keys, closes with Escape, and then clears", async () => {
    page = await open("/compare");
    await press(field(), "ArrowUp");
    expect(selected()).toBe(options().at(-1));
    await press(field(), "ArrowDown");
    expect(selected()).toBe(options()[0]);
    expect(field().getAttribute("aria-activedescendant")).toBe(options()[0]?.id);
    await enter(field(), "tram");
    expect(field().getAttribute("aria-expanded")).toBe("true");
    await press(field(), "Escape");
    expect(field().getAttribute("aria-expanded")).toBe("false");
    expect(field().value).toBe("tram");
    await press(field(), "Escape");
    expect(field().value).toBe("");
    await press(field(), "Enter");
    expect(page.address()).toBe("/compare");
  });

  it("says how much it finds", async () => {
    page = await open("/compare");
    await enter(field(), "zzzz");
    expect(status()).toBe(words.field.none);
    await enter(field(), "t");
    expect(status()).toMatch(/^(?:The first 60 of \d+\.|\d+ found)/u);
    expect(options().length).toBeLessThanOrEqual(60);
  });

  it("is gone with the fourth column", async () => {
    const ids = councilModel.stances.slice(0, 4).map(({ id }) => id);
    page = await open(`/compare?stances=${ids.slice(0, 3).join(",")}`);
    expect(fields()).toHaveLength(1);
    await page.go(`/compare?stances=${ids.join(",")}`);
    await settled();
    expect(fields()).toHaveLength(0);
  });
});

describe("one stance", () => {
  it("is named with its words, and asks for the second", async () => {
    page = await open(`/compare?stances=${TRAM}`);
    expect(text()).toContain(words.one.stances);
    const links = [...main().querySelectorAll<HTMLAnchorElement>(`a[href^="/compare?stances=${TRAM},"]`)];
    expect(links.length).toBeGreaterThan(1);
    expect(main().querySelector("blockquote")).not.toBeNull();
    const remove = main().querySelector<HTMLAnchorElement>('a[href="/compare"][aria-label]');
    expect(remove?.getAttribute("aria-label")).toMatch(new RegExp(`^${words.remove("")}`, "u"));
  });
});

describe("two stances", () => {
  it("on one issue are said to differ, or to be the same once", async () => {
    page = await open(`/compare?stances=${TRAM},${BUSES}`);
    expect(rowHeaders().join()).toContain(words.agreement.differs);
    await page.go(`/compare?stances=${ONE},${SAME}`);
    await settled();
    expect(rowHeaders().join()).toContain(words.agreement.same);
    const position = main().querySelectorAll('[role="row"]:nth-child(2) [role="cell"]');
    expect(position).toHaveLength(1);
  });

  it("on two issues are not said to differ", async () => {
    const { issue } = get(councilModel.byId.stances, TRAM);
    const other = councilModel.stances.find((each) => each.issue !== issue);
    page = await open(`/compare?stances=${TRAM},${other?.id}`);
    expect(text()).toContain(words.severalIssues);
    expect(rowHeaders().join()).not.toContain(words.agreement.differs);
    const [, left, right] = main().querySelectorAll('[role="columnheader"]');
    for (const [header, id] of [
      [left, TRAM],
      [right, other?.id ?? ""],
    ] as const) {
      const stance = get(councilModel.byId.stances, id);
      expect(header?.textContent).toContain(get(councilModel.byId.actors, stance.actor).name["en"]);
      expect(header?.textContent).toContain(get(councilModel.byId.issues, stance.issue).title["en"]);
    }
  });
});

test("actors are compared with their lead words", async () => {
  const { actor } = get(councilModel.byId.stances, TRAM);
  page = await open(`/compare?actors=${actor},ratepayers-league`);
  const cells = [...main().querySelectorAll('[role="cell"]')];
  const withStance = cells.filter((cell) => cell.querySelector("a[data-stance]"));
  expect(withStance.length).toBeGreaterThan(2);
  for (const cell of withStance)
    expect(cell.querySelectorAll("blockquote")).toHaveLength(cell.querySelectorAll("a[data-stance]").length);
});

test("“c” goes to the comparison with the page's own stance or actor", async () => {
  page = await open(`/stances/${TRAM}`);
  await press(document.body, "c");
  expect(page.address()).toBe(`/compare?stances=${TRAM}`);
  await page.go("/actors/ratepayers-league");
  await settled();
  await press(document.body, "c");
  expect(page.address()).toBe("/compare?actors=ratepayers-league");
  await page.go("/about");
  await press(document.body, "c");
  expect(page.address()).toBe("/about");
});

test("“c” on a comparison leaves the focus on its heading", async () => {
  const { actor } = get(councilModel.byId.stances, TRAM);
  page = await open(`/compare?actors=${actor},ratepayers-league`);
  const link = first(page.root, "main a[data-stance]");
  link.focus();
  await press(link, "c");
  expect(page.address()).toBe(`/compare?stances=${link.dataset["stance"]}`);
  expect(document.activeElement).toBe(first(page.root, "h1"));
});

test.each(["/", "/actors"])("“c” compares the stance of a cell that has the focus at %s", async (path) => {
  page = await open(path);
  const link = first(page.root, `#matrix a[href="/stances/${TRAM}"]`);
  link.focus();
  await press(link, "c");
  expect(page.address()).toBe(`/compare?stances=${TRAM}`);
});

test("the page is in the language of its address", async () => {
  page = await open("/de/compare");
  expect(text()).toContain(de.comparePage.description);
});
