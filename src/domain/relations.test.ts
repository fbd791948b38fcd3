import { describe, expect, it } from "vitest";
import { get } from "../model/model.ts";
import type { Actor } from "../model/schema.ts";
import { smallModel } from "../testing/corpus-builder.ts";
import { realModel } from "../testing/real-corpus.ts";
import { excerptsByParagraph, isOver, membersOf, relationsOf, roleOf, usesOf } from "./relations.ts";

describe("relationsOf", () => {
  it("sees an answer from both sides", () => {
    const model = smallModel();
    const [greens, council] = [
      get(model.byId.stances, "greens-rebuild"),
      get(model.byId.stances, "council-wait"),
    ];
    const answer = { kind: "objects-to", note: undefined, evidence: ["this-year"] };
    expect(relationsOf(model, greens)).toMatchObject([{ ...answer, direction: "gives", other: council }]);
    expect(relationsOf(model, council)).toMatchObject([{ ...answer, direction: "gets", other: greens }]);
  });

  it("finds each response of the real corpus from both of its stances", () => {
    const relations = realModel.stances.flatMap((stance) => relationsOf(realModel, stance));
    const given = relations.filter(({ direction }) => direction === "gives");
    expect(given.length).toBe(realModel.stances.flatMap(({ responses }) => responses ?? []).length);
    expect(given.length).toBeGreaterThan(0);
    expect(relations.length).toBe(2 * given.length);
  });
});

describe("membersOf", () => {
  it("names who belongs to an organization", () => {
    const model = smallModel();
    const ana = get(model.byId.actors, "ana-gruen");
    expect(membersOf(model, "greens")).toEqual([{ actor: ana, role: { en: "leader" } }]);
    expect(membersOf(model, "ana-gruen")).toEqual([]);
  });
});

describe("isOver", () => {
  const model = { ...smallModel(), asOf: "2020-06-01" };

  it.each(["2019", "2020-05", "2020-06-01", "2019/2020-05", "../2019", "201X"])("%s is over", (end) => {
    expect(isOver(model, { end })).toBe(true);
  });

  it.each([undefined, "2020", "2020-06", "2020-06-02", "2019/..", "2019/", "202X", "2020-05/2020-12"])(
    "%s may not be over",
    (end) => {
      expect(isOver(model, { end })).toBe(false);
    },
  );
});

describe("roleOf", () => {
  const model = smallModel();
  /** The model with other memberships of Ana. */
  const modelWith = (memberships: NonNullable<Actor["memberships"]>) => {
    const actor = { ...get(model.byId.actors, "ana-gruen"), memberships };
    const actors = new Map([...model.byId.actors, [actor.id, actor]]);
    return { ...model, byId: { ...model.byId, actors } };
  };
  const [leader, chair] = [{ en: "leader" }, { en: "chair" }];

  it("prefers the role in the organization that the actor speaks for", () => {
    const both = modelWith([
      { organization: "council", role: chair },
      { organization: "greens", role: leader },
    ]);
    expect(roleOf(both, "ana-gruen", "greens")).toEqual({ role: leader, organization: "greens" });
    expect(roleOf(both, "ana-gruen", "other")).toEqual({ role: chair, organization: "council" });
  });

  it("names no role that has ended, and none of who has no role", () => {
    const ended = modelWith([{ organization: "greens", role: leader, end: "2001" }]);
    expect(roleOf(ended, "ana-gruen", "greens")).toBeUndefined();
    expect(roleOf(model, "greens", "greens")).toBeUndefined();
  });
});

describe("usesOf", () => {
  it("finds a use for every excerpt of the real corpus, and only where it is named", () => {
    for (const { id } of realModel.excerpts) {
      const { stances, silences, events } = usesOf(realModel, id);
      expect(stances.length + silences.length + events.length).toBeGreaterThan(0);
      for (const record of [...stances, ...silences, ...events]) {
        expect(JSON.stringify(record)).toContain(`"${id}"`);
      }
    }
  });

  it("finds the stances, reasons, responses, silences and events that an excerpt supports", () => {
    const model = smallModel();
    const ids = (excerpt: string) => {
      const { stances, silences, events } = usesOf(model, excerpt);
      return [stances.map(({ id }) => id), silences.map(({ kind }) => kind), events.map(({ id }) => id)];
    };
    expect(ids("council-waits")).toEqual([["council-wait"], ["ambiguous"], ["meeting"]]);
    expect(ids("this-year")).toEqual([["greens-rebuild"], [], []]);
    const [greens] = model.stances;
    const onlyReason = {
      ...model,
      stances: [{ ...greens, evidence: [], responses: undefined }],
    } as typeof model;
    expect(usesOf(onlyReason, "greens-want").stances).toHaveLength(1);
    const onlyAnswer = {
      ...model,
      stances: [{ ...greens, evidence: [], reasons: undefined }],
    } as typeof model;
    expect(usesOf(onlyAnswer, "this-year").stances).toHaveLength(1);
    expect(usesOf(onlyAnswer, "greens-want").stances).toHaveLength(0);
  });
});

describe("excerptsByParagraph", () => {
  it("has every excerpt of a source under its paragraph, in the order of the text", () => {
    for (const { id } of realModel.sources) {
      const byParagraph = excerptsByParagraph(realModel, id);
      for (const [n, excerpts] of byParagraph) {
        expect(excerpts.every(({ paragraph }) => paragraph === n)).toBe(true);
        const starts = excerpts.map(({ selector }) => selector.refinedBy.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }
      const own = realModel.excerpts.filter(({ source }) => source === id);
      expect(new Set([...byParagraph.values()].flat())).toEqual(new Set(own));
    }
  });

  it("has none of another source", () => {
    expect(excerptsByParagraph(realModel, "another").size).toBe(0);
  });
});
