import { Button } from "../../ui/button.tsx";
import { isInTray, isFull, type TrayKind } from "../../url/tray.ts";
import { fill } from "../../ui/fill.tsx";
import { usePageContext } from "../page-context.tsx";
import { showTrayItem } from "./tray-item.ts";
import { useTrayToggle, useTray } from "./tray-context.tsx";

interface CompareButtonProps {
  readonly kind: TrayKind;
  readonly id: string;
  /** For a row of a list: no frame and a short label. */
  readonly inRow?: boolean;
}

/**
 * Adds a stance or an actor to the comparison, or removes it; the label says which. Only the address changes: scroll
 * and focus stay, and Back undoes it.
 */
export function CompareButton({ kind, id, inRow = false }: CompareButtonProps) {
  const context = usePageContext();
  const { messages } = context;
  const { tray } = useTray();
  const toggle = useTrayToggle();
  const isIn = isInTray(tray, kind, id);
  const isShut = !isIn && isFull(tray, kind);
  const words = messages.tray;
  const removeLabel = inRow ? words.removeShort : words.remove;
  const label = isIn ? removeLabel : isShut ? words.full : words.add;
  return (
    <Button
      // `aria-disabled` instead of `disabled`, so that the button keeps focus when the tray becomes full.
      aria-disabled={isShut || undefined}
      onClick={() => toggle(kind, id)}
      tone={inRow ? "bare" : "plain"}
      className={`rounded-sm noscript:hidden ${isIn ? "font-semibold" : ""}`}
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="size-4 shrink-0 fill-none stroke-current stroke-2"
      >
        <path d={isIn ? "M2 8.5l4 4L14 3.5" : "M2.5 2.5h4v11h-4zm7 0h4v11h-4z"} />
      </svg>
      <span>
        <span>{label}</span>
        {/* For screen readers: the name of the stance or the actor. */}
        <span className="sr-only">{fill(words.of, showTrayItem(context, { kind }, id))}</span>
      </span>
    </Button>
  );
}
