/** Reads and sets the browser's selection in the text of a paragraph. */
import type { Segment } from "./words.ts";

/** Words that are selected in a paragraph. */
export interface Chosen extends Segment {
  /** The index of the paragraph in the text. */
  readonly index: number;
}

/** Marks the element that holds the text of a paragraph and nothing else. */
export const TEXT = "data-paragraph";

/** Shows a place of the text in the middle of the screen. */
export function scrollToSpot({ index, start }: Cursor): void {
  const element = document.querySelector(`[${TEXT}="${index}"]`);
  if (element) pointAt(element, start)[0].parentElement?.scrollIntoView({ block: "center" });
}

/** Moves the focus to the paragraph that was used last, and selects the words there that were. */
export function focusText(spot: Chosen | undefined): void {
  const text = document.querySelector<HTMLElement>(`[${TEXT}][tabindex="0"]`);
  if (!text || !spot) return text?.focus();
  scrollToSpot(spot);
  text.focus({ preventScroll: true });
  if (spot.start < spot.end && text.getAttribute(TEXT) === String(spot.index)) select(text, spot);
}

function textElement(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>(`[${TEXT}]`) ?? null;
}

/** The offset of a point in the text of an element. */
function offsetIn(element: Element, container: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(container, offset);
  return before.toString().length;
}

/** The selected words, cut off at the end of the paragraph in which they begin; `undefined` if no words are selected. */
export function chosenNow(): Chosen | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const element = textElement(range.startContainer);
  if (!element) return undefined;
  const length = element.textContent.length;
  const start = offsetIn(element, range.startContainer, range.startOffset);
  const end = element.contains(range.endContainer)
    ? offsetIn(element, range.endContainer, range.endOffset)
    : length;
  return start < end ? { index: Number(element.getAttribute(TEXT)), start, end } : undefined;
}

/** The text node at an offset, and the offset in it. */
function pointAt(element: Element, offset: number): readonly [Node, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return [node, left];
    left -= length;
  }
  return [element, element.childNodes.length];
}

/** Selects words of the text of an element. */
export function select(element: Element, { start, end }: Segment): void {
  const [from, fromOffset] = pointAt(element, start);
  const [to, toOffset] = pointAt(element, end);
  document.getSelection()?.setBaseAndExtent(from, fromOffset, to, toOffset);
}

/** Selects the words of an excerpt where they are marked, and moves the focus there; does nothing if they are not. */
export function selectExcerpt(id: string): void {
  const marks = [...document.querySelectorAll<HTMLElement>(`[${TEXT}] mark`)].filter((mark) =>
    mark.dataset["excerpts"]?.split(" ").includes(id),
  );
  const [first, last] = [marks[0], marks.at(-1)];
  const text = textElement(first ?? null);
  if (!first || !last || !text) return;
  text.scrollIntoView({ block: "center" });
  text.focus({ preventScroll: true });
  document.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
}

/** The place of the cursor, or of the beginning of the selection, in the text of a paragraph. */
export type Cursor = Pick<Chosen, "index" | "start">;

/** The cursor in the text of a paragraph; `undefined` if it is elsewhere. */
export function cursorNow(): Cursor | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  const element = textElement(startContainer);
  if (!element) return undefined;
  return {
    index: Number(element.getAttribute(TEXT)),
    start: offsetIn(element, startContainer, startOffset),
  };
}
