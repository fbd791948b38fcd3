/** The documents for contributors name only files and names that exist. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(path.join(ROOT, name), "utf8");
const files = ["src", "e2e", "docs"].flatMap((folder) => [
  `/${folder}`,
  ...readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) =>
    path.posix.join("/", folder, name.replaceAll("\\", "/")),
  ),
]);
files.push("/vite.config.ts", "/oxlint.config.ts");
const code = files.filter((name) => /\.(?:tsx?|css)$/u.test(name));
const words = new Set(code.flatMap((name) => read(name).match(/[\w$-]+/gu) ?? []));

/** Returns true if the path of a file or a folder ends like this; `*`, `<kind>` and `…` stand for any name. */
function isFile(name: string): boolean {
  const ending = name.replace(/\/$/u, "").replaceAll(".", "\\.");
  const pattern = new RegExp(`/${ending.replaceAll(/\*|<[a-z]+>|…/gu, "[^/]*")}$`, "u");
  return files.some((each) => pattern.test(each));
}

describe.each(["README.md", "docs/architecture.md", "docs/contributing.md"])("%s", (document) => {
  const text = read(document).replaceAll(/```.*?```/gsu, "");
  const spans = [...text.matchAll(/`([^`\s]+)`/gu)].map(([, span = ""]) => span);

  it("has names to check", () => expect(spans.length).toBeGreaterThan(20));

  it("names files and folders that exist", () => {
    const named = spans.filter((span) => /^(?!dist\/|assets\/)[\w*<][^:]*(?:\.tsx?|\/)$/u.test(span));
    expect(named.filter((name) => !isFile(name))).toEqual([]);
  });

  it("names functions, types and keys that exist", () => {
    const named = spans.filter((span) => /^[a-z]\w+(?:\(\))?$/iu.test(span));
    expect(named.filter((name) => !words.has(name.replace("()", "")))).toEqual([]);
  });
});
