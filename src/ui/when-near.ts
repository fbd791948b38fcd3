/**
 * For the first paint and for the answer to a press, the blocks of a page (`.when-near`) that are out of sight are not laid out (CSS
 * Containment Level 2, `content-visibility`). Once the page is at rest, they are laid out one by one, so that it is whole again: for
 * a picture of the whole page, for a place far below. The browser keeps the size that a block had before. Without the script, and on
 * paper, the page is always whole.
 */

const dataset = () => document.documentElement.dataset;
const isWhole = () => !("whenNear" in dataset());
const blocks = () => document.querySelectorAll<HTMLElement>(".when-near");
/** What changes the page by a press. */
const CONTROLS = "button, input, label, [role='toolbar'] a";
/** The time without a press or a change after which a page is at rest. */
const REST_MS = 500;

/** Lays out the whole page, so that every place of it is where it will stay. */
export function layOutWhole(): void {
  delete dataset()["whenNear"];
}

// Safari has no idle callbacks.
const whenIdle = () =>
  new Promise<unknown>((resolve) =>
    "requestIdleCallback" in window ? requestIdleCallback(resolve) : setTimeout(resolve, 100),
  );

let latest = 0;

/** Lays out the blocks one by one, once the page is at rest; what happens meanwhile lets it begin anew. */
async function layOutRest(): Promise<void> {
  const mine = ++latest;
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  for (const block of blocks()) {
    await whenIdle();
    if (mine !== latest) return;
    // What is near is laid out already.
    if (block.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })) continue;
    block.style.contentVisibility = "visible";
    await new Promise(requestAnimationFrame);
  }
  if (mine !== latest) return;
  layOutWhole();
  for (const block of blocks()) block.style.contentVisibility = "";
}

/** Lays out only what is near until the page is at rest. What is in sight is left as it is. */
function layOutNear(): void {
  for (const block of blocks()) {
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) block.style.contentVisibility = "visible";
  }
  dataset()["whenNear"] = "";
  void layOutRest();
}

function onPress({ target }: Event): void {
  if (!(target instanceof Element && target.closest(CONTROLS))) return;
  if (isWhole()) layOutNear();
  else void layOutRest();
}

/** Lays out only what is near for the first paint, and after each press of a control. To be called before the first paint. */
export function layOutWhenNear(): void {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  // The browser or the page itself goes to a place that needs the size of all above it.
  if (navigation?.type === "navigate" && location.hash === "") dataset()["whenNear"] = "";
  addEventListener("load", () => {
    void layOutRest();
    for (const type of ["pointerdown", "keydown"]) addEventListener(type, onPress, { capture: true });
    new MutationObserver(() => {
      if (!isWhole()) void layOutRest();
    }).observe(document.body, { childList: true, subtree: true });
  });
}
