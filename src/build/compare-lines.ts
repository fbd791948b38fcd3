/** Puts the agreement of two codings into lines, for `npm run corpus:compare`. */
import type { Estimate } from "../coding/agreement/coefficients.ts";
import type { CodedStance } from "../coding/agreement/coding.ts";
import type { Comparison, StancePair } from "../coding/agreement/compare.ts";
import type { ExcerptPair } from "../coding/agreement/excerpt-pairs.ts";
import { LAYERS } from "../coding/agreement/figures.ts";
import { coders } from "../messages/en/coders.ts";

const words = coders.coders;

const shownEstimate = (estimate: Estimate, digits = 3) =>
  "value" in estimate ? estimate.value.toFixed(digits) : words.problem[estimate.problem];

/** A table of texts, its columns aligned. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths =
    rows[0]?.map((_, at) => rows.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), 0)) ?? [];
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

const shownStance = (stance: CodedStance | undefined) =>
  stance ? `${stance.actor}: ${stance.issue}/${stance.position} (${stance.id})` : words.notCoded;

function shownWords({ a, b }: ExcerptPair, side: "a" | "b"): string {
  const excerpt = side === "a" ? a : b;
  if (!excerpt) return "–";
  const speaker = excerpt.speaker === "" ? words.noSpeaker : excerpt.speaker;
  return `“${excerpt.words}” (${speaker}; ${excerpt.attribution})`;
}

function shownPair({ a, b, evidence, differ }: StancePair): string[] {
  const [first] = evidence;
  const { source = "", paragraph } = first?.a ?? first?.b ?? {};
  const place = paragraph === undefined ? source : `${source}, ${words.paragraph(paragraph)}`;
  const layers = differ.map((layer) => words.layer[layer].toLowerCase()).join(", ");
  return [
    "",
    `${place}: ${a && b ? `differ in ${layers}` : `only ${a ? "A" : "B"} has this stance`}`,
    ...(["a", "b"] as const).flatMap((side) => [
      `  ${side.toUpperCase()}: ${shownStance(side === "a" ? a : b)}`,
      ...((side === "a" ? a : b) ? evidence.map((each) => `     ${shownWords(each, side)}`) : []),
    ]),
  ];
}

/** The lines: the figures of each layer, then every stance on which the codings differ. */
export function compareLines({ sources, otherSources, figures, agreed, differing }: Comparison): string[] {
  const { layer, units, observed, kappa, alpha } = words.columns;
  const rows = LAYERS.map((each) => {
    const figure = figures[each];
    return [
      words.layer[each],
      String(figure.units),
      shownEstimate(figure.observed),
      shownEstimate(figure.kappa),
      shownEstimate(figure.alpha),
    ];
  });
  return [
    ...(sources.length === 0 ? [words.noneShared] : [`Compared: ${sources.join(", ")}.`]),
    ...(otherSources.length === 0 ? [] : [words.otherSources(otherSources.join(", "))]),
    "",
    ...aligned([[layer, units, observed, kappa, alpha], ...rows]),
    "",
    `The same: ${agreed.length} of ${agreed.length + differing.length} stances.`,
    ...differing.flatMap(shownPair),
  ];
}
