import type { ClipboardEvent } from "react";

/** The length from which browsers insert a text much more slowly than they set it. */
const LONG = 50_000;

/**
 * Puts a long text into a field in the place of the browser, which inserts it line by line: a megabyte takes it most of a
 * minute. The browser's own undo of the field is lost.
 * @returns false if the text is short, and the browser pastes it
 */
export function pasteLong(event: ClipboardEvent<HTMLTextAreaElement>, text: string): boolean {
  if (text.length < LONG) return false;
  event.preventDefault();
  const field = event.currentTarget;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  return true;
}
