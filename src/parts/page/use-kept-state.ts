import { type Dispatch, type SetStateAction, useEffect, useState } from "react";
import { useLocation } from "react-router";

/** The states by the key of their entry in the session history and their name, until the document is left. */
const kept = new Map<string, unknown>();

/** A state that comes back with its entry of the session history, so that Back shows what the reader had opened there. */
export function useKeptState<T>(name: string, first: T): [T, Dispatch<SetStateAction<T>>] {
  const at = `${useLocation().key} ${name}`;
  const [state, setState] = useState(() => (kept.has(at) ? (kept.get(at) as T) : first));
  useEffect(() => void kept.set(at, state), [at, state]);
  return [state, setState];
}
