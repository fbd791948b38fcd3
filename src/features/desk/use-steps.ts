/** Undo and redo, which say what they have done. */
import { useMemo } from "react";
import { usePageContext } from "../../parts/page-context.tsx";
import { nameOfStep } from "./step-name.ts";
import { useDesk } from "./use-desk.ts";

/** Returns the functions that take a step back and do it again. */
export function useSteps(): { readonly undo: () => void; readonly redo: () => void } {
  const desk = useDesk();
  const { messages } = usePageContext();
  return useMemo(() => {
    const { desk: words, colon } = messages;
    return {
      undo: () => desk.undo((step) => words.bar.undone + colon + nameOfStep(step, words)),
      redo: () => desk.redo((step) => words.bar.redone + colon + nameOfStep(step, words)),
    };
  }, [desk, messages]);
}
