/** Lets the worker check the open draft after each change. */
import { useEffect } from "react";
import { useDesk } from "../use-desk.ts";
import type { CheckAnswer, CheckRequest } from "./check.ts";
import { startWorker } from "../worker.ts";

/** The wait after a change, in milliseconds, in which the page paints it. */
const PAUSE_MS = 16;

/** Checks the draft until the component is gone. One check runs at a time, of the latest draft. */
export function useCheck(): void {
  const desk = useDesk();
  useEffect(() => {
    const worker = startWorker();
    let isBusy = false;
    let asked: CheckRequest | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** The next request; none if the last one asked for the same. */
    const due = (): CheckRequest | undefined => {
      const { edited, view } = desk.get();
      const { files, unreviewed } = edited.draft;
      const withCorpus = view === "preview";
      const isSame = asked?.files === files && asked.unreviewed === unreviewed;
      return isSame && (asked?.withCorpus === true || !withCorpus)
        ? undefined
        : { files, unreviewed, withCorpus };
    };
    const ask = () => {
      const next = due();
      if (isBusy || !next) return;
      isBusy = true;
      asked = next;
      worker.postMessage(next, []);
    };
    const askSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE_MS);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<CheckAnswer>) => {
      isBusy = false;
      const { answer } = desk.get();
      desk.set({ answer: { ...data, corpus: data.corpus ?? answer?.corpus } });
      askSoon();
    });
    const unsubscribe = desk.subscribe(() => {
      if (due()) askSoon();
    });
    ask();
    return () => {
      clearTimeout(timer);
      unsubscribe();
      worker.terminate();
    };
  }, [desk]);
}
