/** Saves the open draft on the device after each change, and notices when another tab changed it. */
import { useEffect } from "react";
import { usePageContext } from "../../parts/page-context.tsx";
import { type Desk, isUnsaved } from "./desk-state.ts";
import { keepLeftover } from "./leftover.ts";
import type { DraftFacts, Failure, Store } from "./store.ts";
import { keepInPage } from "./unsaved-draft.ts";
import { useStore } from "./use-store.ts";

/** The wait after a change, in milliseconds, in which an author may go on typing. */
const PAUSE_MS = 250;

/** A draft on the desk. */
export interface DraftOnDesk {
  readonly desk: Desk;
  /** The number of the saved state that was opened; 0 if the device could not keep the draft. */
  readonly revision: number;
}

/**
 * Saves the open draft as a new one, because another tab has changed or deleted the stored one.
 * @param copyOf names a copy of a draft that is still there
 */
export async function saveCopy(
  store: Store,
  desk: Desk,
  copyOf: (name: string) => string,
): Promise<DraftFacts | Failure> {
  const { name, edited, saved } = desk.get();
  const made = await store.createDraft(saved.kind === "deleted" ? name : copyOf(name), edited.draft);
  if (!("problem" in made)) desk.set({ stored: edited.draft });
  return made;
}

/** Saves the draft until the component is gone. */
export function useAutosave(id: string, { desk, revision }: DraftOnDesk): void {
  const store = useStore();
  const { copyOf } = usePageContext().messages.desk.bar;
  useEffect(() => {
    let current = revision;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let saving: Promise<void> = Promise.resolve();
    const isOther = () => desk.get().saved.kind === "elsewhere" || desk.get().saved.kind === "deleted";
    const isStopped = () => revision === 0 || isOther();
    const write = async () => {
      const { draft } = desk.get().edited;
      if (!isUnsaved(desk) || isStopped()) return;
      const result = await store.saveDraft(id, draft, current);
      if (!("problem" in result)) {
        current = result.revision;
        desk.set({
          stored: draft,
          ...(desk.get().edited.draft === draft && {
            saved: { kind: "saved", at: new Date(result.saved) },
          }),
        });
      } else if (result.problem === "newer" || result.problem === "deleted") {
        desk.set({ saved: { kind: result.problem === "newer" ? "elsewhere" : "deleted" } });
      } else {
        // The next change is saved with this one.
        desk.set({ saved: { kind: "failed" } });
      }
    };
    const flush = () => {
      clearTimeout(timer);
      saving = saving.then(write);
    };
    const flushSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE_MS);
    };
    let seen = desk.get().stored;
    const onState = () => {
      const { edited, saved } = desk.get();
      if (edited.draft === seen) return;
      seen = edited.draft;
      if (isStopped()) return;
      if (saved.kind === "saved") desk.set({ saved: { kind: "saving" } });
      flushSoon();
    };
    const unsubscribe = desk.subscribe(onState);
    onState();
    /** Follows what another tab has done, once it is known which state this tab has saved. */
    const onOther = (facts: DraftFacts | undefined) => {
      if (!facts) desk.set({ saved: { kind: "deleted" } });
      else if (facts.revision > current) desk.set({ saved: { kind: "elsewhere" } });
      else desk.set({ name: facts.name });
    };
    const unwatch = store.onChange((changed, facts) => {
      if (changed === id) saving = saving.then(() => onOther(facts));
    });
    const onLeave = () => {
      const { draft } = desk.get().edited;
      if (isUnsaved(desk) && !isStopped()) keepLeftover(id, { revision: current, draft });
    };
    const onHidden = () => document.visibilityState === "hidden" && flush();
    addEventListener("pagehide", onLeave);
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      const { name, edited } = desk.get();
      if (revision === 0) keepInPage({ name, draft: edited.draft }, id);
      // The author goes to another page of the site, where nothing can be asked.
      else if (isOther() && isUnsaved(desk)) void saveCopy(store, desk, copyOf);
      flush();
      unsubscribe();
      unwatch();
      removeEventListener("pagehide", onLeave);
      document.removeEventListener("visibilitychange", onHidden);
    };
  }, [store, id, desk, revision, copyOf]);
}
