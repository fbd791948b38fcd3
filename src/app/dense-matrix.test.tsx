import { describe, expect, it } from "vitest";
import { checkCorpus } from "../model/check/check.ts";
import { en } from "../messages/en/en.ts";
import { currentStances } from "../domain/history.ts";
import { indexCorpus } from "../model/model.ts";
import { generateCorpusFiles } from "../testing/generate-corpus.ts";
import { renderRoute } from "../testing/render-route.tsx";

const checked = checkCorpus(generateCorpusFiles({ actors: 12, issues: 10, stances: 90, seed: 3 }));
if (!checked.ok) throw new Error("The generated corpus has errors.");
const { corpus } = checked;
const model = indexCorpus(corpus);

/** How often a page says that a position has only earlier stances. */
const earlierIn = (html: string) => html.split(en.position.earlier).length - 1;

async function rendered(path: string): Promise<HTMLElement> {
  const root = document.createElement("div");
  root.innerHTML = await renderRoute(path, corpus);
  return root;
}

describe("a corpus with more than 60 stances", () => {
  it("names each actor once at a position, also one with two stances there", async () => {
    const places = (await rendered("/")).querySelectorAll(".positions > li[data-held] > p");
    const count = new Set(
      [...currentStances(model)].map(({ actor, issue, position }) => `${actor} ${issue} ${position}`),
    );
    const names = [...places].flatMap(({ textContent }) => textContent.split(/, | and /u));
    expect(currentStances(model).size).toBeGreaterThan(count.size);
    expect(names).toHaveLength(count.size);
  });

  it.each(["/", "/actors"])(
    "shows one picture at %s, with the words of each cell as its text",
    async (path) => {
      const root = await rendered(path);
      const rows = [...root.querySelectorAll("table.picture tbody tr")];
      expect(rows).toHaveLength(12);
      expect(root.querySelectorAll("table.picture td a")).toHaveLength(0);
      const cells = rows.flatMap((row) => [...row.querySelectorAll("td:not(.near)")]);
      expect(cells).toHaveLength(120);
      const taken = new Set([...currentStances(model)].map(({ actor, issue }) => `${actor} ${issue}`));
      expect(cells.filter((cell) => /^[cn]\d/u.test(cell.className))).toHaveLength(taken.size);
      for (const cell of cells) expect(cell.textContent).not.toBe("");
      expect(root.textContent).toContain(`${en.matrix.picture.alike}: `);
      expect(root.textContent).toContain(`${en.matrix.picture.agreed}: `);
    },
  );

  it("has small pictures in a browser that reads no style sheet", async () => {
    const root = await rendered("/");
    const pictures = [...root.querySelectorAll("svg")];
    expect(pictures.length).toBeGreaterThan(10);
    expect(pictures.filter((picture) => !picture.matches("[width], [height], [x]"))).toEqual([]);
  });

  it("says the same of a position that nobody holds now on its page and on the home page", async () => {
    const held = checkCorpus(
      generateCorpusFiles({ actors: 12, issues: 10, stances: 150, sources: 4, seed: 3 }),
    );
    if (!held.ok) throw new Error("The generated corpus has errors.");
    const home = await renderRoute("/", held.corpus);
    const pages = await Promise.all(
      held.corpus.issues.map(({ id }) => renderRoute(`/issues/${id}`, held.corpus)),
    );
    expect(earlierIn(home)).toBe(earlierIn(pages.join(" ")));
    expect(earlierIn(home)).toBeGreaterThan(0);
  });

  it("folds its questions to names, without words", async () => {
    const root = await rendered("/");
    expect(root.querySelectorAll(".question")).toHaveLength(10);
    expect(root.querySelectorAll(".question blockquote")).toHaveLength(0);
  });
});
