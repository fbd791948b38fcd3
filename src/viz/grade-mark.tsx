import type { ReactNode } from "react";
import type { Attribution } from "../model/vocabulary.ts";

/** Drawn on a field of 16 × 16; the stronger the grade, the more ink. */
const SHAPES: Record<Attribution, ReactNode> = {
  "direct-quote": (
    <path
      d="M1 10c0-4 1.5-6.5 5.5-7.5l.5 1.8C5 5 4 6 4 7.5h3V13H1zm8 0c0-4 1.5-6.5 5.5-7.5l.5 1.8C13 5 12 6 12 7.5h3V13H9z"
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
