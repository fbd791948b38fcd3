/** Lets the worker check the open draft after each change. */
import { useEffect } from "react";
import type { Draft } from "../../../coding/draft.ts";
import { useDesk } from "../use-desk.ts";
import type { CheckAnswer, CheckRequest } from "./check.ts";
import { startWorker } from "../worker.ts";

/** The wait after a change, in milliseconds, in which an author may go on typing. */
const PAUSE_MS = 40;

/** Checks the draft until the component is gone. One check runs at a time, of the latest draft. */
export function useCheck(): void {
  const desk = useDesk();
  useEffect(() => {
    const worker = startWorker();
    let n = 0;
    let isBusy = false;
    let asked: { readonly files: Draft["files"]; readonly withCorpus: boolean } | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      const { history, view } = desk.get();
      const next = { files: history.draft.files, withCorpus: view === "preview" };
      if (isBusy || (asked?.files === next.files && (asked.withCorpus || !next.withCorpus))) return;
      isBusy = true;
      asked = next;
      n += 1;
      const request: CheckRequest = { n, ...next };
      worker.postMessage(request, []);
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
    const files = { now: asked };
    const unsubscribe = desk.subscribe(() => {
      const { history, view } = desk.get();
      if (files.now?.files === history.draft.files && files.now.withCorpus === (view === "preview")) return;
      files.now = { files: history.draft.files, withCorpus: view === "preview" };
      askSoon();
    });
    ask();
    return () => {
      clearTimeout(timer);
      unsubscribe();
      worker.terminate();
    };
  }, [desk]);
}
