/** Saves the open draft on the device after each change, and notices when another tab changed it. */
import { useEffect } from "react";
import type { Desk } from "./desk-state.ts";
import { saveDraft, watchDrafts } from "./store.ts";

/** The wait after a change, in milliseconds, in which an author may go on typing. */
const PAUSE_MS = 250;

/**
 * Saves the draft until the component is gone.
 * @param revision the revision of the draft that was opened
 */
export function useAutosave(id: string, desk: Desk, revision: number): void {
  useEffect(() => {
    let current = revision;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stored = desk.get().history.draft;
    let saving: Promise<void> = Promise.resolve();
    const isElsewhere = () => desk.get().saved.kind === "elsewhere";
    const write = async () => {
      const { draft } = desk.get().history;
      if (draft === stored || isElsewhere()) return;
      stored = draft;
      try {
        const saved = await saveDraft(id, draft, current);
        if (saved === undefined) return desk.set({ saved: { kind: "elsewhere" } });
        current = saved;
        if (desk.get().history.draft === draft) desk.set({ saved: { kind: "saved", at: new Date() } });
      } catch {
        // It is tried again with the next change.
        desk.set({ saved: { kind: "failed" } });
      }
    };
    const flush = () => {
      clearTimeout(timer);
      saving = saving.then(write);
    };
    const unsubscribe = desk.subscribe(() => {
      const { history, saved } = desk.get();
      if (history.draft === stored || saved.kind === "elsewhere") return;
      if (saved.kind === "saved") desk.set({ saved: { kind: "saving" } });
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE_MS);
    });
    const unwatch = watchDrafts((changed, now) => {
      if (changed === id && now > current) desk.set({ saved: { kind: "elsewhere" } });
    });
    const onHidden = () => document.visibilityState === "hidden" && flush();
    addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      flush();
      unsubscribe();
      unwatch();
      removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", onHidden);
    };
  }, [id, desk, revision]);
}
