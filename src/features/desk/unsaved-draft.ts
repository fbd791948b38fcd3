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

/** Keeps a draft in the page; returns its id. */
export function keepInPage(draft: UnsavedDraft): string {
  const id = `unsaved-${drafts.size + 1}`;
  drafts.set(id, draft);
  return id;
}
