/** A draft with what was done to it, so that every step can be undone and done again. */
import type { Draft } from "./draft.ts";
import { apply, type Edit, inverse } from "./edit.ts";

/** One step of an author. */
export interface EditStep {
  readonly edit: Edit;
  /** The field in which the author types. What is typed there until the step ends is undone as one. */
  readonly field?: string;
}

export interface EditedDraft {
  readonly draft: Draft;
  /** The steps that were done, the last first. */
  readonly done: readonly EditStep[];
  /** The steps that were undone, the last first. */
  readonly undone: readonly EditStep[];
  /** The field in which the author types the last step that was done; missing if that step has ended. */
  readonly typing?: string | undefined;
}

/** A draft to which nothing was done yet. */
export function startEdits(draft: Draft): EditedDraft {
  return { draft, done: [], undone: [] };
}

/** Does a step. What was undone before cannot be done again after it. */
export function perform({ draft, done, typing }: EditedDraft, step: EditStep): EditedDraft {
  if (step.edit.length === 0) return { draft, done, undone: [], typing };
  const [last, ...before] = done;
  const goesOn = last !== undefined && step.field !== undefined && typing === step.field;
  const whole = goesOn ? { ...step, edit: [...last.edit, ...step.edit] } : step;
  return {
    ...{ draft: apply(draft, step.edit), done: [whole, ...(goesOn ? before : done)] },
    ...{ undone: [], typing: step.field },
  };
}

/** Ends the step in which the author types: what is typed next in the same field is a step of its own. */
export function endStep({ draft, done, undone }: EditedDraft): EditedDraft {
  return { draft, done, undone };
}

/** Steps that leave the list of ids that follow their records as it is. */
function withoutIds(steps: readonly EditStep[]): readonly EditStep[] {
  return steps.map((step) => ({ ...step, edit: step.edit.filter(({ path }) => path[0] !== "newIds") }));
}

/**
 * Lets all ids stay as they are: no step, done or undone, makes one follow its record again. Used when the corpus is taken
 * away, because others may know the ids then.
 */
export function settleIds({ draft, done, undone }: EditedDraft): EditedDraft {
  const { newIds: _, ...settled } = draft;
  return { draft: settled, done: withoutIds(done), undone: withoutIds(undone) };
}

/** Undoes the last step; the same draft if there is none. */
export function undo(edited: EditedDraft): EditedDraft {
  const [last, ...done] = edited.done;
  if (!last) return edited;
  return { draft: apply(edited.draft, inverse(last.edit)), done, undone: [last, ...edited.undone] };
}

/** Does the step again that was undone last; the same draft if there is none. */
export function redo(edited: EditedDraft): EditedDraft {
  const [last, ...undone] = edited.undone;
  if (!last) return edited;
  return { draft: apply(edited.draft, last.edit), done: [last, ...edited.done], undone };
}
