import { layOutWhole } from "../../ui/when-near.ts";

/** Goes to an element with the screen and the focus, so that Tab goes on from there. */
export function goToElement(target: HTMLElement): void {
  layOutWhole();
  target.scrollIntoView();
  target.focus({ preventScroll: true });
  if (document.activeElement === target) return;
  // A heading or a section takes the focus only with a tab index.
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
