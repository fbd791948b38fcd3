/** Drafts that the device could not keep. They last as long as the page. */
import type { Draft } from "../../coding/draft.ts";

interface UnsavedDraft {
  readonly name: string;
  readonly draft: Draft;
}

const drafts = new Map<string, UnsavedDraft>();

/** The draft with an id, if the device could not keep it. */
export function unsavedDraft(id: string): UnsavedDraft | undefined {
  return drafts.get(id);
}

/** Keeps a draft in the page, as a new one or under its id; returns the id. */
export function keepInPage(draft: UnsavedDraft, id = `unsaved-${drafts.size + 1}`): string {
  drafts.set(id, draft);
  return id;
}
