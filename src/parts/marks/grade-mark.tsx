import type { Attribution } from "../../model/vocabulary.ts";

/** A symbol in a square of 16 × 16: its path, and its stroke if it is not filled. */
interface GradeShape {
  readonly d: string;
  /** The width of its line. */
  readonly line?: number;
  /** An SVG dash array. */
  readonly dashes?: string;
}

/** The stronger the grade, the more ink. */
export const GRADE_SHAPES: Readonly<Record<Attribution, GradeShape>> = {
  "direct-quote": {
    d: "M1 10c0-4 1.5-6.5 5.5-7.5l.5 1.8C5 5 4 6 4 7.5h3V13H1zm8 0c0-4 1.5-6.5 5.5-7.5l.5 1.8C13 5 12 6 12 7.5h3V13H9z",
  },
  "own-publication": { d: "M3 1.5h7l3 3v10H3zM5.5 7h5M5.5 9.5h5M5.5 12h3", line: 1.5 },
  paraphrase: { d: "M2 9c2-4 4-4 6-1.5S12 10 14 6", line: 2 },
  background: { d: "M8 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM2.5 14a5.5 5 0 0 1 11 0z" },
  "reported-action": { d: "M4 2.5 13 8l-9 5.5z" },
  unconfirmed: { d: "M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z", line: 2, dashes: "2.5 2" },
  characterization: { d: "M8 2l6 6-6 6-6-6z", line: 1.5 },
};

/**
 * The symbol of a grade, as high as a line of its text. It is hidden from screen readers, because there is always text beside
 * it.
 */
export function GradeMark({ grade }: { readonly grade: Attribution }) {
  const { d, line, dashes } = GRADE_SHAPES[grade];
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width="14" className="h-lh w-3.5 shrink-0">
      <path
        d={d}
        strokeWidth={line}
        strokeDasharray={dashes}
        className={line === undefined ? "fill-current" : "fill-none stroke-current"}
      />
    </svg>
  );
}
