import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseEdtf } from "../model/edtf.ts";
import { get, indexCorpus } from "../model/model.ts";
import type { Stance } from "../model/schema.ts";
import { ATTRIBUTIONS } from "../model/vocabulary.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { realModel } from "../testing/real-corpus.ts";
import { type Entry, recordedEntries } from "./entries.ts";
import { gradeOf } from "../model/evidence.ts";
import { SORT_KEYS, sortEntries } from "./sort.ts";

const orders = fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() });
const someEntries = fc.shuffledSubarray([...recordedEntries(realModel)]);
const withStances = fc.shuffledSubarray(recordedEntries(realModel).filter(({ stance }) => stance));

const issueRank = ({ issue }: Pick<Stance, "issue">) => realModel.issues.findIndex(({ id }) => id === issue);
const positionRank = ({ issue, position }: Stance) =>
  get(realModel.byId.issues, issue).positions.findIndex(({ id }) => id === position);
/** A number for each stance that grows along the order, computed independently of `sortEntries`. */
const RANKS = {
  issue: issueRank,
  position: (stance: Stance) => issueRank(stance) * 100 + positionRank(stance),
  grade: (stance: Stance) => ATTRIBUTIONS.indexOf(gradeOf(realModel, stance)),
  date: ({ statedOn }: Stance) => {
    const parsed = parseEdtf(statedOn);
    const dated = parsed?.kind === "date" ? { start: parsed.date, end: parsed.date } : parsed;
    // An interval with an open beginning is placed at its end.
    const days = [
      typeof dated?.start === "object" ? dated.start.earliest : undefined,
      typeof dated?.end === "object" ? dated.end.latest : undefined,
    ];
    const day = days.find((each) => each !== undefined);
    if (!day) throw new Error(`${statedOn} has no day.`);
    return (day[0] * 100 + day[1]) * 100 + day[2];
  },
};

const RANK = Object.fromEntries(
  Object.entries(RANKS).map(([key, rank]) => [
    key,
    ({ stance }: Entry) => {
      if (!stance) throw new Error("A silence has no rank.");
      return rank(stance);
    },
  ]),
) as Record<keyof typeof RANKS, (entry: Entry) => number>;

describe("sortEntries", () => {
  it("returns exactly the given entries and does not change its input", () => {
    fc.assert(
      fc.property(someEntries, orders, (entries, order) => {
        const before = [...entries];
        const sorted = sortEntries(realModel, entries, order, "en");
        expect(entries).toEqual(before);
        expect(sorted).toHaveLength(entries.length);
        expect(new Set(sorted)).toEqual(new Set(entries));
      }),
    );
  });

  test.each(Object.entries(RANK))("orders by %s, either way", (key, rank) => {
    fc.assert(
      fc.property(withStances, (entries) => {
        const order = { key: key as keyof typeof RANK, descending: false };
        const ranks = sortEntries(realModel, entries, order, "en").map(rank);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        const back = sortEntries(realModel, entries, { ...order, descending: true }, "en").map(rank);
        expect(back).toEqual(ranks.toReversed());
      }),
    );
  });

  it("is stable: what is equal keeps its place, either way", () => {
    fc.assert(
      fc.property(
        withStances,
        fc.constantFrom("issue", "position", "grade"),
        fc.boolean(),
        (entries, key, descending) => {
          const sorted = sortEntries(realModel, entries, { key, descending }, "en");
          const swapped = sorted.filter((entry, i) => {
            const before = sorted[i - 1];
            if (!before || RANK[key](before) !== RANK[key](entry)) return false;
            return entries.indexOf(before) > entries.indexOf(entry);
          });
          expect(swapped).toEqual([]);
        },
      ),
    );
  });

  it.each(["position", "date", "grade"] as const)("puts silences last by %s, either way", (key) => {
    fc.assert(
      fc.property(someEntries, fc.boolean(), (entries, descending) => {
        const sorted = sortEntries(realModel, entries, { key, descending }, "en");
        const silences = entries.filter(({ silence }) => silence);
        expect(sorted.slice(entries.length - silences.length)).toEqual(silences);
      }),
    );
  });

  it("puts silences among the stances of their issue, either way", () => {
    fc.assert(
      fc.property(someEntries, fc.boolean(), (entries, descending) => {
        const sorted = sortEntries(realModel, entries, { key: "issue", descending }, "en");
        const ranks = sorted.map(issueRank);
        expect(ranks).toEqual(ranks.toSorted((a, b) => (descending ? b - a : a - b)));
      }),
    );
  });

  it("puts actors in the order of their names, as the reader's language has it", () => {
    const files = smallCorpus();
    const names = { greens: { en: "Zürich", de: "Zürich" }, council: { en: "Österreich", de: "Österreich" } };
    for (const actor of files["actors.json"].actors) {
      if (actor.id === "greens" || actor.id === "council") actor.name = names[actor.id];
    }
    const model = indexCorpus(corpusOf(files));
    const entries = recordedEntries(model).filter(({ stance }) => stance);
    const actorsIn = (locale: string, descending = false) =>
      sortEntries(model, entries, { key: "actor", descending }, locale).map(({ actor }) => actor);
    expect(actorsIn("de")).toEqual(["council", "greens"]);
    expect(actorsIn("de", true)).toEqual(["greens", "council"]);
    // In Swedish “Ö” is the last letter.
    expect(actorsIn("sv")).toEqual(["greens", "council"]);
  });
});
