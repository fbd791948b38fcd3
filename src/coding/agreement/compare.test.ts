import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { CorpusFiles } from "../../model/check/check.ts";
import { bridgeExcerpt, smallCorpus, type SmallCorpus } from "../../testing/corpus-builder.ts";
import { withSharedSources } from "./coding.ts";
import { compareCodings } from "./compare.ts";
import type { Layer } from "./figures.ts";

type SourceFile = SmallCorpus["sources/bridge.json"];

/** The coding of the small corpus with something else in its source. */
function coded(change: (file: SourceFile) => void = () => {}) {
  const files = smallCorpus() as SmallCorpus & CorpusFiles;
  change(files["sources/bridge.json"]);
  return files;
}

/** The small corpus with several speakers of its first excerpt. */
const spoken = (speaker: string[]) =>
  coded(({ excerpts: [first] }) => Object.assign(first ?? {}, { speaker, attribution: "paraphrase" }));

const compared = (change: (file: SourceFile) => void) => compareCodings(coded(), coded(change));
const ids = (pairs: ReturnType<typeof compareCodings>["differing"]) =>
  pairs.map(({ a, b }) => [a?.id, b?.id]);

describe("two codings that are the same", () => {
  const comparison = compared(() => {});

  it("agree on every stance", () => {
    expect(comparison.differing).toEqual([]);
    expect(ids(comparison.agreed)).toEqual([
      ["greens-rebuild", "greens-rebuild"],
      ["council-wait", "council-wait"],
    ]);
  });

  it("have a unit for each character of the text, each excerpt, and each excerpt of a stance", () => {
    const { figures, sources } = comparison;
    expect(sources).toEqual(["bridge"]);
    expect(figures.words.units).toBe(smallCorpus()["sources/bridge.json"].source.text?.length);
    for (const layer of ["speaker", "attribution", "actor", "issue", "position"] as const)
      expect(figures[layer].units).toBe(3);
    expect(figures.position.kappa).toEqual({ value: 1 });
    expect(figures.issue.kappa).toEqual({ problem: "no-variation" });
  });
});

describe("one text that two coders gave other headlines, and so other ids", () => {
  const { "sources/bridge.json": source, ...rest } = coded();
  const renamed = { ...rest, "sources/old-bridge.json": source } as CorpusFiles;

  it("is compared", () => {
    expect(compareCodings(coded(), renamed).sources).toEqual([]);
    const files = withSharedSources(coded(), renamed);
    expect(files).toEqual(coded());
    expect(compareCodings(coded(), files).agreed).toHaveLength(2);
  });

  it("is not taken for another text, nor for one that both have", () => {
    const longer = coded(({ source: { text } }) => Object.assign(text ?? {}, { length: 1 }));
    const { "sources/bridge.json": changed } = longer;
    const others = { ...rest, "sources/old-bridge.json": changed } as CorpusFiles;
    expect(withSharedSources(coded(), others)).toEqual(others);
    const both = { ...coded(), "sources/copy.json": source } as CorpusFiles;
    expect(withSharedSources(coded(), both)).toEqual(both);
  });

  it("stays two sources if the other coder has it twice", () => {
    const twice = { ...renamed, "sources/older-bridge.json": source } as CorpusFiles;
    const { "sources/older-bridge.json": second, ...first } = withSharedSources(coded(), twice);
    expect(first).toEqual(coded());
    expect(second).toEqual(source);
  });
});

const other = bridgeExcerpt("doubled", "Traffic over the river has doubled", {
  attribution: "characterization",
});

