import type { ComponentProps } from "react";
import { Link } from "./link.tsx";

interface RemoveLinkProps extends Pick<ComponentProps<typeof Link>, "onGo"> {
  /** The address without the thing. */
  readonly to: string;
  /** The accessible name, which says what is removed. */
  readonly label: string;
  /** Called when the thing goes, and the focus with it. */
  readonly onRemove: () => void;
}

/** The small cross that takes a thing away from what the address holds. */
export function RemoveLink({ label, onRemove, ...props }: RemoveLinkProps) {
  return (
    <Link
      onClick={onRemove}
      preventScrollReset
      flushSync
      aria-label={label}
      className="-me-3 inline-flex size-11 shrink-0 items-center justify-center text-ink no-underline print:hidden"
      {...props}
    >
      <span aria-hidden="true">×</span>
    </Link>
  );
}
