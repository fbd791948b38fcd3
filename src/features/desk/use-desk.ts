/** The open draft, for the components of the desk. */
import { createContext, use, useSyncExternalStore } from "react";
import type { Draft, Json } from "../../coding/draft.ts";
import { valueAt } from "../../coding/values.ts";
import type { ErrorPath } from "../../model/corpus-error.ts";
import type { Desk, DeskState } from "./desk-state.ts";

export const DeskContext = createContext<Desk | undefined>(undefined);

/** @throws outside of an open draft. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error("useDesk must be called inside a DeskContext.");
  return desk;
}

/** A part of the state: the component renders again if that part is another. */
export function useDeskState<T>(select: (state: DeskState) => T): T {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, () => select(desk.get()));
}

/** The open draft, for components that show much of it. */
export function useDraft(): Draft {
  return useDeskState(({ edited }) => edited.draft);
}

/** The value at a path of the open draft. */
export function useValue(path: ErrorPath): Json | undefined {
  return useDeskState(({ edited }) => valueAt(edited.draft, path));
}
