import type { Rolldown } from "vite";
import { describe, expect, it } from "vitest";
import { importsOf } from "./entry-imports.ts";

const chunk = (fileName: string, imports: readonly string[]) => ({
  ...{ type: "chunk", fileName, code: fileName, imports },
});
const bundle = Object.fromEntries(
  [
    chunk("assets/entry.js", ["assets/shared.js"]),
    chunk("assets/shared.js", ["assets/runtime.js"]),
    chunk("assets/runtime.js", ["assets/shared.js"]),
    chunk("assets/about.js", ["assets/shared.js"]),
  ].map((each) => [each.fileName, each]),
) as unknown as Rolldown.OutputBundle;
const scripts = importsOf(bundle, "/q&a/", "assets/entry.js");

describe("importsOf", () => {
  it("names all that the entry imports, each once, without the entry and the pages", () => {
    expect(scripts.map((each) => / src="([^"]*)"/u.exec(each)?.[1])).toEqual([
      "/q&amp;a/assets/shared.js",
      "/q&amp;a/assets/runtime.js",
    ]);
  });

  it("gives each script its digest", () => {
    for (const script of scripts) expect(script).toMatch(/ integrity="sha384-[\w+/]{64}"/u);
  });
});
