/** Keeps the reading position when the page changes its language, and with it the length of its texts. */

/** An element at the top of the window or above it, and how far the reader is past its top, in its own heights. */
interface Mark {
  readonly id: string;
  readonly past: number;
}

let kept: { readonly pathname: string; readonly mark: Mark | undefined } | undefined;

/** The last element with an id that begins above the top of the window; none at the top of the page. */
function markAtTop(): Mark | undefined {
  let found: { readonly id: string; readonly top: number; readonly height: number } | undefined;
  for (const { id, rect } of Array.from(document.querySelectorAll("main [id]"), (element) => ({
    id: element.id,
    rect: element.getBoundingClientRect(),
  }))) {
    const { top, height } = rect;
    if (height > 0 && top <= 0 && top >= (found?.top ?? top)) found = { id, top, height };
  }
  return found && { id: found.id, past: -found.top / found.height };
}

/** Keeps the reading position for the page at a path, if that is the next page. */
export function keepPlaceFor(pathname: string): void {
  kept = { pathname, mark: markAtTop() };
}

/** Restores the reading position that was kept for the page at a path; returns false if none was. */
export function restorePlaceOf(pathname: string): boolean {
  const place = kept;
  kept = undefined;
  if (place?.pathname !== pathname) return false;
  const { mark } = place;
  const rect = mark && document.getElementById(mark.id)?.getBoundingClientRect();
  if (rect) scrollTo(0, scrollY + rect.top + mark.past * rect.height);
  return true;
}
