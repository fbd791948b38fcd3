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

/**
 * Returns the controls that raise a line of text that begins before them. A browser that shows a page while it arrives
 * would move the text when the control comes.
 */
export async function raisedLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const blockOf = (node: Node) => {
      let block = node.parentElement;
      while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
      return block;
    };
    return [...document.querySelectorAll("a[href], button, summary")].flatMap((element) => {
      const { display, marginTop, marginBottom } = getComputedStyle(element);
      const block = blockOf(element);
      if (!display.startsWith("inline-") || !block || !element.checkVisibility()) return [];
      const box = element.getBoundingClientRect();
      const room = box.height + Number.parseFloat(marginTop) + Number.parseFloat(marginBottom);
      const texts = document.createNodeIterator(block, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text && !element.contains(text); text = texts.nextNode()) {
        if (blockOf(text) !== block) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const line = [...range.getClientRects()].find(
          ({ top, bottom }) => top < box.bottom && bottom > box.top,
        );
        const own = Number.parseFloat(getComputedStyle(block).lineHeight);
        if (line && room > own + 1) return [`${block.textContent.slice(0, 80)}: ${room} in a line of ${own}`];
      }
      return [];
    });
  });
}
