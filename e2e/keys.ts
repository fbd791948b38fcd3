/** The keyboard as a reader has it, who presses a key until the focus is where it should be. */
import type { Locator, Page } from "playwright/test";

const MOST_PRESSES = 80;

/**
 * Presses a key until something has the focus.
 * @throws when it does not come there
 */
export async function pressTo(page: Page, key: string, goal: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${MOST_PRESSES} presses of ${key} did not get there.`);
}

/** Presses Tab until something has the focus. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  await pressTo(page, "Tab", goal);
}
