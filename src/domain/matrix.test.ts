import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { councilModel, DECLINED_THEN_SPOKE } from "../testing/council-corpus.ts";
import { indexCorpus } from "../model/model.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { realModel } from "../testing/real-corpus.ts";
import { searchReal, selection } from "../testing/selections.ts";
import {
  EMPTY_SELECTION,
  filterEntries,
  isEmptySelection,
  type Selection,
  stancesIn,
  withFacet,
} from "./filter.ts";
import { matrixOf } from "./matrix.ts";
import { holders } from "./silence.ts";
import { NO_TALLY } from "./tally.ts";

const entriesOf = (chosen: Selection) => filterEntries(realModel, chosen, searchReal(chosen.q));
const matrix = (chosen: Selection) => matrixOf(realModel, chosen, entriesOf(chosen));

describe("matrixOf", () => {
  it("has a row for every holder and a column for every issue where nothing is chosen", () => {
    const { rows, issues } = matrix(EMPTY_SELECTION);
    expect(rows.map(({ actor }) => actor)).toEqual(holders(realModel));
    expect(issues).toEqual(realModel.issues);
  });

  it("has as many cells in each row as columns, in their order", () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        const { rows, issues } = matrix(chosen);
        for (const { cells } of rows) expect(cells.map(({ issue }) => issue)).toEqual(issues);
      }),
    );
  });

  it("drops the rows and the columns that a selection empties, and no other", () => {
    fc.assert(
      fc.property(
        selection.filter((chosen) => !isEmptySelection(chosen)),
        (chosen) => {
          const { rows, issues } = matrix(chosen);
          const entries = entriesOf(chosen);
          expect(new Set(rows.map(({ actor }) => actor.id))).toEqual(
            new Set(entries.map(({ actor }) => actor)),
          );
          expect(new Set(issues.map(({ id }) => id))).toEqual(new Set(entries.map(({ issue }) => issue)));
        },
      ),
    );
  });

  it("shows in each cell stances, or that they are hidden, or a silence", () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        for (const { actor, cells } of matrix(chosen).rows) {
          for (const { issue, stances, hidden, silence } of cells) {
            const isHere = (record: { actor: string; issue: string }) =>
              record.actor === actor.id && record.issue === issue.id;
            const all = realModel.stances.filter(isHere);
            const silences = realModel.silences.filter(isHere);
            expect(stances.length + hidden.stances).toBe(all.length);
            for (const stance of stances) expect(all).toContain(stance);
            expect(hidden).toMatchObject({ unmentioned: 0, unread: 0 });
            const recorded = hidden.recorded === 1 ? undefined : silences[0]?.kind;
            const derived = all.length > 0 ? undefined : "not-mentioned";
            expect(silence?.kind).toBe(silences.length > 0 ? recorded : derived);
          }
        }
      }),
    );
  });

  it("shows every stance that the selection leaves, once", () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        const shown = matrix(chosen).rows.flatMap(({ cells }) => cells.flatMap(({ stances }) => stances));
        const left = stancesIn(entriesOf(chosen));
        expect(shown).toHaveLength(left.length);
        expect(new Set(shown)).toEqual(new Set(left));
      }),
    );
  });

  it("hides a silence that the selection leaves out, as it hides a stance", () => {
    const speaks = { actor: "greens", issue: "ferry" };
    const files = smallCorpus();
    const { stances, silences } = files["sources/bridge.json"];
    for (const stance of stances.slice(-1))
      stances.push({ ...stance, ...speaks, id: "greens-ferry", position: "keep" });
    const model = indexCorpus(corpusOf(files));
    const silent = silences.find(({ issue }) => issue === speaks.issue);
    const positions = model.stances
      .filter(({ actor, issue }) => actor === silent?.actor || issue === silent?.issue)
      .map(({ issue, position }) => `${issue}.${position}`);
    const chosen = withFacet(EMPTY_SELECTION, "position", positions);
    const { rows, issues } = matrixOf(model, chosen, filterEntries(model, chosen, { entries: undefined }));
    const row = rows.find(({ actor }) => actor.id === silent?.actor);
    const at = issues.findIndex(({ id }) => id === silent?.issue);
    expect(row?.cells[at]).toEqual({
      issue: issues[at],
      stances: [],
      earlier: 0,
      hidden: { ...NO_TALLY, recorded: 1 },
      silence: undefined,
    });
  });

  it("shows a silence that the selection leaves beside the stances that it hides", () => {
    const { actor, issue, silence } = DECLINED_THEN_SPOKE;
    const cellIn = (chosen: Selection) => {
      const entries = filterEntries(councilModel, chosen, { entries: undefined });
      const { rows } = matrixOf(councilModel, chosen, entries);
      return rows.find((row) => row.actor.id === actor)?.cells.find((cell) => cell.issue.id === issue);
    };
    const declined = cellIn(withFacet(EMPTY_SELECTION, "silence", ["declined"]));
    expect(declined).toMatchObject({ stances: [], silence: { id: silence }, hidden: { stances: 1 } });
    expect(cellIn(EMPTY_SELECTION)).toMatchObject({ stances: [{}], silence: undefined, hidden: NO_TALLY });
  });

  it("is empty where nothing matches", () => {
    expect(matrix(withFacet(EMPTY_SELECTION, "country", ["none"]))).toEqual({ issues: [], rows: [] });
  });
});
