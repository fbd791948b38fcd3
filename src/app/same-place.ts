/** Keeps the reading position when the page changes its language, and with it the length of its texts. */

/** An element near the top of the window. */
interface NearElement {
  readonly id: string;
  /**
   * The distance of its top from the top of the window: in pixels if it is below; if it is above, in heights of the element,
   * because the height changes with the language.
   */
  readonly top: number;
}

let kept: { readonly pathname: string; readonly nearest: NearElement | undefined } | undefined;

/** The shown element with an id whose top is nearest to that of the window; none at the top of the page. */
function nearestElement(): NearElement | undefined {
  if (scrollY === 0) return undefined;
  const shown = Array.from(document.querySelectorAll("main [id]"), (element) => {
    const { top, height } = element.getBoundingClientRect();
    return { id: element.id, top, height };
  }).filter(({ height }) => height > 0);
  const [nearest] = shown.toSorted((a, b) => Math.abs(a.top) - Math.abs(b.top));
  return nearest && { ...nearest, top: nearest.top > 0 ? nearest.top : nearest.top / nearest.height };
}

/** Keeps the reading position for the page at a path, if that is the next page. */
export function keepPlaceFor(pathname: string): void {
  kept = { pathname, nearest: nearestElement() };
}

/** Restores the reading position that was kept for the page at a path; returns false if none was. */
export function restorePlaceOf(pathname: string): boolean {
  const place = kept;
  kept = undefined;
  if (place?.pathname !== pathname) return false;
  const { nearest } = place;
  const rect = nearest && document.getElementById(nearest.id)?.getBoundingClientRect();
  if (rect) scrollTo(0, scrollY + rect.top - (nearest.top > 0 ? nearest.top : nearest.top * rect.height));
  return true;
}
