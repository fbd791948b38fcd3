/** The table of all stances, and the ways to sort it. */
import { describe, expect, test } from "vitest";
import { SORT_KEYS, type SortKey } from "../domain/sort.ts";
import { en } from "../messages/en/en.ts";
import { compareEdtf } from "../model/edtf.ts";
import { gradeOf } from "../model/evidence.ts";
import { get } from "../model/model.ts";
import type { Stance } from "../model/schema.ts";
import { ATTRIBUTIONS } from "../model/vocabulary.ts";
import { pageTextOf } from "../testing/page-text.ts";
import { realModel } from "../testing/real-corpus.ts";
import { renderRoute } from "../testing/render-route.tsx";

const { actorName } = pageTextOf(realModel);
const rankOfIssue = ({ issue }: Stance) => realModel.issues.findIndex(({ id }) => id === issue);
const rankOfGrade = (stance: Stance) => ATTRIBUTIONS.indexOf(gradeOf(realModel, stance));
const rankOnScale = ({ issue, position }: Stance) =>
  get(realModel.byId.issues, issue).positions.findIndex(({ id }) => id === position);

/** The expected order of each column, without the site's own sorting. */
const RANKS: Record<SortKey, (a: Stance, b: Stance) => number> = {
  actor: (a, b) => actorName(a.actor).localeCompare(actorName(b.actor), "en"),
  issue: (a, b) => rankOfIssue(a) - rankOfIssue(b),
  position: (a, b) => rankOfIssue(a) - rankOfIssue(b) || rankOnScale(a) - rankOnScale(b),
  date: (a, b) => compareEdtf(a.statedOn, b.statedOn),
  grade: (a, b) => rankOfGrade(a) - rankOfGrade(b),
};

async function tableAt(path: string) {
  const page = new DOMParser().parseFromString(await renderRoute(path), "text/html");
  const headers = [...page.querySelectorAll<HTMLElement>("thead th")];
  return {
    rows: page.querySelectorAll("tbody tr").length,
    stances: [...page.querySelectorAll<HTMLElement>("tbody [data-stance]")].map((link) =>
      get(realModel.byId.stances, link.dataset["stance"] ?? ""),
    ),
    sorted: headers
      .filter((header) => header.hasAttribute("aria-sort"))
      .map((header) => [header.textContent.trim(), header.getAttribute("aria-sort")]),
    /** The address to which the header of a column leads. */
    leadsTo: (label: string) =>
      headers
        .find(({ textContent }) => textContent.trim().startsWith(label))
        ?.querySelector("a")
        ?.getAttribute("href"),
  };
}

/** The address of an order. The default is not named. */
const addressOf = (key: SortKey, descending: boolean) =>
  key === "issue" && !descending ? "/stances" : `/stances?sort=${descending ? "-" : ""}${key}`;

describe.each(SORT_KEYS)("the table sorts by %s", (key) => {
  const label = en.stanceTable.column[key];

  test("from another order, by the link of the header", async () => {
    const { leadsTo } = await tableAt(`/stances?sort=${key === "actor" ? "date" : "actor"}`);
    expect(leadsTo(label)).toBe(addressOf(key, false));
  });

  test.each([
    ["ascending", false],
    ["descending", true],
  ] as const)("%s, says so, and leads to the other way", async (said, descending) => {
    const { rows, stances, sorted, leadsTo } = await tableAt(addressOf(key, descending));
    expect(sorted).toEqual([[expect.stringContaining(label), said]]);
    expect(leadsTo(label)).toBe(addressOf(key, !descending));
    expect(rows).toBe(realModel.stances.length + realModel.silences.length);
    expect(stances).toHaveLength(realModel.stances.length);
    const ranks = stances.slice(1).map((stance, at) => RANKS[key](stances[at] ?? stance, stance));
    expect(ranks.filter((rank) => (descending ? rank < 0 : rank > 0))).toEqual([]);
  });
});
