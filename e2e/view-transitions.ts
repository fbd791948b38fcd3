import type { Page } from "playwright/test";

/** Returns the number of animations of view transitions that run on a page. */
export function viewTransitionsOn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document
        .getAnimations()
        .filter(({ effect }) =>
          (effect as KeyframeEffect | null)?.pseudoElement?.startsWith("::view-transition"),
        ).length,
  );
}
