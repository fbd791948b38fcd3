/** Ways to find things on the comparison page, in a reader's terms. */
import type { Locator, Page } from "playwright/test";
import type { Facet } from "../src/domain/entries.ts";
import { en } from "../src/messages/en/en.ts";
import { actorName, issueTitle } from "./corpus.ts";

/** A text as a pattern that matches it and nothing else. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

/** The highlights of a search. HTML gives them no role that browsers agree on. */
export function highlightsIn(place: Page | Locator): Locator {
  return place.locator("mark");
}

/** The matrix of a hydrated page: arrow keys lead through it. */
export function matrixOf(page: Page): Locator {
  return page.getByRole("grid", { name: en.table.caption });
}

/** The matrix of a page as it was prerendered, or without a script. */
export function stillMatrixOf(page: Page): Locator {
  return page.getByRole("table", { name: en.table.caption });
}

/** The row of an actor. */
export function rowOf(page: Page, actor: string): Locator {
  const header = page.getByRole("rowheader", { name: actorName(actor), exact: true });
  return matrixOf(page).getByRole("row").filter({ has: header });
}

/** The cell of an actor and an issue, by the column that the header says. */
export async function cellOf(page: Page, actor: string, issue: string): Promise<Locator> {
  await matrixOf(page).waitFor();
  const headers = await matrixOf(page).getByRole("columnheader").allInnerTexts();
  const column = headers.indexOf(issueTitle(issue));
  if (column < 1) throw new Error(`No column is headed “${issueTitle(issue)}”.`);
  return rowOf(page, actor)
    .getByRole("gridcell")
    .nth(column - 1);
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
    silences: [/(\d+) empty cells?/u, /(\d+) not mentioned/u].reduce(
      (sum, pattern) => sum + Number(pattern.exec(text)?.[1] ?? 0),
      0,
    ),
  };
}

/** The search field. */
export function searchField(page: Page): Locator {
  return page.getByRole("searchbox", { name: en.selection.search });
}

/** The name of a facet, with the number of its selected values if there are any. */
const labelOf = (facet: Facet) => new RegExp(`^${literally(en.selection.facet[facet])}(?: ?\\(|$)`, "u");

/** The button that opens the panel of a facet. */
export function facetButton(page: Page, facet: Facet): Locator {
  return page
    .getByRole("group", { name: en.selection.filters })
    .getByRole("button", { name: labelOf(facet) });
}

/** Opens the panel of a facet. */
export async function openFacet(page: Page, facet: Facet): Promise<Locator> {
  await facetButton(page, facet).click();
  return page.getByRole("dialog", { name: labelOf(facet) });
}

/** A value in the panel of a facet. */
export function valueOf(panel: Locator, name: string): Locator {
  return panel.getByRole("checkbox", { name: new RegExp(`^${literally(name)} \\d`, "u") });
}

/** The chip that takes a filter away. */
export function chipOf(page: Page, facet: string, value: string): Locator {
  return page.getByRole("link", { name: en.selection.removeFilter(facet, value) });
}
