import { describe, expect, it } from "vitest";
import { compareCodings } from "../coding/agreement/compare.ts";
import { bridgeDraft } from "../testing/bridge-draft.ts";
import { COUNCIL_CORPUS_DIR } from "../testing/council-corpus.ts";
import { compareLines } from "./compare-lines.ts";
import { readFolder } from "./read-corpus.ts";

const other = bridgeDraft(({ "sources/bridge.json": { stances, excerpts } }) => {
  Object.assign(stances[0] ?? {}, { position: "wait" });
  stances.splice(1, 1);
  excerpts.splice(2, 1);
});

describe("the lines of a comparison", () => {
  const lines = compareLines(compareCodings(bridgeDraft().files, other.files));

  it("have the figures of each layer, with their units", () => {
    expect(lines).toContain("Compared: bridge.");
    const [speaker, issue] = ["Speaker", "Issue"].map((layer) =>
      lines.find((line) => line.startsWith(layer))?.split(/ {2,}/u),
    );
    expect(speaker).toEqual(["Speaker", "2", "1.000", "1.000", "1.000"]);
    expect(issue?.slice(0, 4)).toEqual(["Issue", "2", "1.000", "cannot be estimated: one value only"]);
  });

  it("list both codings of each stance on which they differ", () => {
    const from = lines.findIndex((line) => line.startsWith("bridge, paragraph 1"));
    expect(lines.slice(from)).toEqual([
      "bridge, paragraph 1: differ in position",
      "  A: greens: bridge/rebuild (greens-rebuild)",
      "     “The Greens want the old bridge rebuilt at once” (the source itself; characterization)",
      "     “We will rebuild it this year” (ana-gruen; direct-quote)",
      "  B: greens: bridge/wait (greens-rebuild)",
      "     “The Greens want the old bridge rebuilt at once” (the source itself; characterization)",
      "     “We will rebuild it this year” (ana-gruen; direct-quote)",
      "",
      "bridge, paragraph 3: only A has this stance",
      "  A: council: bridge/wait (council-wait)",
      "     “it would wait for a report” (council; paraphrase)",
      "  B: No stance on these words",
    ]);
  });

  it("say that a corpus is the same as itself", async () => {
    const { files } = await readFolder(COUNCIL_CORPUS_DIR);
    expect(compareLines(compareCodings(files, files)).at(-1)).toMatch(/^The same: (\d+) of \1 stances\.$/u);
  });
});
