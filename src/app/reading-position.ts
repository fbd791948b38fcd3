/**
 * Restores scroll and focus with every entry of the session history, as on pages without a script. They are stored
 * only in the history entries, which the browser deletes with the tab.
 */
import { useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { restorePlaceOf } from "./same-place.ts";
import { layOutWhole } from "../ui/when-near.ts";
import { goToElement } from "../parts/page/go-to-element.ts";
import { focusHeading } from "../parts/page/page-heading.tsx";

interface ReadingPosition {
  readonly top: number;
  /** Scroll of elements that scroll by themselves, by their id. */
  readonly inner: Readonly<Record<string, readonly [left: number, top: number]>>;
  readonly focus: Place | undefined;
}

/**
 * An element, by the nearest id around it and its index among the focusable elements there; -1 is the element with
 * the id.
 */
interface Place {
  readonly id: string;
  readonly at: number;
}

/** Table cells are left out, because they are focusable only while they have focus. */
const FOCUSABLE = "a[href], button, input, summary, [tabindex]:not(td, th)";

function placeOf(element: Element): Place | undefined {
  const around = element.closest("[id]");
  if (!around) return undefined;
  return { id: around.id, at: [...around.querySelectorAll(FOCUSABLE)].indexOf(element) };
}

function elementAt({ id, at }: Place): HTMLElement | null {
  const around = document.getElementById(id);
  return around?.querySelectorAll<HTMLElement>(FOCUSABLE)[at] ?? around;
}

const NOWHERE: ReadingPosition = { top: 0, inner: {}, focus: undefined };

/**
 * The least time between two writes of an entry, because browsers refuse more than some hundred in half a minute. A write
 * when the reader leaves the page would be too late: Chromium drops it.
 */
const BETWEEN_WRITES_MS = 350;

const positions = new Map<string, ReadingPosition>();

function restore({ top, inner, focus }: ReadingPosition): void {
  layOutWhole();
  for (const [id, [left, innerTop]] of Object.entries(inner))
    document.getElementById(id)?.scrollTo(left, innerTop);
  if (focus) elementAt(focus)?.focus({ preventScroll: true });
  window.scrollTo(0, top);
}

/**
 * Marks the element that the hash names as the target, because the browser's `:target` does not follow the router. An
 * element that `:target` still selects is marked as left. One attribute of the root element would say the same, but would make the
 * browser compute the style of every element again.
 */
function pointOut(hash: string): HTMLElement | undefined {
  for (const element of document.querySelectorAll("[data-target]")) element.removeAttribute("data-target");
  document.querySelector(":target")?.setAttribute("data-left", "");
  const target = (hash.length > 1 && document.getElementById(hash.slice(1))) || undefined;
  target?.setAttribute("data-target", "");
  return target;
}

/** Keeps and restores the reading position; to be used once, in the layout of all pages. */
export function useReadingPosition(): void {
  const { key, pathname, hash } = useLocation();
  const type = useNavigationType();
  const current = useRef({ key, pathname, first: true });

  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let written = Number.NEGATIVE_INFINITY;
    // The URL may already be that of the next page while this page is still shown, for example during a view
    // transition.
    const isLeaving = () =>
      ((history.state as { key?: string } | null)?.key ?? "default") !== current.current.key;
    const write = () => {
      if (isLeaving()) return;
      const reading = { ...(positions.get(current.current.key) ?? NOWHERE), top: window.scrollY };
      history.replaceState({ ...(history.state as object | null), reading }, "");
      written = performance.now();
    };
    const update = (change: Partial<ReadingPosition>) => {
      if (isLeaving()) return;
      const entry = current.current.key;
      positions.set(entry, { ...(positions.get(entry) ?? NOWHERE), ...change });
      clearTimeout(timer);
      timer = setTimeout(write, Math.max(0, written + BETWEEN_WRITES_MS - performance.now()));
    };
    const onScroll = ({ target }: Event) => {
      if (target === document) return update({ top: window.scrollY });
      if (!(target instanceof Element) || target.id === "") return;
      const inner = positions.get(current.current.key)?.inner;
      update({ inner: { ...inner, [target.id]: [target.scrollLeft, target.scrollTop] } });
    };
    const onFocus = ({ target }: FocusEvent) => {
      update({ focus: target instanceof Element ? placeOf(target) : undefined });
    };
    document.addEventListener("scroll", onScroll, { capture: true, passive: true });
    document.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("scroll", onScroll, { capture: true });
      document.removeEventListener("focusin", onFocus);
      clearTimeout(timer);
    };
  }, []);

  useLayoutEffect(() => {
    const before = current.current;
    current.current = { key, pathname, first: false };
    const target = pointOut(hash);
    if (before.first) {
      const reading = (history.state as { reading?: ReadingPosition } | null)?.reading;
      if (reading) {
        positions.set(key, reading);
        restore(reading);
      } else if (target) goToElement(target);
      return;
    }
    if (before.key === key) return;
    if (type === "POP") return restore(positions.get(key) ?? NOWHERE);
    if (restorePlaceOf(pathname)) {
      // The link to the other language may be gone with its notice.
      if (document.activeElement === document.body) focusHeading();
      return;
    }
    if (target) return goToElement(target);
    if (before.pathname === pathname) return;
    window.scrollTo(0, 0);
    focusHeading();
  }, [key, pathname, hash, type]);
}
