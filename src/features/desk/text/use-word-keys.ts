/** The keys that select words in the text of a paragraph. */
import { type KeyboardEvent, useRef } from "react";
import { usePageContext } from "../../../parts/page-context.tsx";
import { useDesk } from "../use-desk.ts";
import { useExcerptFrom } from "./excerpt-from.ts";
import { chosenNow, select, TEXT } from "./selection.ts";
import { type Extent, extentOf, move, rangeOf, segmentsOf } from "./words.ts";

/** The index of the paragraph that a key leads to; `undefined` for every other key. */
function indexAfter(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return index + 1;
    case "ArrowUp":
      return index - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

/** Moves the focus to the text of another paragraph; returns false if the key leads to none. */
function goTo(key: string, element: HTMLElement): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(`[${TEXT}]`)];
  const index = indexAfter(key, all.indexOf(element), all.length);
  if (index === undefined) return false;
  const next = all[index];
  if (!next) return true;
  next.focus();
  return true;
}

/** Returns the listener of the element that holds the text. */
export function useWordKeys(source: string, text: string, language: string) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const { add, reword } = useExcerptFrom(source);
  const extent = useRef<Extent>(undefined);
  return (event: KeyboardEvent<HTMLElement>) => {
    const { key, currentTarget: element, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (metaKey) return;
    const chosen = chosenNow();
    const isHere = chosen?.index === Number(element.getAttribute(TEXT));
    if (key === "Enter" && isHere) (shiftKey ? (reword ?? add) : add)(chosen);
    else if (key === "ArrowLeft" || key === "ArrowRight") {
      const isForward = (key === "ArrowRight") === (getComputedStyle(element).direction === "ltr");
      const segments = segmentsOf(text, language, ctrlKey || altKey ? "sentence" : "word");
      const from = isHere ? extentOf(segments, chosen, extent.current) : undefined;
      const next = move(segments, from, isForward ? 1 : -1, shiftKey);
      extent.current = next;
      if (next) {
        const range = rangeOf(next);
        select(element, range);
        desk.set({ said: messages.desk.text.selected(text.slice(range.start, range.end)) });
      }
    } else if (!goTo(key, element)) return;
    event.preventDefault();
  };
}
