/** Makes the edit that adds the records of a table to a draft. */
import type { Draft } from "../draft.ts";
import type { Edit } from "../edit.ts";
import { recordName, setValue, sourceFile } from "../records.ts";
import { itemsAt, isJsonObject, type JsonObject, textAt } from "../values.ts";
import type { Codebook } from "./codebook.ts";

/** Records by the source in whose file they are. */
export type RecordsBySource = Map<string, JsonObject[]>;

/** The records that a table adds. */
interface Added {
  readonly book: Codebook;
  /** The excerpts of each source, by their ids. */
  readonly excerpts: ReadonlyMap<string, ReadonlyMap<string, JsonObject>>;
  readonly stances: RecordsBySource;
  readonly silences: RecordsBySource;
}

/** The numbers of records that a table adds. */
export interface AddedCounts {
  readonly stances: number;
  readonly silences: number;
  readonly excerpts: number;
  readonly actors: number;
  readonly issues: number;
  readonly positions: number;
}

const idOf = (record: JsonObject) => textAt(record, ["id"]) ?? "";
const sizeOf = (lists: Iterable<readonly unknown[]>) =>
  [...lists].reduce((sum, list) => sum + list.length, 0);

/** The issues of a draft with the new positions, and the new issues after them. */
function issuesWith(draft: Draft, { newIssues, newPositions }: Codebook) {
  return [...itemsAt(draft.files, ["issues.json", "issues"]), ...newIssues].map((issue) => {
    const added = isJsonObject(issue) ? newPositions.get(idOf(issue)) : undefined;
    return isJsonObject(issue) && added
      ? { ...issue, positions: [...itemsAt(issue, ["positions"]), ...added] }
      : issue;
  });
}

/**
 * Makes the edit. Each list is one change, however many records it gets.
 * @param isUnreviewed true if a person must accept the records before they are exported
 */
export function importEdit(
  draft: Draft,
  { book, excerpts, stances, silences }: Added,
  isUnreviewed: boolean,
): { readonly edit: Edit; readonly counts: AddedCounts } {
  const names: string[] = [];
  const append = (
    collection: "actors" | "excerpts" | "stances" | "silences",
    file: string,
    added: readonly JsonObject[],
  ) => {
    for (const record of added) names.push(recordName(collection, idOf(record)));
    const path = ["files", file, collection];
    return added.length === 0 ? [] : setValue(draft, path, [...itemsAt(draft, path), ...added]);
  };
  const appendAll = (
    collection: "excerpts" | "stances" | "silences",
    bySource: Iterable<[string, readonly JsonObject[]]>,
  ) => [...bySource].flatMap(([source, added]) => append(collection, sourceFile(source), added));
  const newExcerpts = [...excerpts].map(([source, records]): [string, JsonObject[]] => [
    source,
    [...records.values()],
  ]);
  const hasIssues = book.newIssues.length > 0 || book.newPositions.size > 0;
  for (const issue of book.newIssues) names.push(recordName("issues", idOf(issue)));
  for (const [issue, positions] of book.newPositions)
    for (const position of positions) names.push(recordName("positions", `${issue}/${idOf(position)}`));
  const edit = [
    ...append("actors", "actors.json", book.newActors),
    ...(hasIssues ? setValue(draft, ["files", "issues.json", "issues"], issuesWith(draft, book)) : []),
    ...appendAll("excerpts", newExcerpts),
    ...appendAll("stances", stances),
    ...appendAll("silences", silences),
  ];
  const isMarked = isUnreviewed && names.length > 0;
  return {
    edit: [...edit, ...(isMarked ? setValue(draft, ["unreviewed"], [...draft.unreviewed, ...names]) : [])],
    counts: {
      stances: sizeOf(stances.values()),
      silences: sizeOf(silences.values()),
      excerpts: sizeOf(newExcerpts.map(([, records]) => records)),
      actors: book.newActors.length,
      issues: book.newIssues.length,
      positions: sizeOf(book.newPositions.values()),
    },
  };
}
