import { startTransition, useOptimistic } from "react";

/**
 * The state of a control that is ahead of its page.
 * @param value what the page shows
 * @returns what the control shows, and what sets that at once and asks for the page, which follows when it is rendered
 */
export function useAhead<T>(value: T): readonly [shown: T, set: (next: T, ask: () => void) => void] {
  const [shown, setShown] = useOptimistic(value);
  const set = (next: T, ask: () => void) =>
    startTransition(() => {
      setShown(next);
      ask();
    });
  return [shown, set];
}
