import path from "node:path";
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

  describe("with the folder", () => {
    const texts = { "actors.json": '{ "actors": [\n  {\n    "id": 1 }\n] }' };
    const error = errorAt("actors.json", ["actors", 0, "id"], "self-response", {});

    it("begins with the path and the line, as terminals link them", () => {
      const dir = path.resolve("my-corpus");
      const file = path.join("my-corpus", "actors.json");
      expect(errorLines([error], { dir, texts })[0]).toMatch(`${file}:3: $.actors[0].id: `);
    });

    it("names the whole path if the folder is elsewhere", () => {
      const dir = path.resolve("..", "elsewhere");
      expect(errorLines([error], { dir, texts })[0]).toMatch(`${path.join(dir, "actors.json")}:3: `);
    });

    it("names no line of a file that is wrong as a whole, and the column of a syntax error", () => {
      const dir = path.resolve("my-corpus");
      const notJson = { problem: "comma", line: 3, column: 15 } as const;
      const errors = [
        errorAt("corpus.json", [], "missing-file", { kind: "corpus" }),
        errorAt("issues.json", [], "not-json", notJson),
      ];
      const [missing, broken] = errorLines(errors, { dir, texts });
      expect(missing).toMatch(/^my-corpus.corpus\.json: the file is missing/u);
      expect(broken).toMatch(/^my-corpus.issues\.json:3:15: not valid JSON/u);
    });
  });
});
