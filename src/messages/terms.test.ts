/** The rejected terms of `docs/glossary.md`, where a machine can tell that the rejected meaning is meant. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { en } from "./en/en.ts";

const ROOT = path.join(import.meta.dirname, "../..");

const ON_THE_SCREEN = [
  "side by side",
  "set beside",
  "collected",
  "take out",
  "All positions",
  "way to read",
  "how it was said",
  "who is heard",
  "kind of actor",
  "Not said",
  "unsaid",
  "digest",
  "grade",
  "fault",
  "furniture",
  "come alive",
];
const IN_NAMES = ["side by side", "unsaid", "collected", "take out", "how directly"];

/** The texts of a message: itself, those of its parts, or the literals of the function that makes it. */
function textsOf(message: unknown): string[] {
  if (typeof message === "string") return [message];
  if (typeof message === "function")
    return Array.from(String(message).matchAll(/"(?:[^"\\]|\\.)*"|`[^`]*`/gu), ([literal]) =>
      literal.replaceAll(/\$\{[^}]*\}/gu, ""),
    );
  return Object.values(message ?? {}).flatMap(textsOf);
}

/** The words of every name in a program: `titleOf` is “title of”. */
function namesIn(program: string): string[] {
  return Array.from(program.matchAll(/[A-Za-z_$][\w$]*/gu), ([name]) =>
    name.replaceAll(/([a-z\d])([A-Z])/gu, "$1 $2").toLowerCase(),
  );
}

const withoutComments = (program: string) =>
  program.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\]|\\.)*"/gu, "");

describe("the rejected terms", () => {
  test.each([...new Set([...ON_THE_SCREEN, ...IN_NAMES])])("%s is in the glossary", (term) => {
    const glossary = readFileSync(path.join(ROOT, "docs/glossary.md"), "utf8");
    const rejected = glossary.split("\n").map((line) => line.split("|").at(-2) ?? "");
    expect(rejected.filter((cell) => cell.toLowerCase().includes(term.toLowerCase()))).not.toEqual([]);
  });

  it("are not in the messages", () => {
    const found = textsOf(en).filter((text) =>
      ON_THE_SCREEN.some((term) => text.toLowerCase().includes(term.toLowerCase())),
    );
    expect(found).toEqual([]);
  });

  it("name nothing in the code", () => {
    const found = ["src", "e2e"].flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/u.test(file))
        .flatMap((file) => {
          const names = namesIn(withoutComments(readFileSync(path.join(ROOT, folder, file), "utf8")));
          return names
            .filter((name) => IN_NAMES.some((term) => name.includes(term)))
            .map((name) => `${folder}/${file}: ${name}`);
        }),
    );
    expect(found).toEqual([]);
  });
});
