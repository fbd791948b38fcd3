import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { speakersOf } from "../model/anchored.ts";
import { get, indexCorpus } from "../model/model.ts";
import { corpusSchema, type Silence } from "../model/schema.ts";
import { hardCorpus } from "../testing/hard-corpus.ts";
import { realCorpus } from "../testing/real-corpus.ts";
import { subsetOf } from "./subset.ts";

const model = indexCorpus(realCorpus);

function ids(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

describe("subsetOf", () => {
  it("is a corpus of the chosen stances and silences in which nothing dangles", () => {
    const silences: Silence[] = [
      ...model.silences,
      ...model.issues.slice(0, 1).map(({ id: issue }) => ({
        ...{ id: "one-more", source: model.sources[0]?.id ?? "" },
        ...{ actor: model.actors.at(-1)?.id ?? "", issue, kind: "not-mentioned" as const },
      })),
    ];
    fc.assert(
      fc.property(fc.subarray([...model.stances]), fc.subarray(silences), (chosen, silent) => {
        const subset = subsetOf(model, chosen, silent);
        expect(corpusSchema.safeParse(subset).success).toBe(true);
        expect(subset.stances.map(({ id }) => id)).toEqual(chosen.map(({ id }) => id));
        expect(subset.silences).toEqual(silent);
        const { actors, issues, sources, excerpts, stances } = subset;
        const named = [
          ...silent.map(({ actor }) => ids(actors).has(actor)),
          ...silent.map(({ issue }) => ids(issues).has(issue)),
          ...silent.flatMap(({ evidence = [] }) => evidence.map((id) => ids(excerpts).has(id))),
          ...stances.map(({ actor }) => ids(actors).has(actor)),
          ...stances.map(({ issue }) => ids(issues).has(issue)),
          ...stances.flatMap(({ evidence }) => evidence.map((id) => ids(excerpts).has(id))),
          ...stances.flatMap(({ responses = [] }) => responses.map(({ to }) => ids(stances).has(to))),
          ...excerpts.map(({ source }) => ids(sources).has(source)),
          ...silent.map(({ source }) => ids(sources).has(source)),
          ...excerpts.flatMap(speakersOf).map((speaker) => ids(actors).has(speaker)),
          ...actors.flatMap(({ memberships = [] }) =>
            memberships.map((m) => ids(actors).has(m.organization)),
          ),
        ];
        expect(named).not.toContain(false);
      }),
    );
  });

  it("keeps the corrections of every record that it holds, and no other", () => {
    const hard = indexCorpus(hardCorpus());
    const chosen = hard.stances.filter(({ id }) => id === "greens-rebuild");
    const { corrections, ...subset } = subsetOf(hard, chosen, []);
    const kept = new Set(corrections.map(({ target }) => target));
    expect([...kept].toSorted()).toEqual([
      "actors/greens",
      "excerpts/only-reason",
      "sources/bridge",
      "stances/greens-rebuild",
    ]);
    expect(corrections).toEqual(hard.corrections.filter(({ target }) => kept.has(target)));
    expect(subset.silences).toEqual([]);
    expect(subsetOf(hard, hard.stances, []).corrections.map(({ target }) => target)).toContain(
      "excerpts/only-response",
    );
    const silent = subsetOf(hard, [], hard.silences);
    expect(silent.corrections.map(({ target }) => target)).toEqual(
      expect.arrayContaining(hard.silences.map(({ id }) => `silences/${id}`)),
    );
  });

  it("holds nothing that the chosen stances do not need", () => {
    const stance = get(model.byId.stances, "france-expand-bombing-to-syria");
    const { actor, issue, evidence } = stance;
    const subset = subsetOf(model, [stance], []);
    expect(subset.actors.map(({ id }) => id)).toEqual([actor]);
    expect(subset.excerpts.map(({ id }) => id)).toEqual(evidence);
    expect(subset.issues.map(({ id }) => id)).toEqual([issue]);
  });
});
