import type { ReactNode } from "react";
import { useNarrow } from "./use-narrow.ts";

interface WideOrNarrowProps {
  /** Each hides itself by the styles where it is not its turn. */
  readonly wide: ReactNode;
  readonly narrow: ReactNode;
}

/**
 * One of two forms of the same, as the screen has room. A component of its own: when the browser says which, what is
 * passed to it is the same as before, so that one form goes and nothing else is rendered.
 */
export function WideOrNarrow({ wide, narrow }: WideOrNarrowProps) {
  const isNarrow = useNarrow();
  return (
    <>
      {isNarrow !== true && wide}
      {isNarrow !== false && narrow}
    </>
  );
}