describe("a difference", () => {
  test.each<[name: string, change: (file: SourceFile) => void, layers: Layer[]]>([
    [
      "in the speaker",
      ({ excerpts: [, second] }) => Object.assign(second ?? {}, { speaker: "greens" }),
      ["speaker"],
    ],
    [
      "in the attribution",
      ({ excerpts: [first] }) => Object.assign(first ?? {}, { attribution: "paraphrase", speaker: "greens" }),
      ["speaker", "attribution"],
    ],
    ["in the actor", ({ stances: [first] }) => Object.assign(first ?? {}, { actor: "ana-gruen" }), ["actor"]],
    [
      "in the issue, which is one in the position too",
      ({ stances: [first] }) => Object.assign(first ?? {}, { issue: "ferry", position: "keep" }),
      ["issue", "position"],
    ],
    [
      "in the position",
      ({ stances: [first] }) => Object.assign(first ?? {}, { position: "wait" }),
      ["position"],
    ],
    [
      "in the words",
      ({ excerpts, stances: [first] }) => {
        excerpts.push(other);
        first?.evidence.push(other.id);
      },
      ["words"],
    ],
  ])("%s is found", (_, change, layers) => {
    expect(compared(change).differing.map(({ differ }) => differ)).toEqual([layers]);
  });

  it("does not lie in the order of the speakers", () => {
    const { differing } = compareCodings(spoken(["greens", "council"]), spoken(["council", "greens"]));
    expect(differing).toEqual([]);
  });

  it("lists a stance that only one coder recorded", () => {
    const { differing, agreed } = compared(({ stances, excerpts }) => {
      stances.splice(1, 1);
      excerpts.splice(2, 1);
    });
    expect(ids(differing)).toEqual([["council-wait", undefined]]);
    expect(differing[0]?.differ).toEqual(["words"]);
    expect(ids(agreed)).toEqual([["greens-rebuild", "greens-rebuild"]]);
  });

  it("does not lie in ids, or in words that one coder cut a little shorter", () => {
    const { differing } = compared(({ excerpts, stances }) => {
      excerpts[2] = bridgeExcerpt("other-id", "would wait for a report", {
        attribution: "paraphrase",
        speaker: "council",
      });
      Object.assign(stances[1] ?? {}, { id: "another-id", evidence: ["other-id"] });
    });
    expect(differing).toEqual([]);
  });

  it("pairs the stances on the same words that are most alike", () => {
    const both = coded(({ stances }) =>
      stances.push(...stances.slice(1).map((each) => ({ ...each, id: "greens-wait", actor: "greens" }))),
    );
    const { agreed } = compareCodings(both, both);
    expect(ids(agreed).filter(([mine, theirs]) => mine !== theirs)).toEqual([]);
    expect(agreed).toHaveLength(3);
  });
});

describe("the figures", () => {
  it("are those of a table that is counted by hand", () => {
    // The second coder quotes only the first excerpt, of 46 characters.
    const { figures } = compared(({ excerpts }) => excerpts.splice(1, 2));
    const lengths = smallCorpus()["sources/bridge.json"].excerpts.map(
      ({ selector: { refinedBy } }) => (refinedBy?.end ?? 0) - (refinedBy?.start ?? 0),
    );
    const [first = 0, second = 0, third = 0] = lengths;
    const total = smallCorpus()["sources/bridge.json"].source.text?.length ?? 0;
    expect(figures.words.observed).toEqual({ value: (total - second - third) / total });
    const quoted = first + second + third;
    const chance = (quoted * first + (total - quoted) * (total - first)) / total ** 2;
    const observed = (total - second - third) / total;
    expect("value" in figures.words.kappa && figures.words.kappa.value).toBeCloseTo(
      (observed - chance) / (1 - chance),
      10,
    );
  });

  it("compare no other text", () => {
    const { figures, sources, otherSources, agreed } = compared(({ source }) =>
      Object.assign(source.text ?? {}, { sha256: "0".repeat(64) }),
    );
    expect([sources, otherSources, agreed]).toEqual([[], ["bridge"], []]);
    expect(figures.words.observed).toEqual({ problem: "no-units" });
  });

  it("compare sources without a text by their words", () => {
    const quoted = coded(({ source, excerpts }) => {
      delete source.text;
      delete source.paragraphs;
      for (const excerpt of excerpts) {
        delete excerpt.paragraph;
        delete excerpt.selector.refinedBy;
      }
    });
    const { figures, agreed } = compareCodings(quoted, quoted);
    expect(agreed).toHaveLength(2);
    expect(figures.words.units).toBe(0);
    expect(figures.position.units).toBe(3);
  });
});

test("edge spaces, the order of records and uncoded text change no figure but that of the words", () => {
  const position = fc.constantFrom("wait", "rebuild");
  const act = fc.record({
    positions: fc.tuple(position, position),
    spaces: fc.array(fc.constantFrom("", " "), { minLength: 6, maxLength: 6 }),
    reversed: fc.tuple(fc.boolean(), fc.boolean()),
    more: fc.nat(1000),
  });
  fc.assert(
    fc.property(act, ({ positions, spaces, reversed, more }) => {
      const [a, b] = [coded(), coded()];
      for (const [at, stance] of b["sources/bridge.json"].stances.entries())
        stance.position = positions[at] ?? stance.position;
      const { words: _, ...before } = compareCodings(a, b).figures;
      const file = b["sources/bridge.json"];
      for (const [at, { selector }] of file.excerpts.entries()) {
        const [left = "", right = ""] = spaces.slice(2 * at);
        selector.exact = left + selector.exact + right;
        if (!selector.refinedBy) continue;
        selector.refinedBy.start -= left.length;
        selector.refinedBy.end += right.length;
      }
      if (reversed[0]) file.excerpts.reverse();
      if (reversed[1]) file.stances.reverse();
      for (const { source } of [a["sources/bridge.json"], file]) {
        if (source.text) source.text.length += more;
      }
      const { words: __, ...after } = compareCodings(a, b).figures;
      expect(after).toEqual(before);
    }),
  );
});
