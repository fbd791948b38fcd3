import type { KeyboardEvent } from "react";

/**
 * Moves the focus from a link of a toolbar to another with the arrow keys, Home and End, as in the toolbar pattern of the
 * ARIA Authoring Practices. The links but one have the tab index -1, so that the toolbar is one tab stop.
 */
export function moveInToolbar(event: KeyboardEvent<HTMLAnchorElement>): void {
  const own = event.currentTarget;
  const links = [...(own.closest('[role="toolbar"]')?.querySelectorAll("a") ?? [])];
  const at = links.indexOf(own);
  const isRightToLeft = getComputedStyle(own).direction === "rtl";
  const next = {
    [isRightToLeft ? "ArrowLeft" : "ArrowRight"]: links[at + 1],
    [isRightToLeft ? "ArrowRight" : "ArrowLeft"]: links[at - 1],
    Home: links[0],
    End: links.at(-1),
  }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
