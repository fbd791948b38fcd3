/** Presses keys as a reader does, until the focus is where it should be. */
import type { Locator, Page } from "playwright/test";

const MOST_PRESSES = 80;

/**
 * Presses a key until an element has focus.
 * @throws if the element does not receive focus
 */
export async function pressTo(page: Page, key: string, goal: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Focus did not reach the target after ${MOST_PRESSES} presses of ${key}.`);
}

/** Presses Tab until an element has focus. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  await pressTo(page, "Tab", goal);
}
