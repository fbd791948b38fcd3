/** Runs axe in a page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Axe from "axe-core";
import type { Page } from "playwright/test";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Levels AA and AAA of WCAG. The stricter rule, which is off unless it is named, passes what the other one finds. */
const CONTRAST = ["color-contrast", "color-contrast-enhanced"] as const;

const OPTIONS = {
  all: {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "color-contrast-enhanced": { enabled: true } },
  },
  contrast: { runOnly: { type: "rule", values: [...CONTRAST] } },
} satisfies Record<string, Axe.RunOptions>;

interface Finding {
  /** The id of axe's rule. */
  readonly id: string;
  /** The elements that break it, as HTML; axe shortens that of long ones. */
  readonly html: readonly string[];
}

/**
 * Marks one text of each look: contrast takes most of axe's time, and texts of one look have one contrast. A look is the class
 * of the text's element, its colour and letters, and all that may be behind it. Where that depends on the place, as in an
 * element that lies over others, each text has its own.
 * @returns what the marked elements match
 */
function markLooks(): string {
  const ids = new Map<string, number>();
  const idOf = (look: string): number => {
    const id = ids.get(look) ?? ids.size;
    ids.set(look, id);
    return id;
  };
  const grounds = new Map<Element, number>();
  const groundOf = (element: Element | null): number => {
    if (!element) return -1;
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const under = groundOf(element.parentElement);
    const { backgroundColor, backgroundImage, opacity, filter, clipPath, overflow, position } =
      getComputedStyle(element);
    const own = [backgroundColor, backgroundImage, opacity, filter, clipPath, overflow].join();
    const isPlain = own === "rgba(0, 0, 0, 0),none,1,none,none,visible";
    const isOpaque = /^(?:rgb\(|color\([^/]*\)$)/u.test(backgroundColor);
    const isOver = !isOpaque && !/^(?:static|relative)$/u.test(position);
    const ground = isOver ? idOf(`over ${grounds.size}`) : isPlain ? under : idOf(`${under},${own}`);
    grounds.set(element, ground);
    return ground;
  };

  const mark = "data-look";
  for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark);
  const marks = new Set<string>();
  for (const element of document.querySelectorAll("body *")) {
    const hasText = [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
    );
    if (!(hasText || element.matches("input, select, textarea"))) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const letters = [
      element.localName,
      element.getAttribute("class"),
      color,
      fontSize,
      fontWeight,
      textShadow,
    ];
    const look = `${letters.join()} ${groundOf(element)}`;
    if (!marks.has(look)) element.setAttribute(mark, "");
    marks.add(look);
  }
  return `[${mark}]`;
}

/**
 * Runs axe in a page as it is.
 * @returns what it found, and how many rules found nothing
 */
export async function runAxe(
  page: Page,
  rules: keyof typeof OPTIONS,
): Promise<{ readonly found: readonly Finding[]; readonly passes: number }> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  const selector = await page.evaluate(markLooks);
  return page.evaluate(
    async ([options, contrast]) => {
      const { axe } = window as unknown as { readonly axe: typeof Axe };
      axe.configure({ rules: contrast });
      // To describe in full what is right takes long, and a page of ours has no frame of ours.
      const { violations, passes } = await axe.run({
        ...options,
        resultTypes: ["violations"],
        iframes: false,
      });
      const found = violations.map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) }));
      return { found, passes: passes.length };
    },
    [OPTIONS[rules] as Axe.RunOptions, CONTRAST.map((id) => ({ id, selector }))] as const,
  );
}
