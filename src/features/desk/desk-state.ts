/** The state of an open draft. Components read parts of it, so that a key press renders only the field it is for. */
import type { Coders } from "../../coding/agreement/decide.ts";
import type { Draft } from "../../coding/draft.ts";
import type { Edit } from "../../coding/edit.ts";
import {
  type EditedDraft,
  endStep,
  perform,
  redo,
  startEdits,
  type EditStep,
  undo,
} from "../../coding/edited-draft.ts";
import { withOwnIds } from "../../coding/own-ids.ts";
import { idAt, recordWithId, sourceFiles, sourceOfFile } from "../../coding/records.ts";
import type { ErrorPath } from "../../model/corpus-error.ts";
import type { Collection } from "../../model/vocabulary.ts";
import type { CheckAnswer } from "./check/check.ts";
import type { Chosen } from "./text/selection.ts";

/** The part of the draft in the panel of records: a list, a record, the facts of the corpus, or the list To do. */
export type Shown =
  | { readonly kind: "list"; readonly collection: Collection; readonly longestFirst?: boolean }
  | { readonly kind: "record"; readonly collection: Collection; readonly id: string }
  | { readonly kind: "corpus" }
  | { readonly kind: "todo" };

export type View = "code" | "import" | "coders" | "preview" | "take";
/** The half of the view for coding that a narrow screen shows. */
export type Half = "text" | "records";

/** The state of the draft on the device. `elsewhere`: another tab has changed it; `deleted`: another tab has deleted it. */
type Saved =
  | { readonly kind: "saving" | "failed" | "elsewhere" | "deleted" }
  | { readonly kind: "saved"; readonly at: Date };

/** What another coder coded, and the names of the coders of the draft and of it. */
export interface OtherCoding {
  readonly draft: Draft;
  /** True if it is hidden, so that it does not lead the author’s own coding. */
  readonly isHidden: boolean;
  readonly coders: Coders;
}

export interface DeskState {
  readonly name: string;
  readonly edited: EditedDraft;
  readonly view: View;
  readonly half: Half;
  /** The id of the source whose text is shown; empty while a source is added. */
  readonly source: string;
  /** The id of the source whose text was shown before a source is added. */
  readonly sourceBefore: string;
  /** The words of its text that were selected or quoted last, or a place without words; `undefined` at first. */
  readonly spot: Chosen | undefined;
  readonly shown: Shown;
  /** Counts how often something was shown. It stays the same if only the id of the shown record changes. */
  readonly visit: number;
  /** The field that takes the focus when it is shown. */
  readonly focus: ErrorPath | undefined;
  readonly answer: CheckAnswer | undefined;
  readonly saved: Saved;
  /** The draft as it was opened or saved last; `undefined` if the device could not keep it. */
  readonly stored: Draft | undefined;
  /** The message for screen readers about the last change. */
  readonly said: string;
  /** The reason why the text was not changed as the author asked; empty if it was. */
  readonly refused: string;
  /** The coding that the draft is compared with; `undefined` if none is open. */
  readonly coding: OtherCoding | undefined;
  /** The path of the page that the preview shows, or showed last. */
  readonly page: string;
}

/** An open draft. */
export interface Desk {
  readonly get: () => DeskState;
  /** Calls back on each change; returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (change: Partial<DeskState>) => void;
  /**
   * Does an edit, which can be undone.
   * @param field the field in which the author types: its edits are undone together until the author leaves it or pauses
   */
  readonly perform: (edit: Edit, field?: string) => void;
  /** Ends the step in which the author types, when the author leaves the field. */
  readonly endStep: () => void;
  /** Takes back the last step. `say` makes the message about it. */
  readonly undo: (say: (step: EditStep) => string) => void;
  readonly redo: (say: (step: EditStep) => string) => void;
}

/** The pause in typing, in milliseconds, after which a step ends. */
const PAUSE_MS = 2000;

/** The ids of the sources of a draft, in the order of their files. */
export function sourcesOf(draft: Draft): readonly string[] {
  return sourceFiles(draft).map(sourceOfFile);
}

/** The same part of the panel after a change of the draft, which may give the shown record another id. */
function followed(shown: Shown, before: Draft, after: Draft): Shown {
  if (shown.kind !== "record") return shown;
  const { collection } = shown;
  const place = recordWithId(before, collection, shown.id);
  if (!place || recordWithId(after, collection, shown.id)) return shown;
  const id = idAt(after, collection, place);
  return id === undefined || recordWithId(before, collection, id) ? shown : { ...shown, id };
}

/** Says whether the author has done something that is not saved. */
export function isUnsaved(desk: Desk): boolean {
  const { edited, stored } = desk.get();
  return edited.draft !== stored;
}

/** Opens a draft. */
export function createDesk(name: string, draft: Draft, saved: Saved, stored?: Draft): Desk {
  const [source = ""] = sourcesOf(draft);
  let state: DeskState = {
    ...{
      name,
      source,
      saved,
      stored,
      view: "code",
      half: "text",
      shown: { kind: "list", collection: "stances" },
    },
    ...{
      edited: startEdits(draft),
      spot: undefined,
      sourceBefore: source,
      visit: 0,
      focus: undefined,
      answer: undefined,
      said: "",
      refused: "",
      coding: undefined,
      page: "/",
    },
  };
  const listeners = new Set<() => void>();
  /** The time of the last edit, in milliseconds since 1970. */
  let lastEdit = 0;
  const set = (change: Partial<DeskState>) => {
    const isOther = change.source !== undefined && change.source !== state.source;
    state = {
      ...state,
      ...(isOther && { spot: undefined, sourceBefore: state.source }),
      ...(change.shown && { visit: state.visit + 1 }),
      ...change,
    };
    tell();
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  /** Goes on with the draft after a step. The shown record stays shown if its id is another. */
  const goOn = (edited: EditedDraft, change: Partial<DeskState> = {}) => {
    const shown = followed(state.shown, state.edited.draft, edited.draft);
    state = { ...state, ...change, edited, shown };
    tell();
  };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set,
    perform: (edit, field) => {
      if (edit.length === 0) return;
      const whole = withOwnIds(state.edited.draft, edit);
      const hasPaused = Date.now() - lastEdit > PAUSE_MS;
      lastEdit = Date.now();
      const before = hasPaused ? endStep(state.edited) : state.edited;
      goOn(perform(before, { edit: whole, ...(field === undefined ? {} : { field }) }));
    },
    endStep: () => {
      state = { ...state, edited: endStep(state.edited) };
    },
    undo: (say) => {
      const [step] = state.edited.done;
      if (step) goOn(undo(state.edited), { said: say(step) });
    },
    redo: (say) => {
      const [step] = state.edited.undone;
      if (step) goOn(redo(state.edited), { said: say(step) });
    },
  };
}
