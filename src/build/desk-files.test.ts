import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Rolldown } from "vite";
import { describe, expect, it } from "vitest";
import { deskFiles } from "./desk-files.ts";

const SOURCES = path.join(import.meta.dirname, "..");

const chunk = (
  source: string,
  imports: readonly string[],
  dynamicImports: readonly string[] = [],
  modules: readonly string[] = [source],
) => ({
  ...{ type: "chunk", fileName: source, imports, dynamicImports },
  moduleIds: modules.map((each) => `/x/src/${each}`),
});
const bundleOf = (...files: readonly { readonly fileName: string }[]) =>
  Object.fromEntries(
    files.map((file) => [file.fileName.replace(/\.tsx?$/u, ".js"), file]),
  ) as unknown as Rolldown.OutputBundle;

/** The parts of the messages that the sources of the desk name. */
function partsOfDesk(): string[] {
  const folder = path.join(SOURCES, "features/desk");
  const code = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
  const lists = Array.from(
    code.matchAll(/messages: \[(?<parts>[^\]]*)\]/gu),
    ({ groups }) => groups?.["parts"],
  );
  return lists.flatMap((parts = "") => parts.match(/\w+/gu) ?? []);
}

describe("deskFiles", () => {
  it("are the scripts that are reached only by way of the desk, and its worker", () => {
    const bundle = bundleOf(
      chunk("app/main.tsx", ["shared.js"], ["features/about/about-page.js", "features/desk/desk-page.js"]),
      chunk("shared.ts", []),
      chunk("features/about/about-page.tsx", ["shared.js", "app/main.js"]),
      chunk("features/desk/desk-page.tsx", ["shared.js", "coding.js"]),
      chunk("coding.ts", []),
      { ...{ type: "asset", fileName: "desk-worker.js" } },
      { ...{ type: "asset", fileName: "inter.woff2" } },
    );
    expect([...deskFiles(bundle, "app/main.js")]).toEqual([
      "features/desk/desk-page.js",
      "coding.js",
      "desk-worker.js",
    ]);
  });

  it("have one script of several messages", () => {
    const bundle = bundleOf(
      chunk("app/main.tsx", [], ["desk-en.js"]),
      chunk("desk-en.ts", [], [], ["messages/en/bulk.ts", "messages/en/desk.ts"]),
    );
    expect([...deskFiles(bundle, "app/main.js")]).toEqual(["desk-en.js"]);
  });

  it("are none of the scripts that another page needs", () => {
    const bundle = bundleOf(
      chunk("app/main.tsx", [], ["features/about/about-page.js", "features/desk/desk-page.js"]),
      chunk("features/about/about-page.tsx", ["coding.js"]),
      chunk("features/desk/desk-page.tsx", ["coding.js"]),
      chunk("coding.ts", [], [], ["coding/draft.ts", "features/desk/source-words.tsx"]),
    );
    expect([...deskFiles(bundle, "app/main.js")]).toEqual(["features/desk/desk-page.js"]);
  });

  it("have all messages that the desk loads", () => {
    const parts = ["desk", ...partsOfDesk()];
    expect(parts.length).toBeGreaterThan(1);
    const files = parts.map((part) => chunk(`messages/en/${part}.ts`, []));
    const names = files.map(({ fileName }) => fileName.replace(".ts", ".js"));
    const bundle = bundleOf(chunk("app/main.tsx", [], [...names, "messages/en/core.js"]), ...files);
    expect([...deskFiles(bundle, "app/main.js")]).toEqual(names);
  });
});
