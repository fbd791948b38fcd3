/** Uses a live page as a reader does: finds what it says by name, clicks, types and presses keys. */
import { act } from "react";
import { vi } from "vitest";

/** Waits for what the page loads when it is asked to. */
export const settled = () => act(() => vi.dynamicImportSettled());

/** A text with one kind of space: French has no-break spaces in names. */
const withPlainSpaces = (text: string) => text.replaceAll(/\s+/gu, " ").trim();

/** The name of an element: its label or, without one, its text. */
function nameOf(element: Element): string {
  const { labels } = element as HTMLInputElement;
  return withPlainSpaces(
    element.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element.textContent,
  );
}

/**
 * The first element of a selector whose name is a text or, if there is no such element, begins with it.
 * @throws if there is none
 */
export function named(within: ParentNode, selector: string, name: string): HTMLElement {
  const all = [...within.querySelectorAll<HTMLElement>(selector)];
  const sought = withPlainSpaces(name);
  const found =
    all.find((each) => nameOf(each) === sought) ?? all.find((each) => nameOf(each).startsWith(sought));
  if (found) return found;
  throw new Error(`No ${selector} is named “${name}” among: ${all.map(nameOf).join(" | ")}`);
}

/**
 * The first element of a selector.
 * @throws if there is none
 */
export function first(within: ParentNode, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (found) return found;
  throw new Error(`There is no ${selector}.`);
}

/** Clicks an element without waiting for the page. */
export function clickNow(element: HTMLElement, how: MouseEventInit = {}): void {
  element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...how }));
}

/** Clicks an element, and waits for what that loads. */
export async function click(element: HTMLElement, how: MouseEventInit = {}): Promise<void> {
  await act(async () => clickNow(element, how));
  await settled();
}

/** Writes a text into a field, or selects an option, with the focus in it, without waiting for the page. */
export function enterNow(field: HTMLElement, value: string): void {
  field.focus();
  Reflect.set(Object.getPrototypeOf(field) as object, "value", value, field);
  field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
}

/** Writes a text into a field, or selects an option, and waits for what that loads. */
export async function enter(field: HTMLElement, value: string): Promise<void> {
  await act(async () => enterNow(field, value));
  await settled();
}

/** Chooses a file in a field. The test waits for what reads it. */
export async function chooseFile(field: HTMLElement, file: File): Promise<void> {
  await act(async () => {
    Object.defineProperty(field, "files", { value: [file], configurable: true });
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** Takes the focus from a field. */
export async function leave(field: HTMLElement): Promise<void> {
  await act(async () => field.blur());
  await settled();
}

/** Presses a key in an element. */
export async function press(element: HTMLElement, key: string, how: KeyboardEventInit = {}): Promise<void> {
  await act(async () => {
    element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...how }));
  });
  await settled();
}

/** Opens a panel of a page, as its button does in a browser. */
export async function openPanel(within: ParentNode, id: string): Promise<HTMLElement> {
  const panel = first(within, `#${id}`);
  await act(async () => {
    panel.dispatchEvent(Object.assign(new Event("toggle"), { newState: "open" }));
  });
  await settled();
  return panel;
}

/** Sends a form. */
export async function submit(form: HTMLElement): Promise<void> {
  await act(async () => {
    form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  });
  await settled();
}

/** The ids of the stances whose entries the questions of a page show. */
export function stancesOn(within: ParentNode): string[] {
  const links = within.querySelectorAll<HTMLElement>(".question a[data-stance]");
  return Array.from(links, (link) => link.dataset["stance"] ?? "");
}
