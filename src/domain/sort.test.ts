import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseEdtf } from "../model/edtf.ts";
import { get, indexCorpus } from "../model/model.ts";
import type { Stance } from "../model/schema.ts";
import { ATTRIBUTIONS } from "../model/vocabulary.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { realModel } from "../testing/real-corpus.ts";
import { gradeOf } from "./grade.ts";
import { SORT_KEYS, sortStances } from "./sort.ts";

const orders = fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() });
const someStances = fc.shuffledSubarray([...realModel.stances]);

const issueRank = ({ issue }: Stance) => realModel.issues.findIndex(({ id }) => id === issue);
const positionRank = ({ issue, position }: Stance) =>
  get(realModel.byId.issues, issue).positions.findIndex(({ id }) => id === position);
/** A number for each stance that grows along the order, worked out in another way than the order is. */
const RANK = {
  issue: issueRank,
  position: (stance: Stance) => issueRank(stance) * 100 + positionRank(stance),
  grade: (stance: Stance) => ATTRIBUTIONS.indexOf(gradeOf(realModel, stance)),
  date: ({ statedOn }: Stance) => {
    const parsed = parseEdtf(statedOn);
    const first = parsed?.kind === "date" ? parsed.date : parsed?.start;
    if (typeof first !== "object") throw new Error(`${statedOn} has no beginning.`);
    const [year, month, day] = first.earliest;
    return (year * 100 + month) * 100 + day;
  },
};

describe("sortStances", () => {
  it("loses none and adds none, and leaves what it was given alone", () => {
    fc.assert(
      fc.property(someStances, orders, (stances, order) => {
        const before = [...stances];
        const sorted = sortStances(realModel, stances, order, "en");
        expect(stances).toEqual(before);
        expect(sorted).toHaveLength(stances.length);
        expect(new Set(sorted)).toEqual(new Set(stances));
      }),
    );
  });

  test.each(Object.entries(RANK))("orders by %s, either way", (key, rank) => {
    fc.assert(
      fc.property(someStances, (stances) => {
        const order = { key: key as keyof typeof RANK, descending: false };
        const ranks = sortStances(realModel, stances, order, "en").map(rank);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        const back = sortStances(realModel, stances, { ...order, descending: true }, "en").map(rank);
        expect(back).toEqual(ranks.toReversed());
      }),
    );
  });

  it("is stable: what is equal keeps its place, either way", () => {
    fc.assert(
      fc.property(
        someStances,
        fc.constantFrom("issue", "position", "grade"),
        fc.boolean(),
        (stances, key, descending) => {
          const sorted = sortStances(realModel, stances, { key, descending }, "en");
          const swapped = sorted.filter((stance, i) => {
            const before = sorted[i - 1];
            if (!before || RANK[key](before) !== RANK[key](stance)) return false;
            return stances.indexOf(before) > stances.indexOf(stance);
          });
          expect(swapped).toEqual([]);
        },
      ),
    );
  });

  it("puts actors in the order of their names, as the reader's language has it", () => {
    const files = smallCorpus();
    const names = { greens: { en: "Zürich", de: "Zürich" }, council: { en: "Österreich", de: "Österreich" } };
    for (const actor of files["actors.json"].actors) {
      if (actor.id === "greens" || actor.id === "council") actor.name = names[actor.id];
    }
    const model = indexCorpus(corpusOf(files));
    const actorsIn = (locale: string, descending = false) =>
      sortStances(model, model.stances, { key: "actor", descending }, locale).map(({ actor }) => actor);
    expect(actorsIn("de")).toEqual(["council", "greens"]);
    expect(actorsIn("de", true)).toEqual(["greens", "council"]);
    // In Swedish “Ö” is the last letter.
    expect(actorsIn("sv")).toEqual(["greens", "council"]);
  });
});
