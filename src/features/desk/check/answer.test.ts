import { describe, expect, it } from "vitest";
import { zipOf } from "../../../coding/folder.ts";
import { filesFromZip } from "../../../coding/read-zip.ts";
import { textAt } from "../../../coding/values.ts";
import { checkCorpus } from "../../../model/check/check.ts";
import { bridgeDraft } from "../../../testing/bridge-draft.ts";
import { answerTo } from "./answer.ts";

/** The errors that the build reports for the corpus of a draft as it is taken away. */
function errorsOfBuild(draft: ReturnType<typeof bridgeDraft>): string[] {
  const read = filesFromZip(zipOf(draft));
  const result = checkCorpus("problem" in read ? {} : read.files);
  return result.ok ? [] : result.errors.map(({ code }) => code);
}

describe("answerTo", () => {
  it("checks what is taken away, and names the proposals that are not reviewed", () => {
    const draft = { ...bridgeDraft(), unreviewed: ["excerpts/council-waits", "stances/council-wait"] };
    const { findings } = answerTo({ ...draft, withCorpus: false });
    const codes = findings
      .filter(({ level }) => level === "gap" || level === "error")
      .map(({ of }) => of.code)
      // A warning of the build, which the desk counts among what is left to do.
      .filter((code) => code !== "unused-actor");
    expect(codes).not.toEqual([]);
    expect(codes.toSorted()).toEqual(errorsOfBuild(draft).toSorted());
    const reviews = findings.filter(({ level }) => level === "review");
    expect(reviews.map(({ of: { file, path } }) => textAt(draft.files, [file, ...path, "id"]))).toEqual([
      "council-wait",
    ]);
  });

  it("names the places that the findings have in the whole draft", () => {
    const draft = bridgeDraft(({ "sources/bridge.json": { stances } }) => {
      Object.assign(stances.at(-1) ?? {}, { summary: { en: "" } });
    });
    const { findings } = answerTo({ ...draft, unreviewed: ["stances/greens-rebuild"], withCorpus: false });
    const gap = findings.find(({ level, of }) => level === "gap" && of.path.includes("stances"));
    expect(gap?.of).toMatchObject({ record: "council-wait", path: ["stances", 1, "summary", "en"] });
  });
});
