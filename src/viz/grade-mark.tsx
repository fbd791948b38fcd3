import type { ReactNode } from "react";
import type { Attribution } from "../model/vocabulary.ts";

/** Drawn on a field of 16 × 16; the stronger the grade, the more ink. */
const SHAPES: Record<Attribution, ReactNode> = {
  "direct-quote": (
    <path
      d="M2 9c0-3 1-5 4-6l.6 1.4C5 5.2 4.4 6.2 4.4 7.2H7V12H2zm7 0c0-3 1-5 4-6l.6 1.4c-1.6.8-2.2 1.8-2.2 2.8H14V12H9z"
      className="fill-current"
    />
  ),
  paraphrase: <path d="M2 9c2-4 4-4 6-1.5S12 10 14 6" className="fill-none stroke-current stroke-2" />,
  background: (
    <g className="fill-current">
      <circle cx="8" cy="5" r="3" />
      <path d="M2.5 14a5.5 5 0 0 1 11 0z" />
    </g>
  ),
  "reported-action": <path d="M4 2.5 13 8l-9 5.5z" className="fill-current" />,
  unconfirmed: (
    <circle cx="8" cy="8" r="5.5" strokeDasharray="2.5 2" className="fill-none stroke-current stroke-2" />
  ),
  characterization: <path d="M8 2l6 6-6 6-6-6z" className="fill-none stroke-current stroke-[1.5]" />,
};

/** The mark of a grade. A word always stands beside it, so that it is hidden from screen readers. */
export function GradeMark({ grade }: { readonly grade: Attribution }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="inline-block size-3.5 shrink-0">
      {SHAPES[grade]}
    </svg>
  );
}
