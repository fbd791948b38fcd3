/** Keeps the focus near its place when the element that has it is removed. */
import { type RefObject, useEffect } from "react";

const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";

/** Gives the focus to the first control of an element; returns false if there is none. */
function focusIn(element: Element): boolean {
  for (const control of element.querySelectorAll<HTMLElement>(FOCUSABLE)) {
    control.focus();
    if (document.activeElement === control) return true;
  }
  return false;
}

/**
 * Moves the focus to the nearest control that is left when the control that has it is removed, such as the button that
 * removes an item with the item.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = root.current;
    if (!within) return undefined;
    /** The element that had the focus last, and those around it, from the inside to the outside. */
    let places: Element[] = [];
    const onFocus = ({ target }: FocusEvent) => {
      places = [];
      for (let at = target as Element | null; at && at !== within; at = at.parentElement) places.push(at);
    };
    const onChange = () => {
      const [last] = places;
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      places.some((place) => place.isConnected && focusIn(place));
    };
    const observer = new MutationObserver(onChange);
    within.addEventListener("focusin", onFocus);
    observer.observe(within, { childList: true, subtree: true });
    return () => {
      within.removeEventListener("focusin", onFocus);
      observer.disconnect();
    };
  }, [root]);
}
