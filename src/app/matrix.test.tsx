/** The matrix of actors by issues, on the page of all actors and below the questions. */
import { describe, expect, it } from "vitest";
import { currentStances } from "../domain/history.ts";
import { holders, isRecorded, silenceAt } from "../domain/silence.ts";
import { en } from "../messages/en/en.ts";
import { gradeOf } from "../model/evidence.ts";
import { realModel } from "../testing/real-corpus.ts";
import { councilCorpus, councilModel } from "../testing/council-corpus.ts";
import { renderRoute } from "../testing/render-route.tsx";
import { pageTextOf } from "../testing/page-text.ts";

const { actorName, issueTitle, positionLabel } = pageTextOf(realModel);

const parsed = async (...route: Parameters<typeof renderRoute>) =>
  new DOMParser().parseFromString(await renderRoute(...route), "text/html");
const textsOf = (page: ParentNode, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

describe("the page of all actors", () => {
  it("has a column for every issue and a row for every actor, those with most stances first", async () => {
    const page = await parsed("/actors");
    const columns = textsOf(page, '#matrix thead th[scope="col"]').slice(1);
    expect(columns.toSorted()).toEqual(realModel.issues.map(({ id }) => issueTitle(id)).toSorted());
    const rows = textsOf(page, '#matrix tbody th[scope="row"]');
    expect(rows.toSorted()).toEqual(
      holders(realModel)
        .map(({ id }) => actorName(id))
        .toSorted(),
    );
    expect(rows[0]).toBe(actorName("ndp"));
  });

  it("has a link to each stance, named by who, on what, which position and how it is reported", async () => {
    const page = await parsed("/actors");
    const links = [...page.querySelectorAll("#matrix .cell a")].map((link) => [
      link.getAttribute("href"),
      link.textContent,
    ]);
    for (const stance of currentStances(realModel)) {
      const { id, actor, issue, position } = stance;
      const what = `${actorName(actor)}, ${issueTitle(issue)}: ${positionLabel(issue, position)}`;
      const name = `${what}. ${en.attribution[gradeOf(realModel, stance)]}.`;
      expect(links).toContainEqual([`/stances/${id}`, name]);
    }
  });

  it("explains the sign of a silence in a narrow cell, if there is one", async () => {
    const sign = `× ${en.matrix.picture.key.noted}`;
    expect(textsOf(await parsed("/actors"), "#matrix caption").join()).toContain(sign);
    expect(textsOf(await parsed("/actors?actor=ndp"), "#matrix caption").join()).not.toContain(sign);
  });

  it("has no cell in the tab order, since each position has a link of full size elsewhere", async () => {
    const page = await parsed("/actors");
    const cells = [...page.querySelectorAll("#matrix td a")];
    expect(cells.length).toBeGreaterThanOrEqual([...currentStances(realModel)].length);
    expect(cells.filter((link) => link.getAttribute("tabindex") !== "-1")).toEqual([]);
  });

  it.each([
    ["the first corpus", undefined, realModel],
    ["a corpus of several sources", councilCorpus, councilModel],
  ] as const)(
    "says of an empty cell of %s why, with a link if that is on record",
    async (_, corpus, model) => {
      const page = await parsed("/actors", corpus);
      const cells = [...page.querySelectorAll("#matrix td")];
      const silences = holders(model).flatMap(({ id }) =>
        model.issues.map((issue) => silenceAt(model, id, issue.id)),
      );
      for (const kind of ["not-mentioned", "ambiguous", "declined", "not-assessed"] as const) {
        const expected = silences.filter((silence) => silence?.kind === kind);
        const said = cells.filter(({ textContent }) => textContent.startsWith(en.silence[kind]));
        expect(said, `of ${kind}`).toHaveLength(expected.length);
        const onRecord = expected.filter((silence) => silence && isRecorded(silence));
        expect(
          said.filter((cell) => cell.querySelector("a")),
          `of ${kind}`,
        ).toHaveLength(onRecord.length);
      }
    },
  );
});

describe("the home page", () => {
  it("shows who speaks on what, and leads to all actors", async () => {
    const page = await parsed("/");
    const recorded = new Set([...realModel.stances, ...realModel.silences].map(({ actor }) => actor));
    expect(textsOf(page, '#matrix tbody th[scope="row"]')).toHaveLength(recorded.size);
    const all = [...page.querySelectorAll('main a[href="/actors"]')];
    expect(all.map(({ textContent }) => textContent)).toContain(
      en.questions.allActors(holders(realModel).length),
    );
  });
});

it("renders no matrix and no heading for it on the home page if no actor has a record", async () => {
  const path = "/?actor=canal-riders&silence=not-mentioned";
  const html = await renderRoute(path, councilCorpus);
  expect(html).toContain("The Lock Pool");
  expect(html).not.toContain(en.questions.speaks);
});
