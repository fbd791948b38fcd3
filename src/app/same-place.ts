/** Keeps the reading position when the page changes its language, and with it the length of its texts. */

/** An element near the top of the window, and the place of its top: below in pixels, above in heights of the element. */
interface Mark {
  readonly id: string;
  readonly top: number;
}

let kept: { readonly pathname: string; readonly mark: Mark | undefined } | undefined;

/** The shown element with an id whose top is nearest to that of the window; none at the top of the page. */
function nearestMark(): Mark | undefined {
  if (scrollY === 0) return undefined;
  const marks = Array.from(document.querySelectorAll("main [id]"), (element) => {
    const { top, height } = element.getBoundingClientRect();
    return { id: element.id, top, height };
  });
  const [nearest] = marks
    .filter(({ height }) => height > 0)
    .toSorted((a, b) => Math.abs(a.top) - Math.abs(b.top));
  return nearest && { ...nearest, top: nearest.top > 0 ? nearest.top : nearest.top / nearest.height };
}

/** Keeps the reading position for the page at a path, if that is the next page. */
export function keepPlaceFor(pathname: string): void {
  kept = { pathname, mark: nearestMark() };
}

/** Restores the reading position that was kept for the page at a path; returns false if none was. */
export function restorePlaceOf(pathname: string): boolean {
  const place = kept;
  kept = undefined;
  if (place?.pathname !== pathname) return false;
  const { mark } = place;
  const rect = mark && document.getElementById(mark.id)?.getBoundingClientRect();
  if (rect) scrollTo(0, scrollY + rect.top - (mark.top > 0 ? mark.top : mark.top * rect.height));
  return true;
}
