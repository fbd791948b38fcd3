/** Ways to find things on the pages with a selection, in a reader's terms. */
import type { Locator, Page } from "playwright/test";
import type { Facet } from "../src/domain/entries.ts";
import { en } from "../src/messages/en/en.ts";
import { issueTitle, stanceOf } from "./corpus.ts";

/** A text as a pattern that matches it and nothing else. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

/** The highlights of a search. HTML gives them no role that browsers agree on. */
export function highlightsIn(place: Page | Locator): Locator {
  return place.locator("mark");
}

/** A question of the home page, with its positions and entries. */
export function questionOf(page: Page, issue: string): Locator {
  return page.getByRole("region", { name: issueTitle(issue), exact: true });
}

/** All questions that the home page shows. */
export function questionsOf(page: Page): Locator {
  return page.getByRole("main").locator("section.question");
}

/** The link of a stance's entry. */
export function entryOf(page: Page | Locator, stance: string): Locator {
  return page.locator(`.question a[data-stance="${stance}"]`);
}

/** The ids of the stances whose entries a page shows, sorted. */
export async function stancesOn(page: Page | Locator): Promise<string[]> {
  const ids = await page
    .locator(".question a[data-stance]")
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset["stance"] ?? ""));
  return ids.toSorted();
}

/** The ids of the actors whose entries a page shows, each once, sorted. */
export async function actorsOn(page: Page): Promise<string[]> {
  return [...new Set((await stancesOn(page)).map((id) => stanceOf(id).actor))].toSorted();
}

/** The picture of actors by issues on a hydrated page: arrow keys lead through it. */
export function matrixOf(page: Page): Locator {
  return page.getByRole("grid", { name: en.matrix.caption });
}

/** The line that counts, and announces, what is shown. */
export function resultOf(page: Page): Locator {
  return page.getByRole("status").filter({ hasText: /\d stances?\b/u });
}

/** The numbers of that line. */
export async function countsOf(page: Page): Promise<{ stances: number; silences: number }> {
  const text = await resultOf(page).innerText();
  return {
    stances: Number(/^\d+/u.exec(text)?.[0]),
    silences: [/(\d+) empty cells?/u, /(\d+) with no position reported/u].reduce(
      (sum, pattern) => sum + Number(pattern.exec(text)?.[1] ?? 0),
      0,
    ),
  };
}

/** The search field. */
export function searchField(page: Page, messages = en): Locator {
  return page.getByRole("searchbox", { name: messages.search.label });
}

/** The button that opens the filters. */
export function filterButton(page: Page, messages = en): Locator {
  return page.getByRole("button", { name: messages.selection.filters, exact: true });
}

/** The panel of the filters. */
export function filterPanel(page: Page, messages = en): Locator {
  return page.getByRole("dialog", { name: messages.selection.filters });
}

/** Opens the panel of the filters, if need be, and in it a group such as a facet. */
export async function openGroup(page: Page, title: string, messages = en): Promise<Locator> {
  const panel = filterPanel(page, messages);
  if (!(await panel.isVisible())) await filterButton(page, messages).click();
  const group = panel.getByRole("group", { name: title, exact: true });
  const summary = panel.locator("summary", { hasText: new RegExp(`^${literally(title)}(?: ?\\(|$)`, "u") });
  await summary.waitFor();
  if (!(await group.isVisible())) await summary.click();
  return group;
}

/** Opens a facet in the panel of the filters. */
export function openFacet(page: Page, facet: Facet, messages = en): Promise<Locator> {
  return openGroup(page, messages.selection.facet[facet], messages);
}

/** A value of a facet. */
export function valueOf(panel: Locator, name: string): Locator {
  return panel.getByRole("checkbox", { name: new RegExp(`^${literally(name)} \\d`, "u") });
}

/** The chip that takes a filter away. */
export function chipOf(page: Page, facet: string, value: string): Locator {
  return page.getByRole("link", { name: en.selection.removeFilter(facet, value) });
}

/** The distance of each link of a toolbar from the edge of the toolbar, in CSS pixels. */
export function placesIn(page: Page, toolbar: string): Promise<number[]> {
  return page
    .getByRole("toolbar", { name: toolbar })
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).offsetLeft));
}
