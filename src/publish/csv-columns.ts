/** The columns, in their order. Those ending in `_id` hold the permanent ids of the model. */
export const CSV_COLUMNS = [
  "stance_id",
  "actor_id",
  "actor",
  "actor_type",
  "country",
  "issue_id",
  "issue",
  "position_id",
  "position",
  "scale",
  "scale_place",
  "summary",
  "timing",
  "condition",
  "stated_on",
  "grade",
  "source_ids",
  "excerpts",
  "silence",
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];
