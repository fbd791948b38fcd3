/** The time from what a reader does to the painted answer, in a real browser. */
import type { Page } from "playwright";

/** The time without changes after which a result is the last one. */
const QUIET_MS = 250;

/**
 * Does something to a page and waits until the page is quiet.
 * @param type the event that the doing begins with
 * @returns milliseconds from that event to the frame after the last change.
 */
export async function untilPainted(
  page: Page,
  type: "keydown" | "click",
  act: () => Promise<void>,
): Promise<number> {
  // The observer must start before the action. The object around the promise prevents that it is awaited here.
  const watch = await page.evaluateHandle(
    ([quiet, begins]) => ({
      painted: new Promise<number>((resolve) => {
        let begun = 0;
        let timer = 0;
        document.addEventListener(begins, ({ timeStamp }) => (begun = timeStamp), {
          ...{ once: true, capture: true },
        });
        const observer = new MutationObserver((changes) => {
          // Nobody sees what a closed disclosure holds.
          const seen = changes.filter(
            ({ target }) => !target.parentElement?.closest("details:not([open]) > :not(summary)"),
          );
          // What a finger changes before the event is none of the answer.
          if (seen.length === 0 || begun === 0) return;
          clearTimeout(timer);
          // The first frame is the one in which the change is laid out; at the second it has been painted.
          requestAnimationFrame(() =>
            requestAnimationFrame((now) => {
              clearTimeout(timer);
              timer = window.setTimeout(() => {
                observer.disconnect();
                resolve(now - begun);
              }, quiet);
            }),
          );
        });
        // The links to the other views carry the query, so that every result changes something.
        observer.observe(document.body, {
          ...{ subtree: true, childList: true, characterData: true },
          attributeFilter: ["href"],
        });
      }),
    }),
    [QUIET_MS, type] as const,
  );
  await act();
  const painted = await watch.evaluate((watched) => watched.painted);
  await watch.dispose();
  return painted;
}
