import type { Page } from "playwright/test";

interface Counting {
  readonly shiftsUntilNow?: () => readonly unknown[];
}

/** Runs in each page. */
function count(): void {
  const shifts: unknown[] = [];
  const keep = (entries: PerformanceEntryList) => {
    for (const entry of entries) shifts.push(entry.toJSON());
  };
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  const shiftsUntilNow = () => {
    keep(observer.takeRecords());
    return shifts;
  };
  const start = () => {
    observer.observe({ type: "layout-shift" });
    Object.assign(globalThis, { shiftsUntilNow });
  };
  addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(start)));
}

/**
 * Lets the browser count what moves on each page without the reader's doing, from the second frame after the page
 * was loaded: before that, a browser may paint a page of which only a part has arrived, and which part is chance.
 * @returns a function that waits until the counting has begun on the page, and returns what has moved since
 */
export async function countShifts(page: Page): Promise<() => Promise<readonly unknown[]>> {
  await page.addInitScript(count);
  return async () => {
    const shifts = await page.waitForFunction(() => (globalThis as Counting).shiftsUntilNow?.());
    return (await shifts.jsonValue()) ?? [];
  };
}
