/** The keys that undo and redo. In a field, the field's own steps come first. */
import { useEffect } from "react";
import { useSteps } from "./use-steps.ts";

/** The step that a key asks for. */
function askedBy({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): "undo" | "redo" | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" ? "redo" : undefined;
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === "text");

/** Listens while a draft is open. */
export function useUndoKeys(): void {
  const { undo, redo } = useSteps();
  useEffect(() => {
    let isOfField = false;
    const onInput = (event: Event) => {
      if (event instanceof InputEvent && event.inputType.startsWith("history")) isOfField = true;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const asked = askedBy(event);
      if (!asked) return;
      const does = () => (asked === "undo" ? undo() : redo());
      if (!isField(event.target)) {
        event.preventDefault();
        return does();
      }
      // The field takes its own step back before anything else runs. If it has none, the desk does.
      isOfField = false;
      setTimeout(() => {
        if (!isOfField) does();
      });
    };
    document.addEventListener("input", onInput);
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("input", onInput);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [undo, redo]);
}
