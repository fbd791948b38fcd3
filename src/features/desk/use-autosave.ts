/** Saves the open draft on the device after each change, and notices when another tab changed it. */
import { useEffect } from "react";
import type { Draft } from "../../coding/draft.ts";
import type { Desk } from "./desk-state.ts";
import { keepLeftover } from "./leftover.ts";
import { useStore } from "./use-store.ts";

/** The wait after a change, in milliseconds, in which an author may go on typing. */
const PAUSE_MS = 250;

/** A draft on the desk. */
export interface DraftOnDesk {
  readonly desk: Desk;
  /** The number of the saved state that was opened. */
  readonly revision: number;
  /** The draft as the device has it; left out if it has none. */
  readonly stored?: Draft;
}

/** Saves the draft until the component is gone. */
export function useAutosave(id: string, { desk, revision, stored: first }: DraftOnDesk): void {
  const store = useStore();
  useEffect(() => {
    let current = revision;
    let stored = first;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let saving: Promise<void> = Promise.resolve();
    const isStopped = () => first === undefined || desk.get().saved.kind === "elsewhere";
    const write = async () => {
      const { draft } = desk.get().edited;
      if (draft === stored || isStopped()) return;
      const result = await store.saveDraft(id, draft, current);
      if (!("problem" in result)) {
        current = result.revision;
        stored = draft;
        if (desk.get().edited.draft === draft)
          desk.set({ saved: { kind: "saved", at: new Date(result.saved) } });
      } else if (result.problem === "newer" || result.problem === "deleted") {
        desk.set({ saved: { kind: "elsewhere" } });
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
    let seen = stored;
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
    const unwatch = store.onChange((changed) => {
      if (changed === id) desk.set({ saved: { kind: "elsewhere" } });
    });
    const onLeave = () => {
      const { draft } = desk.get().edited;
      if (draft !== stored && !isStopped()) keepLeftover(id, { revision: current, draft });
    };
    const onHidden = () => document.visibilityState === "hidden" && flush();
    addEventListener("pagehide", onLeave);
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      flush();
      unsubscribe();
      unwatch();
      removeEventListener("pagehide", onLeave);
      document.removeEventListener("visibilitychange", onHidden);
    };
  }, [store, id, desk, revision, first]);
}
