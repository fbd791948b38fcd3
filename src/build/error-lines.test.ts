import { describe, expect, it } from "vitest";
import { errorAt } from "../model/corpus-error.ts";
import { errorLines } from "./error-lines.ts";

describe("errorLines", () => {
  it("has a line of English for each error", () => {
    const errors = [
      errorAt("corpus.json", [], "missing-file", { kind: "corpus" }),
      errorAt("actors.json", ["actors", 0], "self-response", {}),
    ];
    expect(errorLines(errors)).toEqual([
      expect.stringContaining("the file is missing"),
      expect.stringContaining("$.actors[0]"),
    ]);
  });
});
