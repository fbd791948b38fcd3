import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = ["theme.css", "base.css"]
  .map((name) => readFileSync(new URL(name, import.meta.url), "utf8"))
  .join("\n");

type Theme = "light" | "dark";
type Tokens = ReadonlyMap<string, Readonly<Record<Theme, string>>>;

const DECLARATION = /--color-([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/gu;

/** The colours that a part of the style sheet declares. */
function tokensIn(part: string): Tokens {
  return new Map(
    [...part.matchAll(DECLARATION)].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]),
  );
}

function partFrom(opening: string): string {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`The styles have no “${opening}”.`);
  return css.slice(start, css.indexOf("}", css.indexOf("--color-", start)));
}

const byDefault = tokensIn(partFrom("@theme {"));
const THEMES: readonly Theme[] = ["light", "dark"];
const SETS: Readonly<Record<string, Tokens>> = {
  "by default": byDefault,
  "with more contrast": new Map([...byDefault, ...tokensIn(partFrom("@media (prefers-contrast: more)"))]),
};

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio, as WCAG 2.2 defines it: 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = ["ink", "muted", "accent"];
const SCALE = ["scale-1", "scale-2", "scale-3", "scale-4", "scale-5"];

test("contrast() gives the known ratios for black and grey on white", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

for (const [name, tokens] of Object.entries(SETS)) {
  for (const theme of THEMES) {
    const colour = (token: string) => tokens.get(token)?.[theme] ?? "";

    test(`${theme}, ${name}: text stands at 7:1 on every ground`, () => {
      for (const ground of ["paper", "panel", "highlight"]) {
        for (const text of TEXT)
          expect(contrast(colour(text), colour(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
      }
      expect(contrast(colour("paper"), colour("ink")), "turned round").toBeGreaterThanOrEqual(7);
    });

    test(`${theme}, ${name}: graphics and edges stand at 3:1`, () => {
      for (const ground of ["paper", "panel"]) {
        for (const mark of ["edge", "highlight-edge", ...SCALE])
          expect(contrast(colour(mark), colour(ground)), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
      expect(contrast(colour("highlight-edge"), colour("highlight"))).toBeGreaterThanOrEqual(3);
    });

    test(`${theme}, ${name}: the scale only gains contrast from least to most`, () => {
      const steps = SCALE.map((token) => contrast(colour(token), colour("paper")));
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      expect(new Set(steps).size).toBe(SCALE.length);
    });
  }
}

test("every colour is a token of both themes", () => {
  const outside = css.replaceAll(DECLARATION, "");
  expect(outside).not.toMatch(/#[\da-f]{3,8}\b/iu);
  expect(byDefault.size).toBe(14);
});
