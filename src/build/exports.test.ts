/** A name that a file exports is imported by another file. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");
const COMMENT = /^\s*(?:\/\*.*?\*\/|\/\/[^\n]*)/gmsu;
const EXPORT = /^export (?:async )?(?:function|const|class|interface|type) (?<name>\w+)/gmu;
const IMPORT = /\{(?<names>[^{}]*)\} from "(?<from>\.[^"]+)"/gu;
/** A script that is loaded on demand, or that stands for another one in a test. Its names are not checked. */
const ON_DEMAND = /import\(\s*"(?<from>\.[^"]+)"/gu;

const names = ["src", "e2e"].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) =>
    path.join(folder, name),
  ),
);
const files = [...names, "vite.config.ts"]
  .filter((name) => /\.tsx?$/u.test(name))
  .map((name) => {
    const text = readFileSync(path.join(ROOT, name), "utf8").replaceAll(COMMENT, "");
    const fileOf = (from = "") => path.join(path.dirname(name), from);
    const imported = [...text.matchAll(IMPORT)].flatMap(({ groups }) =>
      (groups?.["names"]?.match(/\w+/gu) ?? []).map((each) => `${fileOf(groups?.["from"])} ${each}`),
    );
    const onDemand = [...text.matchAll(ON_DEMAND)].map(({ groups }) => fileOf(groups?.["from"]));
    return { name, text, imported, onDemand };
  });

test("a name that a file exports is imported by another file", () => {
  const onDemand = new Set(files.flatMap((file) => file.onDemand));
  const imported = new Set(files.flatMap((file) => file.imported));
  const exported = files
    .filter(({ name }) => !onDemand.has(name))
    .flatMap(({ name, text }) =>
      [...text.matchAll(EXPORT)].map(({ groups }) => `${name} ${groups?.["name"]}`),
    );
  expect(exported.length).toBeGreaterThan(1000);
  expect(exported.filter((each) => !imported.has(each))).toEqual([]);
});
