import { type MouseEvent, useEffect, useEffectEvent, useRef } from "react";
import { Button } from "./button.tsx";
import type { Content } from "./content.ts";

/**
 * Lets a panel close when the focus moves to something behind it, which the panel might cover.
 * @returns what ends that
 */
export function closeWhenLeft(panel: HTMLElement | null): () => void {
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof HTMLElement) || panel?.contains(relatedTarget)) return;
    if (relatedTarget.getAttribute("popovertarget") !== panel?.id) panel?.togglePopover(false);
  };
  panel?.addEventListener("focusout", onFocusOut);
  return () => panel?.removeEventListener("focusout", onFocusOut);
}

interface PopoverProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: Content;
  /** Called at each opening. */
  readonly onOpen?: () => void;
  /** Called before the opening, which it may prevent. */
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  readonly children: Content;
}

/**
 * A button and the panel that it opens. It uses the popover of the browser, which handles Escape, clicks outside and
 * focus.
 */
export function Popover({ id, label, onOpen, onClick, children }: PopoverProps) {
  const panel = useRef<HTMLDivElement>(null);
  // The platform opens it before the script is there, too.
  const catchUp = useEffectEvent(() => {
    if (panel.current?.matches(":popover-open")) onOpen?.();
  });
  // The browser gives the focus back itself, but not from a panel within a panel.
  const giveBack = () => {
    if (panel.current?.contains(document.activeElement)) document.getElementById(`${id}-button`)?.focus();
  };
  useEffect(() => {
    catchUp();
    return closeWhenLeft(panel.current);
  }, []);
  return (
    <>
      <Button id={`${id}-button`} popoverTarget={id} aria-haspopup="dialog" onClick={onClick}>
        <span className="contents">{label}</span>
        <svg
          aria-hidden="true"
          viewBox="0 0 10 6"
          width="10"
          className="h-1.5 w-2.5 fill-none stroke-current stroke-2"
        >
          <path d="M1 1l4 4 4-4" />
        </svg>
      </Button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-button`}
        onBeforeToggle={(event) => event.newState === "closed" && giveBack()}
        onToggle={(event) => event.newState === "open" && onOpen?.()}
        className="sheet overflow-y-auto rounded-sm border border-edge bg-paper p-4 text-ink shadow-lg"
      >
        {children}
      </div>
    </>
  );
}
