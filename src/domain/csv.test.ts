import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexCorpus } from "../model/model.ts";
import { realCorpus } from "../testing/real-corpus.ts";
import { CSV_COLUMNS, stancesToCsv } from "./csv.ts";

const model = indexCorpus(realCorpus);

function rows(text: string): Record<string, string>[] {
  return parse(text, { columns: true, relax_quotes: false });
}

describe("stancesToCsv", () => {
  it("has a row for each stance, which an independent parser reads back", () => {
    const parsed = rows(stancesToCsv(model, model.stances, "en"));
    expect(parsed.map((row) => row["stance_id"])).toEqual(model.stances.map(({ id }) => id));
    expect(Object.keys(parsed[0] ?? {})).toEqual([...CSV_COLUMNS]);
    expect(parsed[0]).toMatchObject({
      actor: "NDP",
      position: "End it at once",
      scale_place: "1 of 3",
      grade: "direct-quote",
      stated_on: "2015-09-10",
    });
  });

  it("ends every line with CRLF, the last one too", () => {
    const text = stancesToCsv(model, model.stances, "en");
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  });

  it("keeps any text, and lets none begin like a formula", () => {
    const [stance] = model.stances;
    if (!stance) throw new Error("The corpus has a stance.");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (summary) => {
        const text = stancesToCsv(model, [{ ...stance, summary: { en: summary } }], "en");
        const cell = rows(text)[0]?.["summary"] ?? "";
        expect(cell).toBe(/^[=+\-@\t\r]/u.test(summary) ? `'${summary}` : summary);
      }),
    );
  });
});
