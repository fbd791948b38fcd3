/** Puts the state of an unfinished corpus into words: what is done, then what is left to do, by kind. */
import { type Draft, TODO_KINDS, type TodoItem, type TodoKind } from "../model/check/draft.ts";
import type { DraftCounts } from "../model/check/draft-counts.ts";
import type { CorpusWarning } from "../model/check/warnings.ts";
import type { CorpusError } from "../model/corpus-error.ts";

/** The words of one language for a draft. */
export interface DraftMessages {
  readonly counts: (counts: DraftCounts) => string;
  readonly kinds: Readonly<Record<TodoKind, string>>;
  readonly errors: string;
  readonly nothingLeft: string;
  readonly more: (n: number) => string;
}

/** Writes an error and a warning as a line. */
export interface DraftLines {
  readonly error: (error: CorpusError) => string;
  readonly warning: (warning: CorpusWarning) => string;
}

/** The most places of a kind that are listed: a coder starts with the first, and runs the check again. */
const MOST_LISTED = 5;

/** The lines for a draft: the counts, a heading with a number for each kind, and the first places of each kind. */
export function formatDraft(
  messages: DraftMessages,
  counts: DraftCounts,
  draft: Draft,
  lines: DraftLines,
): string[] {
  const group = (title: string, items: readonly TodoItem[]) => {
    const left = items.length - MOST_LISTED;
    const listed = items
      .slice(0, MOST_LISTED)
      .map((item) => `  ${item.code === "unused-actor" ? lines.warning(item) : lines.error(item)}`);
    if (items.length === 0) return [];
    return ["", `${title}: ${items.length}`, ...listed, ...(left > 0 ? [`  ${messages.more(left)}`] : [])];
  };
  const groups = [
    ...TODO_KINDS.flatMap((kind) => group(messages.kinds[kind], draft.todo[kind])),
    ...group(messages.errors, draft.errors),
  ];
  return [messages.counts(counts), ...(groups.length === 0 ? [messages.nothingLeft] : groups)];
}
