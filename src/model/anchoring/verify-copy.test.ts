import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { anchored, withText } from "../../testing/anchored.ts";
import { readCorpus } from "../../build/read-corpus.ts";
import { sha256 } from "../../testing/digest.ts";
import type { Corpus } from "../schema.ts";
import { type Finding, verifyCopy } from "./verify-copy.ts";

const TESTING = path.join(import.meta.dirname, "../../testing");

async function readTiny(): Promise<Corpus> {
  const result = await readCorpus(path.join(TESTING, "tiny-corpus"));
  if (!result.ok) throw new Error("The tiny corpus does not check.");
  return result.corpus;
}

const tiny = await readTiny();
const excerpts = tiny.excerpts.map(anchored);
const [only] = tiny.sources;
if (!only) throw new Error("The tiny corpus has a source.");
const source = withText(only);
const copy = await readFile(path.join(TESTING, "tiny-corpus-source.txt"), "utf8");
const verify = (text: string) => verifyCopy(source, excerpts, text);
const statuses = (findings: readonly { readonly finding: Finding }[]) =>
  Object.fromEntries(
    (["here", "elsewhere", "absent"] as const).map((status) => [
      status,
      findings.filter(({ finding }) => finding.status === status).length,
    ]),
  );
const ALL = { here: excerpts.length, elsewhere: 0, absent: 0 };

describe("a faithful copy", () => {
  test.each([
    ["as it is", copy],
    ["with the line ends of Windows", copy.replaceAll("\n", "\r\n")],
    ["with plain quotation marks and dashes", copy.replace(/[“„”]/gu, '"').replaceAll("–", "-")],
    ["with other accents", copy.normalize("NFD")],
    ["with more of the site around it", `Menü\n\nAnmelden\n\n${copy}\n\n© Ödenbrück`],
    ["as a web page may hold it, with soft hyphens", copy.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, "\u00AD")],
    [
      "with characters without width",
      copy.replaceAll(" ", " \u200B").replace(/(?<=\p{L})(?=\p{L})/gu, "\u2060"),
    ],
    ["with ligatures", copy.replaceAll("ff", "\uFB00").replaceAll("fi", "\uFB01").replaceAll("fl", "\uFB02")],
    ["with words cut at line ends", copy.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, "-\n")],
    ["with no-break spaces", copy.replaceAll(" ", "\u00A0")],
    ["wrapped at 60 columns", copy.replace(/(.{1,60})(?: |$)/gmu, "$1\n")],
  ])("is found whole: %s", (_, text) => {
    const { body, missing, findings } = verify(text);
    expect(statuses(findings)).toEqual(ALL);
    expect(missing).toBeUndefined();
    expect(sha256(body)).toBe(source.text.sha256);
  });
});

describe("an altered copy", () => {
  it("shows the changed word, and nothing else, where the length is the same", () => {
    const { findings, body } = verify(copy.replace("bis zum Bahnhof", "bis zum Freibad"));
    expect(statuses(findings)).toEqual({ ...ALL, here: ALL.here - 1, absent: 1 });
    const absent = findings.flatMap(({ finding }) => (finding.status === "absent" ? [finding] : []));
    expect(absent[0]?.paragraph).toBe(2);
    expect(absent[0]?.nearest?.filter((run) => run.in !== "both")).toEqual([
      { in: "wanted", words: "Bahnhof" },
      { in: "text", words: "Freibad" },
    ]);
    expect(sha256(body)).not.toBe(source.text.sha256);
  });

  it("says by how far what follows has moved, and still finds it where we say", () => {
    const { findings } = verify(copy.replace("im großen Saal", "im sehr großen Saal"));
    expect(statuses(findings)).toEqual(ALL);
    for (const { finding } of findings.filter(({ excerpt }) => excerpt.paragraph > 1)) {
      expect(finding).toEqual({ status: "here", by: 5 });
    }
  });

  it("whose paragraphs are in another order has them elsewhere", () => {
    const blocks = copy.split("\n\n");
    const [third = "", fourth = ""] = blocks.splice(3, 2);
    blocks.splice(3, 0, fourth, third);
    const { findings } = verify(blocks.join("\n\n"));
    for (const { excerpt, finding } of findings) {
      const moved = excerpt.paragraph === 3 || excerpt.paragraph === 4;
      expect(finding).toMatchObject(
        moved ? { status: "elsewhere", paragraph: 7 - excerpt.paragraph } : { status: "here" },
      );
    }
  });

  it("whose first words are gone is searched whole", () => {
    const { findings, missing } = verify(copy.replace("Die 7. Sitzung des Stadtrats", "Sitzung"));
    expect(missing).toBe("from");
    expect(statuses(findings)).toEqual(ALL);
  });
});

describe("another text", () => {
  it("has none of it", () => {
    const { findings, missing } = verify("Something else entirely, in another language.");
    expect(missing).toBe("from");
    expect(statuses(findings)).toEqual({ here: 0, elsewhere: 0, absent: excerpts.length });
    expect(findings.every(({ finding }) => finding.status === "absent" && !finding.nearest)).toBe(true);
  });
});
