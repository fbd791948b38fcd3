/** The guide to coding (`docs/coding-an-article.md`) names what is on the screen as the catalogue does. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ATTRIBUTIONS, SILENCE_KINDS } from "../model/vocabulary.ts";
import { textsOf } from "../testing/message-texts.ts";
import { en } from "./en/en.ts";

const GUIDE = readFileSync(path.join(import.meta.dirname, "../../docs/coding-an-article.md"), "utf8");
const [, , AT_THE_DESK = ""] = /(^|\n)## At the desk\n(.*?)\n## /su.exec(GUIDE) ?? [];

/** The labels of the rows of tables that name an id beside the label. */
const labels = new Map(
  [...GUIDE.matchAll(/^\| (?<label>[^|`]+) \(`(?<id>[a-z-]+)`\)/gmu)].map(({ groups }) => [
    groups?.["id"],
    groups?.["label"],
  ]),
);

describe("the guide to coding", () => {
  it.each(ATTRIBUTIONS)("has the label of an attribution: %s", (attribution) => {
    expect(labels.get(attribution)).toBe(en.attribution[attribution]);
  });

  it.each(SILENCE_KINDS)("has the label of a silence: %s", (kind) => {
    expect(labels.get(kind)).toBe(en.silence[kind]);
  });

  it("names the controls of the desk as the desk does", () => {
    const { attribution, silence, response, desk, bulk, coders } = en;
    const shown = new Set(
      textsOf({ attribution, silence, response, desk, bulk, coders }).map(([, text]) => text),
    );
    // The bold words at the start of a step are a sentence of the guide.
    const steps = AT_THE_DESK.replaceAll(/^\d+\. \*\*.*?\*\*/gmsu, "");
    const named = [...steps.matchAll(/\*\*(.+?)\*\*/gsu)].map(([, name = ""]) =>
      name.replaceAll(/\s+/gu, " "),
    );
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((name) => !shown.has(name))).toEqual([]);
  });
});
