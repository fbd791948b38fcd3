import type { KeyboardEvent } from "react";

/**
 * Moves the focus from a link or button of a toolbar to another with the arrow keys, Home and End, as in the toolbar pattern
 * of the ARIA Authoring Practices. All of them but one have the tab index -1, so that the toolbar is one tab stop.
 */
export function moveInToolbar(event: KeyboardEvent<HTMLElement>): void {
  const own = event.currentTarget;
  const stops = [...(own.closest('[role="toolbar"]')?.querySelectorAll<HTMLElement>("a, button") ?? [])];
  const at = stops.indexOf(own);
  const isRightToLeft = getComputedStyle(own).direction === "rtl";
  const next = {
    [isRightToLeft ? "ArrowLeft" : "ArrowRight"]: stops[at + 1],
    [isRightToLeft ? "ArrowRight" : "ArrowLeft"]: stops[at - 1],
    Home: stops[0],
    End: stops.at(-1),
  }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
  // To the focus alone the browser does not scroll what is already seen in part.
  next.scrollIntoView({ block: "nearest", inline: "nearest" });
}
