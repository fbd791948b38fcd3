import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { silenceAt } from "../domain/silence.ts";
import { get, indexCorpus } from "../model/model.ts";
import { smallModel } from "../testing/corpus-builder.ts";
import { hardCorpus } from "../testing/hard-corpus.ts";
import { councilModel } from "../testing/council-corpus.ts";
import { realCorpus } from "../testing/real-corpus.ts";
import { CSV_COLUMNS } from "./csv-columns.ts";
import { recordsToCsv } from "./csv.ts";
import { unguarded } from "./formula-guard.ts";

const model = indexCorpus(realCorpus);

function rows(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, relax_quotes: false });
}

describe("recordsToCsv", () => {
  it("has a row for each stance, which an independent parser reads back", () => {
    const parsed = rows(recordsToCsv(model, model.stances, "en"));
    expect(parsed.map((row) => row["stance_id"])).toEqual(model.stances.map(({ id }) => id));
    expect(Object.keys(parsed[0] ?? {})).toEqual([...CSV_COLUMNS]);
    const [stance] = model.stances;
    const { scale, positions } = get(model.byId.issues, stance?.issue ?? "");
    expect(parsed[0]).toMatchObject({
      actor: "NDP",
      position: positions.find(({ id }) => id === stance?.position)?.label["en"],
      scale,
      grade: "direct-quote",
      stated_on: "2015-09-10",
    });
  });

  it("has the place on the scale of an issue with an order, and none of any other", () => {
    const places = rows(recordsToCsv(councilModel, councilModel.stances, "en")).map(
      (row) => row["scale_place"],
    );
    const expected = councilModel.stances.map(({ issue, position }) => {
      const { scale, positions } = get(councilModel.byId.issues, issue);
      const at = positions.findIndex(({ id }) => id === position);
      return scale === "ordinal" ? `${at + 1} of ${positions.length}` : "";
    });
    expect(places).toEqual(expected);
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  it("has a row for each silence: its kind, what the record says of it, and its evidence", () => {
    const [, { id: actor } = { id: "" }] = model.actors;
    const [{ id: issue } = { id: "" }] = model.issues;
    const unmentioned = {
      actor,
      issue,
      kind: "not-mentioned" as const,
      readIn: [],
    };
    const parsed = rows(recordsToCsv(model, [...model.silences, unmentioned], "en"));
    const filled = parsed.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, text]) => text !== "")),
    );
    expect(filled.map(({ actor_id, issue_id, silence }) => [actor_id, issue_id, silence])).toEqual(
      [...model.silences, unmentioned].map((each) => [each.actor, each.issue, each.kind]),
    );
    expect(model.silences.length).toBeGreaterThan(0);
    const [{ note, evidence = [] } = { note: undefined }] = model.silences;
    expect(filled[0]).toMatchObject({
      summary: note?.["en"],
      source_ids: model.sources[0]?.id,
      excerpts: evidence.map((id) => get(model.byId.excerpts, id).selector.exact).join(" | "),
    });
    const own = ["actor", "actor_id", "actor_type", "country", "issue", "issue_id", "scale", "silence"];
    if (get(model.byId.issues, unmentioned.issue).topic) own.push("topic");
    expect(Object.keys(filled.at(-1) ?? {}).toSorted()).toEqual(own);
  });

  it("names a recorded silence with its id, its source and the date of that source", () => {
    const small = smallModel();
    const [silence] = rows(recordsToCsv(small, small.silences, "en"));
    expect(silence).toMatchObject({
      ...{ silence_id: "council-ferry", silence_date: "2020-05-01", source_ids: "bridge" },
      ...{ read_source_ids: "", is_current: "", change: "", attributions: "paraphrase" },
    });
  });

  it("names the sources that were read for the issue of a derived silence", () => {
    const small = smallModel();
    const derived = silenceAt(small, "greens", "ferry");
    expect(rows(recordsToCsv(small, derived ? [derived] : [], "en"))).toMatchObject([
      { silence: "not-mentioned", silence_id: "", silence_date: "", read_source_ids: "bridge" },
    ]);
  });

  it("tells the place of a stance in its history, its former ids and its sources", () => {
    const hard = indexCorpus(hardCorpus());
    const ofCouncil = hard.stances.filter(({ actor }) => actor === "council");
    expect(rows(recordsToCsv(hard, ofCouncil, "en"))).toMatchObject([
      {
        stance_id: "council-wait",
        is_current: "false",
        change: "first",
        former_ids: "",
        origin_ids: "bridge",
      },
      {
        ...{ stance_id: "council-rebuild", is_current: "true", change: "moved" },
        ...{ former_ids: "council-builds events/council-builds", source_ids: "radio", origin_ids: "bridge" },
        source_dates: "2020-06-03",
      },
    ]);
  });

  it("gives each excerpt the attribution that it has for the actor, and the first one’s words as the lead", () => {
    const hard = indexCorpus(hardCorpus());
    const stance = get(hard.byId.stances, "council-rebuild");
    const [row] = rows(recordsToCsv(hard, [stance], "en"));
    expect(row).toMatchObject({
      excerpt_ids: "joint own of-others",
      attributions: "direct-quote own-publication characterization",
      grade: "direct-quote",
      ...{ lead_excerpt_id: "joint", lead: "Wir bauen sie neu", lead_speaker_ids: "ana-gruen council" },
      lead_place: "time=00:04:10",
    });
    expect(row?.["lead_gloss"]).toBe(row?.["lead_translation"]);
    expect(row?.["lead_gloss"]).not.toBe("");
    expect(row?.["source_authors"]?.endsWith("; Ida Ek")).toBe(true);
    expect(row?.["attributions"]?.split(" ")).toHaveLength(stance.evidence.length);
  });

  it("keeps the columns of version 1 in their order, and has new ones after them", () => {
    expect(CSV_COLUMNS.slice(0, 19).join(" ")).toBe(
      "stance_id actor_id actor actor_type country issue_id issue position_id position scale scale_place summary timing condition stated_on grade source_ids excerpts silence",
    );
    expect(new Set(CSV_COLUMNS).size).toBe(CSV_COLUMNS.length);
  });

  it("ends every line with CRLF, the last one too", () => {
    const text = recordsToCsv(model, model.stances, "en");
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  });

  const [stance] = model.stances;
  if (!stance) throw new Error("The corpus has a stance.");
  const cellOf = (summary: string) =>
    rows(recordsToCsv(model, [{ ...stance, summary: { en: summary } }], "en"))[0]?.["summary"] ?? "";

  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t'=1"],
    ["\ttext", "'\ttext"],
    ["\ntext", "'\ntext"],
    [" =1", " '=1"],
    ["\uFF1D1", "'\uFF1D1"],
    ["\uFF0B\uFF0D\uFF20", "'\uFF0B\uFF0D\uFF20"],
    ["a;=1", "a;'=1"],
    ["a, =1", "a, '=1"],
    ["a\t=1", "a\t'=1"],
    ["a\r\n=1", "a\r\n'=1"],
    ['a"=1', "a\"'=1"],
    ["a | -1", "a | '-1"],
    // A text that already has the apostrophe gets another one, so that removing one always restores the text.
    ["'=1", "''=1"],
    // Within a sentence nothing is a formula.
    ["1 - 2 = -1, a+b, x@y.example, it's", "1 - 2 = -1, a+b, x@y.example, it's"],
    ["François", "François"],
  ])("writes %j as %j", (summary, cell) => {
    expect(cellOf(summary)).toBe(cell);
  });

  it("lets no text begin like a formula, and gives each one back", () => {
    const hard = fc.array(
      fc.constantFrom("=", "+", "-", "@", "＝", "'", '"', ";", ",", "|", " ", "\t", "\r", "\n", "a"),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          hard.map((parts) => parts.join("")),
        ),
        (summary) => {
          const cell = cellOf(summary);
          for (const part of cell.split(/[,;|"\t\r\n]/u))
            expect(part.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/u);
          expect(cell).not.toMatch(/^[\t\r\n]/u);
          expect(unguarded(cell)).toBe(summary);
        },
      ),
    );
  });
});
