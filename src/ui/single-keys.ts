/**
 * The setting for single-key shortcuts. They can be switched off, because they get in the way of speech input (WCAG
 * 2.2, 2.1.4).
 */
import { keep, kept } from "./preference.ts";

const KEY = "single-keys";

/** They are on until a reader switches them off. */
export function hasSingleKeys(): boolean {
  return kept(KEY) !== "off";
}

const listeners = new Set<() => void>();

/** Calls back when they are switched, here or in another tab. */
export function watchSingleKeys(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** Switches them for this device. */
export function setSingleKeys(on: boolean): void {
  keep(KEY, on ? undefined : "off");
  for (const listener of listeners) listener();
}

/** Says whether the focused element takes letters, or a dialog is open. */
function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector("dialog:modal")) return true;
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]') !==
      null
  );
}

/** The letter of a shortcut that was meant for the page; `undefined` for every other key. */
export function shortcutOf(event: KeyboardEvent): string | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key.length !== 1 || isTaken(event.target) || !hasSingleKeys()) return undefined;
  return event.key;
}
