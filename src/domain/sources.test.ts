import { describe, expect, it } from "vitest";
import { get } from "../model/model.ts";
import { councilModel, ONE_ORIGIN, SOURCES } from "../testing/council-corpus.ts";
import { realModel } from "../testing/real-corpus.ts";
import { namesSources, reportsOf, sourcesOfExcerpts } from "./sources.ts";

const reports = (id: string) => {
  const { sources, repeating } = reportsOf(councilModel, get(councilModel.byId.stances, id));
  return { sources: sources.map((source) => source.id), repeating };
};

describe("namesSources", () => {
  it("is true once a corpus has several sources", () => {
    expect(namesSources(councilModel)).toBe(true);
    expect(namesSources(realModel)).toBe(false);
  });
});

describe("sourcesOfExcerpts", () => {
  it("names each source once, in the order of the excerpts", () => {
    const ids = ["hearing-in-courier", "two-hundred-and-forty", "riders-tram"];
    expect(sourcesOfExcerpts(councilModel, ids).map(({ id }) => id)).toEqual([
      SOURCES.courier,
      SOURCES.herald,
    ]);
  });
});

describe("reportsOf", () => {
  it("counts the sources that report a position, and those among them that repeat another", () => {
    expect(reports(ONE_ORIGIN)).toEqual({ sources: [SOURCES.herald, SOURCES.courier], repeating: 1 });
    expect(reports("riders-levy-on-all")).toEqual({ sources: [SOURCES.courier], repeating: 1 });
    expect(reports("league-no-levy")).toEqual({ sources: [SOURCES.minutes], repeating: 0 });
  });

  it("leaves out sources of a reason or a response", () => {
    const stance = get(councilModel.byId.stances, "league-no-levy");
    const reasons = [{ summary: { en: "" }, evidence: ["riders-tram"] }];
    expect(reportsOf(councilModel, { ...stance, reasons }).sources.map(({ id }) => id)).toEqual([
      SOURCES.minutes,
    ]);
  });
});
