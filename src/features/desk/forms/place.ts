/** Names of elements by the place of their value in a draft. */
import type { ErrorPath } from "../../../model/corpus-error.ts";

/** The id of the element for the value at a path. */
export function elementId(path: ErrorPath): string {
  return `desk:${path.slice(1).join("/")}`;
}

/** Moves the focus to the field of a path, or to the nearest one around it. */
export function focusOn(path: ErrorPath): void {
  for (let length = path.length; length > 1; length--) {
    const element = document.getElementById(elementId(path.slice(0, length)));
    if (!element) continue;
    // The records are beside the text: only their own box scrolls, so that the text stays where the author reads it.
    element.scrollIntoView({ block: element.closest("#desk-records") ? "nearest" : "center" });
    const target = element.matches("input, textarea, select, button, [tabindex]")
      ? element
      : element.querySelector<HTMLElement>("input, textarea, select, button, [tabindex]");
    target?.focus({ preventScroll: true });
    return;
  }
}
