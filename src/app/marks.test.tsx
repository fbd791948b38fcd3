/** Every place marks a position with the strip that the page about the site explains. */
import { expect, test } from "vitest";
import { councilCorpus, HOLDS_BOTH } from "../testing/council-corpus.ts";
import { renderRoute } from "../testing/render-route.tsx";

async function stripsAt(path: string, place: string): Promise<number> {
  const page = new DOMParser().parseFromString(await renderRoute(path, councilCorpus), "text/html");
  return page.querySelectorAll(`${place} svg.strip`).length;
}

test.each([
  ["in the legend", "/about", "main", 2],
  ["in the table", "/stances", "tbody", councilCorpus.stances.length],
  ["in a history", "/stances/league-accepts-weekend-closing", "[aria-labelledby=history]", 2],
  ["in a comparison of one issue", `/compare?stances=${HOLDS_BOTH.stances.join(",")}`, "main", 2],
])("a strip stands for each position %s", async (_, path, place, count) => {
  expect(await stripsAt(path, place)).toBe(count);
});
