import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Matrix } from "../../domain/matrix.ts";
import type { Content } from "../../ui/content.ts";
import { useKeptState } from "../page/use-kept-state.ts";
import { CellWords } from "./cell-words.tsx";
import { type Place, placeOf } from "./place.ts";

/** The widths at which the words stand beside the table, as in `words-beside.css`. */
const BESIDE = "(width >= 75rem)";

/** The first place with a stance, row by row; the first place of all, if there is no stance. */
function firstPlace({ rows, issues }: Matrix): Place | undefined {
  for (const { actor, cells } of rows)
    for (const { issue, stances } of cells)
      if (stances.length > 0) return { actor: actor.id, issue: issue.id };
  const [[row], [issue]] = [rows, issues];
  return row && issue && { actor: row.actor.id, issue: issue.id };
}

/** Marks the row and the column of a place in the table. Rendering thousands of cells again for each would be slow. */
function markPlace(table: HTMLTableElement, row: number, column: number): void {
  for (const marked of table.querySelectorAll("[data-at]")) marked.removeAttribute("data-at");
  const lines = [...table.querySelectorAll("tr")];
  for (const line of lines) line.children[column + 1]?.setAttribute("data-at", "column");
  const actor = lines.filter((line) => line.closest("tbody"))[row];
  actor?.children[0]?.setAttribute("data-at", "row");
  actor?.children[column + 1]?.setAttribute("data-at", "cell");
}

interface WordsBesideProps {
  readonly matrix: Matrix;
  /** Set to show how many actors are at each position of the issue. */
  readonly hasSplit?: boolean;
  /** The table of the matrix: actors in rows, issues in columns after the column of the actors. */
  readonly children: Content;
}

interface BesideProps extends WordsBesideProps {
  /** The place that is shown until the reader chooses one. */
  readonly first: Place;
}

function Beside({ matrix, hasSplit = false, first, children }: BesideProps) {
  const { rows, issues } = matrix;
  const table = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useKeptState<Place | undefined>("cell", undefined);
  const [pointed, setPointed] = useState<Place>();
  const has = (place: Place | undefined): place is Place =>
    place !== undefined &&
    rows.some(({ actor }) => actor.id === place.actor) &&
    issues.some(({ id }) => id === place.issue);
  const shown = has(pointed) ? pointed : has(chosen) ? chosen : first;
  const row = rows.findIndex(({ actor }) => actor.id === shown.actor);
  const column = issues.findIndex(({ id }) => id === shown.issue);

  const goTo = useEffectEvent((target: EventTarget | null, set: typeof setChosen) => {
    set({ ...shown, ...placeOf(matrix, target) });
  });

  useEffect(() => {
    const place = table.current;
    if (!place) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    place.addEventListener("focusin", ({ target }) => goTo(target, setChosen), { signal });
    place.addEventListener(
      "pointerover",
      ({ target, pointerType }) => {
        // Below the table, the words would cover the cell under the pointer.
        if (pointerType === "mouse" && matchMedia(BESIDE).matches) goTo(target, setPointed);
      },
      { signal },
    );
    place.addEventListener("pointerleave", () => setPointed(undefined), { signal });
    place.addEventListener(
      "click",
      ({ target }) => {
        if (!(target instanceof HTMLTableCellElement)) return;
        // A cell takes the focus like a link, so that the arrow keys lead on from it.
        target.tabIndex = -1;
        target.focus({ preventScroll: true });
      },
      { signal },
    );
    place.addEventListener(
      "keydown",
      ({ key, target }) => {
        if (key !== "Enter" || !(target instanceof HTMLTableCellElement)) return;
        const beside = words.current;
        const stance = beside?.querySelector<HTMLElement>("[data-stance]");
        (stance ?? beside?.querySelector("a"))?.focus();
      },
      { signal },
    );
    return () => listening.abort();
  }, [setChosen]);

  useEffect(() => {
    const beside = words.current;
    const onKeyDown = ({ key }: KeyboardEvent) => {
      // The last cell is the one tab stop of the table.
      if (key === "Escape") table.current?.querySelector<HTMLElement>('table [tabindex="0"]')?.focus();
    };
    beside?.addEventListener("keydown", onKeyDown);
    return () => beside?.removeEventListener("keydown", onKeyDown);
  }, []);

  useEffect(() => {
    const drawn = table.current?.querySelector("table");
    if (drawn) markPlace(drawn, row, column);
  });

  return (
    <div className="beside">
      <div ref={table} className="min-w-0">
        {children}
      </div>
      <CellWords
        ref={words}
        matrix={matrix}
        row={row}
        column={column}
        hasSplit={hasSplit}
        isChosen={chosen !== undefined}
        onMove={(next) => {
          setPointed(undefined);
          setChosen(next);
        }}
      />
    </div>
  );
}

/**
 * A matrix with the words of one cell beside it: the cell that the pointer is on, else the one that was last focused or
 * chosen with the buttons. On a narrow screen the words stand below it, as a sheet once a cell is chosen, and the pointer alone
 * chooses none.
 */
export function WordsBeside(props: WordsBesideProps) {
  const first = firstPlace(props.matrix);
  return first ? <Beside {...props} first={first} /> : <>{props.children}</>;
}
