/** Presses keys as a reader does, until the focus is where it should be. */
import type { Locator, Page } from "playwright/test";

const MOST_PRESSES = 80;

/**
 * Presses a key until an element has focus.
 * @returns the number of times that it was pressed
 * @throws if the element does not receive focus
 */
export async function pressTo(page: Page, key: string, goal: Locator): Promise<number> {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return presses;
    await page.keyboard.press(key);
  }
  throw new Error(`Focus did not reach the target after ${MOST_PRESSES} presses of ${key}.`);
}

/** Presses Tab until an element has focus; returns the number of times. */
export async function tabTo(page: Page, goal: Locator): Promise<number> {
  return pressTo(page, "Tab", goal);
}
