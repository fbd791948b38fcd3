import type { ReactNode } from "react";
import { Button } from "./button.tsx";

interface PopoverProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/**
 * A button and the panel that it opens: the platform's own popover, so that Escape, a click elsewhere and the
 * focus work without any script of ours.
 */
export function Popover({ id, label, children }: PopoverProps) {
  return (
    <>
      <Button id={`${id}-button`} popoverTarget={id} aria-haspopup="dialog">
        {label}
        <svg aria-hidden="true" viewBox="0 0 10 6" className="h-1.5 w-2.5 fill-none stroke-current stroke-2">
          <path d="M1 1l4 4 4-4" />
        </svg>
      </Button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-button`}
        className="sheet overflow-y-auto rounded border border-edge bg-paper p-4 text-ink shadow-lg"
      >
        {children}
      </div>
    </>
  );
}
