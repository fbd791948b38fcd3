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
    element.scrollIntoView({ block: "center" });
    const target = element.matches("input, textarea, select, button, [tabindex]")
      ? element
      : element.querySelector<HTMLElement>("input, textarea, select, button, [tabindex]");
    target?.focus({ preventScroll: true });
    return;
  }
}
