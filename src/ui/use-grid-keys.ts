import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

const CELL = "td, th";

function cellsOf(row: HTMLTableRowElement | undefined): HTMLElement[] {
  return [...(row?.cells ?? [])];
}

/** The focusable elements of a cell: its links, or the cell itself. */
function stopsIn(cell: Element): HTMLElement[] {
  const links = [...cell.querySelectorAll("a")];
  return links.length > 0 || !(cell instanceof HTMLElement) ? links : [cell];
}

/** Says whether a stop is on the same line as another of its cell. */
function isBeside(a: HTMLElement, b: HTMLElement): boolean {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return one.top < other.bottom && other.top < one.bottom;
}

/** The stop that a key leads to from another; `undefined` for other keys, and at the edge. */
function stopAfter(
  table: HTMLTableElement,
  from: HTMLElement,
  event: KeyboardEvent,
): HTMLElement | undefined {
  const cell = from.closest<HTMLTableCellElement>(CELL);
  const row = cell?.closest("tr");
  if (!cell || !row) return undefined;
  const rows = [...table.rows];
  const at = (rowIndex: number, column: number) => cellsOf(rows[rowIndex]).at(column);
  const first = (target: Element | undefined) => target && stopsIn(target)[0];
  const lastOfFirstLine = (target: Element | undefined) => {
    const [start, ...rest] = target ? stopsIn(target) : [];
    return start && (rest.findLast((stop) => isBeside(start, stop)) ?? start);
  };
  const { rowIndex } = row;
  const { cellIndex } = cell;
  const own = stopsIn(cell);
  const here = own.indexOf(from);
  const [before, after] = [own[here - 1], own[here + 1]];
  const isRightToLeft = getComputedStyle(table).direction === "rtl";
  switch (event.key) {
    case isRightToLeft ? "ArrowLeft" : "ArrowRight":
      return after && isBeside(from, after) ? after : first(at(rowIndex, cellIndex + 1));
    case isRightToLeft ? "ArrowRight" : "ArrowLeft":
      if (before && isBeside(from, before)) return before;
      return cellIndex === 0 ? undefined : lastOfFirstLine(at(rowIndex, cellIndex - 1));
    case "ArrowDown":
      return own.slice(here + 1).find((stop) => !isBeside(from, stop)) ?? first(at(rowIndex + 1, cellIndex));
    case "ArrowUp": {
      const above = rowIndex === 0 ? undefined : at(rowIndex - 1, cellIndex);
      const higher = own.slice(0, here).findLast((stop) => !isBeside(from, stop));
      return higher ?? (above && stopsIn(above).at(-1));
    }
    case "Home":
      return first(at(event.ctrlKey ? 0 : rowIndex, 0));
    case "End":
      return first(at(event.ctrlKey ? rows.length - 1 : rowIndex, -1));
    default:
      return undefined;
  }
}

/**
 * Moves focus through a table with the arrow keys, as in the grid pattern of the ARIA Authoring Practices. Where a cell has several
 * links, each key leads the way that it points. The table is one tab stop, at the last focused place. The attributes are set on
 * the elements, because rendering a table with thousands of links again for each key would be slow.
 */
export function useGridKeys(ref: RefObject<HTMLTableElement | null>): void {
  const current = useRef<HTMLElement>(undefined);

  // After each rendering: the links may be others.
  useLayoutEffect(() => {
    const table = ref.current;
    if (!table) return;
    // Set the grid role from the script: arrow keys do not work without it.
    table.setAttribute("role", "grid");
    table.setAttribute("aria-readonly", "true");
    const links = [...table.querySelectorAll("a")];
    if (!current.current || !table.contains(current.current)) current.current = links[0];
    for (const link of links) link.tabIndex = link === current.current ? 0 : -1;
  });

  useEffect(() => {
    const table = ref.current;
    if (!table) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.target instanceof HTMLElement) || event.altKey || event.metaKey) return;
      const next = stopAfter(table, event.target, event);
      if (!next) return;
      event.preventDefault();
      next.tabIndex = -1;
      next.focus();
    };
    const onFocusIn = ({ target }: FocusEvent) => {
      // A cell that gets the focus back would lose it with its tab index.
      if (!(target instanceof HTMLElement) || target === current.current) return;
      // A cell without a link is focusable only while it is the reader's place.
      if (current.current?.matches(CELL)) current.current.removeAttribute("tabindex");
      else if (current.current) current.current.tabIndex = -1;
      target.tabIndex = 0;
      current.current = target;
    };
    table.addEventListener("keydown", onKeyDown);
    table.addEventListener("focusin", onFocusIn);
    return () => {
      table.removeEventListener("keydown", onKeyDown);
      table.removeEventListener("focusin", onFocusIn);
    };
  }, [ref]);
}
