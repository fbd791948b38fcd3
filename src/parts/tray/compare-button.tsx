import { Button } from "../../ui/button.tsx";
import { isCollected, isFull, type TrayKind } from "../../url/tray.ts";
import { fill } from "../../ui/fill.tsx";
import { usePageContext } from "../page-context.tsx";
import { showCollected } from "./tray.tsx";
import { useCollect, useTray } from "./tray-context.tsx";

interface CompareButtonProps {
  readonly kind: TrayKind;
  readonly id: string;
  /** In a row among many: no frame, and few words. */
  readonly inRow?: boolean;
}

/**
 * Collects a thing to compare it, or takes it out again; its label says which. The address changes and nothing
 * else does: scroll and focus stay, and Back undoes it.
 */
export function CompareButton({ kind, id, inRow = false }: CompareButtonProps) {
  const context = usePageContext();
  const { messages } = context;
  const { tray } = useTray();
  const collect = useCollect();
  const isIn = isCollected(tray, kind, id);
  const isShut = !isIn && isFull(tray, kind);
  const words = messages.tray;
  const takeOut = inRow ? words.removeShort : words.remove;
  const label = isIn ? takeOut : isShut ? words.full : words.add;
  return (
    <Button
      // `aria-disabled` instead of `disabled`, so that the button keeps focus when the tray becomes full.
      aria-disabled={isShut || undefined}
      onClick={() => collect(kind, id)}
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
        {/* For those who do not see beside what it stands. */}
        <span className="sr-only">{fill(words.of, showCollected(context, { kind }, id))}</span>
      </span>
    </Button>
  );
}
