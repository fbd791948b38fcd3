/** Messages for the table of all stances, in English. */
import type { SortKey } from "../../domain/sort.ts";

export const stances = {
  stanceTable: {
    description:
      "Every stance with its actor, issue, position, date and how it was reported, to sort, filter and save.",
    caption: "One row per stance or empty cell. Select a column heading to sort by it.",
    column: {
      actor: "Actor",
      issue: "Issue",
      position: "Position",
      date: "Date",
      grade: "Reported as",
    } satisfies Record<SortKey, string>,
  },
};
