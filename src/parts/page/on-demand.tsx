import { useState } from "react";
import type { Elements } from "../../ui/content.ts";
import { usePageContext } from "../page-context.tsx";

/** A part of the app that comes when a reader asks for it, and costs the first visit nothing. */
export interface OnDemand<T> {
  readonly module: T | undefined;
  readonly failed: boolean;
  readonly ask: () => void;
}

/** What has come, by the function that loads it: on the way back a page must be whole at once, to be scrolled. */
const arrived = new WeakMap<() => Promise<unknown>, unknown>();

/** Loads a part before it is rendered. */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  const module = await load();
  arrived.set(load, module);
  return module;
}

/** @param load one `import()`; always the same function */
export function useOnDemand<T>(load: () => Promise<T>): OnDemand<T> {
  const [state, setState] = useState<{ readonly module?: T; readonly failed: boolean }>(() => {
    const module = arrived.get(load) as T | undefined;
    return module === undefined ? { failed: false } : { module, failed: false };
  });
  const ask = () => {
    if (state.module !== undefined) return;
    setState({ failed: false });
    loadPart(load).then(
      (module) => setState({ module, failed: false }),
      () => setState({ failed: true }),
    );
  };
  return { module: state.module, failed: state.failed, ask };
}

interface OnDemandPartProps<T> {
  readonly part: OnDemand<T>;
  readonly children: (module: T) => Elements;
}

/** Shows a part once it is there, and says so where it does not come: after an update of the site, say. */
export function OnDemandPart<T>({ part, children }: OnDemandPartProps<T>) {
  const { messages } = usePageContext();
  if (part.failed) return <p role="alert">{messages.tools.failed}</p>;
  return part.module && children(part.module);
}
