import { describe, expect, it, test } from "vitest";
import { checkCopy } from "../model/anchoring/check-copy.ts";
import { occurrences } from "../model/anchoring/anchor.ts";
import { normalize } from "../model/normalize.ts";
import {
  ANSWERS_ANOTHER_SOURCE,
  CONTRAST_OF_OURS,
  CONTRAST_OF_SOURCE,
  CORRECTED_SILENCE,
  councilCopy,
  councilCorpus,
  DECLINED_THEN_SPOKE,
  EVENTS_OF_TWO_SOURCES,
  GLOSSED_AND_TRANSLATED,
  HOLDS_BOTH,
  JOINT_STATEMENT,
  LEFT_PARTY,
  MOVED,
  NOT_ASSESSED,
  NOT_MENTIONED,
  NOT_YET_READ,
  ONE_ORIGIN,
  ONE_TOPIC,
  RENAMED,
  REPEATED,
  REPEATED_WORDS,
  SOURCES,
  SOURCES_DIFFER,
  SPEAKS_FOR_PARTY,
  WORDS_OF_ANOTHER,
} from "./council-corpus.ts";

const { actors, corrections, events, excerpts, issues, silences, sources, stances } = councilCorpus;

function find<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const record = records.find((each) => each.id === id);
  if (!record) throw new Error(`The council corpus has no record ${id}.`);
  return record;
}

interface Cell {
  readonly actor: string;
  readonly issue: string;
}
const inCell =
  ({ actor, issue }: Cell) =>
  (record: Cell) =>
    record.actor === actor && record.issue === issue;
const sourceOf = (excerpt: string) => find(excerpts, excerpt).source;
const sourcesOf = (evidence: readonly string[]) => [...new Set(evidence.map(sourceOf))];
/** The cell, the date and the sources of each stance, in the order of their ids in the case. */
const told = (ids: readonly string[]) =>
  ids.map((id) => {
    const { position, statedOn, evidence } = find(stances, id);
    return [position, statedOn, sourceOf(evidence[0] ?? "")];
  });
/** The ids of all stances of a cell, sorted. */
const idsIn = (cell: Cell) =>
  stances
    .filter(inCell(cell))
    .map(({ id }) => id)
    .toSorted();

describe("the council corpus", () => {
  const withText = sources.filter(({ text }) => text).map(({ id }) => id);

  it("has text for all sources but the broadcast", () => {
    expect(withText.toSorted()).toEqual(
      Object.values(SOURCES)
        .filter((id) => id !== SOURCES.radio)
        .toSorted(),
    );
  });

  test.each(withText)("agrees with the copy of %s", async (id) => {
    expect(await checkCopy(councilCorpus, id, await councilCopy(id))).toEqual([]);
  });

  it("is in two languages throughout", () => {
    const missing: unknown[] = [];
    const look = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("en" in value && !("de" in value)) missing.push(value);
      for (const child of Object.values(value)) look(child);
    };
    look(councilCorpus);
    expect(missing).toEqual([]);
  });

  it("has sources whose names are in no order of dates", () => {
    const dates = sources.toSorted((a, b) => a.id.localeCompare(b.id)).map((each) => each.datePublished);
    expect(dates).not.toEqual(dates.toSorted());
    expect(dates).not.toEqual(dates.toSorted().toReversed());
    const inOrder = Object.values(SOURCES).map((id) => find(sources, id).datePublished);
    expect(inOrder).toEqual(inOrder.toSorted());
  });

  it("gives no two issues the same words of one actor", () => {
    const used = stances.flatMap(({ actor, issue, evidence }) =>
      evidence.map((id) => ({ words: `${actor}: ${id}`, issue })),
    );
    const shared = used.filter(({ words, issue }) =>
      used.some((other) => other.words === words && other.issue !== issue),
    );
    expect(shared).toEqual([]);
  });
});

