/**
 * The page is complete without its scripts, which wait in a `<template>` at its end until the words are painted: neither their
 * evaluation nor the line that they take delays the first paint.
 */

/** The id of the template with the script elements of a page and the preload of its model. */
export const SCRIPTS_ID = "scripts";

function load(): void {
  const scripts = document.getElementById(SCRIPTS_ID);
  if (scripts instanceof HTMLTemplateElement) document.body.append(scripts.content);
}

/** Loads the scripts of the page after its first frame, or at once in a tab that nobody sees, which paints nothing. */
export function loadAfterPaint(): void {
  addEventListener("DOMContentLoaded", () => {
    if (document.hidden) load();
    // The frame is painted after its callbacks.
    else requestAnimationFrame(() => setTimeout(load));
  });
}
