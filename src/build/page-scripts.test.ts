import type { Rolldown } from "vite";
import { describe, expect, it } from "vitest";
import { createPageScripts } from "./page-scripts.ts";

const chunk = (fileName: string, file: string, imports: readonly string[]) => ({
  ...{ type: "chunk", fileName, code: file, imports },
  moduleIds: [`/home/x/src/${file}`],
});
const bundle = Object.fromEntries(
  [
    chunk("assets/entry.js", "app/main.tsx", ["assets/shared.js"]),
    chunk("assets/shared.js", "ui/button.tsx", []),
    chunk("assets/about.js", "features/about/about-page.tsx", ["assets/shared.js", "assets/facts.js"]),
    chunk("assets/facts.js", "ui/facts.tsx", ["assets/about.js"]),
  ].map((each) => [each.fileName, each]),
) as unknown as Rolldown.OutputBundle;
const scriptsOf = createPageScripts(bundle, "/q&a/", "assets/entry.js");
const addressesIn = (scripts: readonly string[]) => scripts.map((each) => / src="([^"]*)"/u.exec(each)?.[1]);

describe("createPageScripts", () => {
  it("names the scripts of a page and all that they import, each once, without the entry", () => {
    expect(addressesIn(scriptsOf(["features/about/about-page.tsx"]))).toEqual([
      "/q&amp;a/assets/shared.js",
      "/q&amp;a/assets/about.js",
      "/q&amp;a/assets/facts.js",
    ]);
  });

  it("names what the entry imports on every page", () => {
    expect(addressesIn(scriptsOf([]))).toEqual(["/q&amp;a/assets/shared.js"]);
  });

  it("gives each script its digest", () => {
    for (const script of scriptsOf([])) expect(script).toMatch(/ integrity="sha384-[\w+/]{64}"/u);
  });

  it("refuses a file that is in no script", () => {
    expect(() => scriptsOf(["features/gone.tsx"])).toThrow("features/gone.tsx");
  });
});
