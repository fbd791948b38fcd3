/** The orders that a reader can choose for the rows and columns of a matrix, and the matrices that have them. */
import type { Model } from "../model/model.ts";
import { currentStances } from "./history.ts";
import type { Matrix } from "./matrix.ts";

/**
 * The orders that a reader can choose: similar neighbours, the order of the corpus, the most frequent positions first, and
 * by name.
 */
export const MATRIX_ORDERS = ["similar", "as-asked", "agreement", "a-z"] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

export const DEFAULT_MATRIX_ORDER: MatrixOrder = "similar";

/** The most stances that a page shows with the words of each. */
const MOST_WITH_WORDS = 60;

/** Says whether a model has so many current stances that its matrix is dense. */
export function hasManyStances(model: Model): boolean {
  return currentStances(model).size > MOST_WITH_WORDS;
}

/** Says whether a matrix has so many stances that it is shown as one picture. */
export function isDense({ rows }: Matrix): boolean {
  const stances = rows.reduce(
    (sum, { cells }) => sum + cells.reduce((inRow, cell) => inRow + cell.stances.length, 0),
    0,
  );
  return stances > MOST_WITH_WORDS;
}
