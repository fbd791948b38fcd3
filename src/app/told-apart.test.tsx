/** Words that tell apart what has the same name: stances of one actor on one issue. */
import { expect, test } from "vitest";
import { en } from "../messages/en/en.ts";
import {
  councilCorpus,
  councilModel,
  LEFT_PARTY,
  MOVED,
  REPEATED,
  SOURCES_DIFFER,
  SPEAKS_FOR_PARTY,
} from "../testing/council-corpus.ts";
import { pageTextOf } from "../testing/page-text.ts";
import { renderRoute } from "../testing/render-route.tsx";

async function textAt(path: string): Promise<string> {
  const page = new DOMParser().parseFromString(await renderRoute(path, councilCorpus), "text/html");
  return page.querySelector("main")?.textContent ?? "";
}

test("an entry names another stance of the actor on the issue by its date", async () => {
  const text = await textAt("/");
  expect(text).toContain(en.answersOwn["same-reasoning"]("November 14, 2022"));
  expect(text).toContain(en.answersOwn["contrasts-with"]("November 14, 2022"));
});

test("the page of a stance names another stance of the actor on the issue by its position", async () => {
  const text = await textAt(`/stances/${SOURCES_DIFFER.stances[0]}`);
  expect(text).toContain(en.relationOwn["contrasts-with"]("Canal Riders", "Reserve the lane for buses"));
});

test.each([
  ["different positions", MOVED.stances, ["November 14, 2022", "May 17, 2023"]],
  ["the same position", REPEATED.stances, ["November 14, 2022", "February 6, 2024"]],
])("a comparison dates stances of one actor with %s", async (_, stances, dates) => {
  const page = new DOMParser().parseFromString(
    await renderRoute(`/compare?stances=${stances.join(",")}`, councilCorpus),
    "text/html",
  );
  const scale = page.querySelector("tbody ol")?.textContent ?? "";
  for (const date of dates) expect(scale).toContain(`(${date})`);
});

test("a page that is not found dates the nearest stances of one actor with the same position", async () => {
  const text = await textAt(`/stances/${REPEATED.stances[0]}-gone`);
  for (const date of ["November 14, 2022", "February 6, 2024"])
    expect(text).toContain(`No levy on any car park (The parking levy, ${date})`);
});

test("no two stances have the same name where their issue stands with it", () => {
  const { stanceOnIssue } = pageTextOf(councilModel);
  const names = councilModel.stances.map(stanceOnIssue);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(names).toContain(
    "Coopers Street traders: No levy on any car park (The parking levy, February 6, 2024)",
  );
});

test("a membership that is over is told apart from one that lasts", async () => {
  const { formerlyOf, formerMembers, memberOf, members } = en.actor;
  const [left, party] = [
    await textAt(`/actors/${LEFT_PARTY.actor}`),
    await textAt(`/actors/${LEFT_PARTY.organization}`),
  ];
  expect(left).toContain(`${formerlyOf}Ratepayers’ League (councillor, until January 2023)`);
  expect(left).not.toContain(memberOf);
  expect(party).toContain(`${formerMembers}Hanne Veldric (councillor, until January 2023)`);
  expect(party).not.toContain(members);
  expect(await textAt(`/actors/${SPEAKS_FOR_PARTY.actor}`)).toContain(
    `${memberOf}Common Ground (councillor and spokesperson, since October 2022)`,
  );
});

test("a name that differs from an actor’s only in its marks is no other name", async () => {
  const text = await textAt(`/actors/${LEFT_PARTY.organization}`);
  expect(text).toContain(`${en.actor.otherNames}Ligue des contribuables`);
});