describe("the cases of the council corpus", () => {
  test("MOVED has two positions at two dates from two sources", () => {
    expect(told(MOVED.stances)).toEqual([
      ["never", "2022-11-14", SOURCES.minutes],
      ["weekends", "2023-05-17", SOURCES.herald],
    ]);
    expect(idsIn(MOVED)).toEqual(MOVED.stances.toSorted());
  });

  test("REPEATED has one position at two dates", () => {
    expect(told(REPEATED.stances)).toEqual([
      ["no-levy", "2022-11-14", SOURCES.minutes],
      ["no-levy", "2024-02-06", SOURCES.radio],
    ]);
    expect(idsIn(REPEATED)).toEqual(REPEATED.stances.toSorted());
  });

  test("HOLDS_BOTH has two positions on one date in one source", () => {
    expect(told(HOLDS_BOTH.stances)).toEqual([
      ["inflation", "2022-11-14", SOURCES.minutes],
      ["freeze", "2022-11-14", SOURCES.minutes],
    ]);
    expect(idsIn(HOLDS_BOTH)).toEqual(HOLDS_BOTH.stances.toSorted());
  });

  test("SOURCES_DIFFER has two positions on one date in two sources after an earlier one", () => {
    expect(told([SOURCES_DIFFER.before, ...SOURCES_DIFFER.stances])).toEqual([
      ["buses", "2022-11-14", SOURCES.minutes],
      ["tram", "2023-05-17", SOURCES.herald],
      ["buses", "2023-05-17", SOURCES.radio],
    ]);
    expect(idsIn(SOURCES_DIFFER)).toEqual([SOURCES_DIFFER.before, ...SOURCES_DIFFER.stances].toSorted());
  });

  test("DECLINED_THEN_SPOKE has a silence before its stance, dated before its source", () => {
    const silence = find(silences, DECLINED_THEN_SPOKE.silence);
    const cell = { actor: DECLINED_THEN_SPOKE.actor, issue: DECLINED_THEN_SPOKE.issue };
    expect(silence).toMatchObject({
      ...cell,
      kind: "declined",
      date: "2022-11-14",
      source: SOURCES.minutes,
    });
    expect(find(sources, SOURCES.minutes).datePublished).toBe("2022-11-21");
    expect(find(stances, DECLINED_THEN_SPOKE.stance)).toMatchObject({ ...cell, statedOn: "2023-05-17" });
  });

  test("JOINT_STATEMENT supports a stance of each of its two speakers", () => {
    const { speaker } = find(excerpts, JOINT_STATEMENT.excerpt);
    const held = JOINT_STATEMENT.stances.map((id) => find(stances, id));
    expect(speaker).toEqual(held.map(({ actor }) => actor));
    expect(held.every(({ evidence }) => evidence.includes(JOINT_STATEMENT.excerpt))).toBe(true);
  });

  test("RENAMED has a stance, an issue and an event that was a stance", () => {
    const { stance, issue, event } = RENAMED;
    expect(find(stances, stance.id).formerIds).toEqual([stance.former]);
    expect(find(issues, issue.id).formerIds).toEqual([issue.former]);
    expect(find(events, event.id).formerIds).toEqual([event.former]);
  });

  test.each([
    ["ANSWERS_ANOTHER_SOURCE", ANSWERS_ANOTHER_SOURCE, "objects-to", true],
    ["CONTRAST_OF_SOURCE", CONTRAST_OF_SOURCE, "contrasts-with", true],
    ["CONTRAST_OF_OURS", CONTRAST_OF_OURS, "contrasts-with", false],
  ])("%s is a response of its kind", (_, { from, to }, kind, hasEvidence) => {
    const response = find(stances, from).responses?.find((each) => each.to === to);
    expect(response).toMatchObject({ kind });
    expect((response?.evidence ?? []).length > 0).toBe(hasEvidence);
  });

  test("ANSWERS_ANOTHER_SOURCE leads to a stance of another source", () => {
    const [from, to] = [ANSWERS_ANOTHER_SOURCE.from, ANSWERS_ANOTHER_SOURCE.to].map((id) =>
      sourcesOf(find(stances, id).evidence),
    );
    expect(from?.some((source) => to?.includes(source))).toBe(false);
  });

  test("WORDS_OF_ANOTHER has only a direct quotation of somebody who is no member of the actor", () => {
    const { actor, evidence } = find(stances, WORDS_OF_ANOTHER.stance);
    expect(evidence).toEqual([WORDS_OF_ANOTHER.excerpt]);
    const { attribution, speaker } = find(excerpts, WORDS_OF_ANOTHER.excerpt);
    expect(attribution).toBe("direct-quote");
    const { id, memberships = [] } = find(actors, String(speaker));
    expect([id, ...memberships.map(({ organization }) => organization)]).not.toContain(actor);
  });

  test("ONE_ORIGIN has evidence from a source and from one that repeats it", () => {
    expect(sourcesOf(find(stances, ONE_ORIGIN).evidence)).toEqual([SOURCES.herald, SOURCES.courier]);
    expect(find(sources, SOURCES.courier).originalSource).toBe(SOURCES.herald);
  });

  test("REPEATED_WORDS occur twice in the text, and the second place is meant", async () => {
    const { selector, source } = find(excerpts, REPEATED_WORDS.excerpt);
    const { from = "", to = "" } = find(sources, source).text ?? {};
    const copy = normalize(await councilCopy(source));
    const body = copy.slice(copy.indexOf(from), copy.lastIndexOf(to) + to.length);
    const places = occurrences(body, selector.exact);
    expect(places).toHaveLength(2);
    expect(selector.refinedBy?.start).toBe(places[1]);
  });

  test("GLOSSED_AND_TRANSLATED has a gloss and a translation", () => {
    const { gloss, translation, source } = find(excerpts, GLOSSED_AND_TRANSLATED);
    expect(gloss && translation).toBeDefined();
    expect(find(sources, source).inLanguage).toBe("fr-CA");
  });

  it("translates every excerpt in French, and no other", () => {
    const idsOf = (all: typeof excerpts) => all.map(({ id }) => id);
    expect(idsOf(excerpts.filter(({ translation }) => translation))).toEqual(
      idsOf(excerpts.filter(({ source }) => find(sources, source).inLanguage === "fr-CA")),
    );
  });

  test.each(EVENTS_OF_TWO_SOURCES)("the event %s has evidence from two sources", (id) => {
    expect(sourcesOf(find(events, id).evidence)).toHaveLength(2);
  });

  test("CORRECTED_SILENCE has a correction", () => {
    expect(find(silences, CORRECTED_SILENCE)).toMatchObject({ kind: "ambiguous" });
    expect(corrections.map(({ target }) => target)).toContain(`silences/${CORRECTED_SILENCE}`);
  });

  test("SPEAKS_FOR_PARTY speaks and has no record of her own, unlike LEFT_PARTY", () => {
    const owners = new Set([...stances, ...silences].map(({ actor }) => actor));
    for (const { actor, organization } of [SPEAKS_FOR_PARTY, LEFT_PARTY]) {
      expect(find(actors, actor)).toMatchObject({ type: "person", memberships: [{ organization }] });
      expect(excerpts.some(({ speaker }) => speaker === actor)).toBe(true);
      expect(owners.has(actor)).toBe(actor === LEFT_PARTY.actor);
    }
  });

  test("ONE_TOPIC are the issues with a topic, which is the same", () => {
    const grouped = issues.filter(({ topic }) => topic);
    expect(grouped.map(({ id }) => id)).toEqual(ONE_TOPIC);
    expect(new Set(grouped.map(({ topic }) => topic?.["en"])).size).toBe(1);
  });

  test("SOURCES are read for all issues, for some, or for nothing that is said", () => {
    expect(find(sources, SOURCES.radio).readFor).toBe("all");
    expect(find(sources, SOURCES.platform).readFor).toBeUndefined();
    for (const id of [SOURCES.minutes, SOURCES.herald, SOURCES.courier])
      expect(find(sources, id).readFor).not.toContain(NOT_YET_READ.issue);
  });

  test("NOT_MENTIONED has no record, and NOT_ASSESSED has one that says so", () => {
    expect([...stances, ...silences].filter(inCell(NOT_MENTIONED))).toEqual([]);
    expect([...stances, ...silences].filter(inCell(NOT_ASSESSED))).toMatchObject([{ kind: "not-assessed" }]);
  });

  test("NOT_YET_READ has no record by its date, on an issue that only a later source was read for", () => {
    const { issue, asOf } = NOT_YET_READ;
    expect(stances.filter(inCell(NOT_YET_READ)).every(({ statedOn }) => statedOn > asOf)).toBe(true);
    const earlier = sources.filter(({ datePublished }) => datePublished <= asOf);
    expect(earlier).toHaveLength(4);
    expect(earlier.some(({ readFor }) => readFor === "all" || readFor?.includes(issue))).toBe(false);
    const platformIssues = stances
      .filter(({ evidence }) => sourcesOf(evidence).includes(SOURCES.platform))
      .map((stance) => stance.issue);
    expect(platformIssues).not.toContain(issue);
  });
});
