import type { Page } from "playwright/test";

/** The least width and height of what is to be pressed, in CSS pixels (WCAG 2.2, 2.5.5). */
const LEAST = 44;

/**
 * Returns the controls that are too small, with their size. Links in a line of text may be as tall as the line, a checkbox
 * counts with its label, and a link over a whole entry with the entry. The small cells of a matrix are left out: what they
 * lead to is also elsewhere on the page.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    // What runs in the page is one piece: it cannot reach what stands outside of it.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const isInText = (element: Element) => {
      if (getComputedStyle(element).display !== "inline") return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
      return (block?.textContent ?? "").trim() !== element.textContent.trim();
    };
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const sizeOf = (element: Element) => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      // A link over a whole entry is as large as the entry.
      const after = getComputedStyle(element, "::after");
      const isWhole = after.position === "absolute" && after.content !== "none";
      const whole = isWhole && element instanceof HTMLElement ? element.offsetParent : null;
      const own = (whole ?? element).getBoundingClientRect();
      const other = (label ?? element).getBoundingClientRect();
      return { width: Math.max(own.width, other.width), height: Math.max(own.height, other.height) };
    };
    return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInText(element))
      .filter((element) => !element.closest("table[data-small]"))
      .flatMap((element) => {
        const { width, height } = sizeOf(element);
        // Controls that only screen readers see are one pixel large.
        const isSmall = Math.min(width, height) < least - 0.5 && Math.max(width, height) > 1;
        return isSmall
          ? [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 200)}`]
          : [];
      });
  }, LEAST);
}
