import type { ComponentProps } from "react";
import type { Elements } from "../../ui/content.ts";
import { moveInToolbar } from "../../ui/roving-keys.ts";
import { useAhead } from "../../ui/use-ahead.ts";
import { Link } from "./link.tsx";

interface LinkToolbarProps extends Pick<ComponentProps<"div">, "ref"> {
  readonly label: string;
  /** Use only for its width and the size of its text. */
  readonly className: string;
  readonly children: Elements;
}

/** A row of links that change what the page shows. It is one tab stop, and scrolls sideways if it has no room. */
export function LinkToolbar({ label, className, ...props }: LinkToolbarProps) {
  return (
    <div
      role="toolbar"
      aria-label={label}
      className={`${className} scrolls relative flex min-w-0 grow scroll-px-6 items-center gap-x-1 overflow-x-auto whitespace-nowrap *:shrink-0 print:hidden noscript:invisible`}
      {...props}
    />
  );
}

interface ToolbarLinkProps extends ComponentProps<typeof Link> {
  readonly className: string;
  readonly onGo: () => void;
  /** What the link is once it was pressed, until the page has followed. */
  readonly isCurrentNext?: boolean;
  readonly isCurrent: boolean;
  /** True for the one link that is the tab stop. Left out if only one link can be current. */
  readonly isStop?: boolean;
}

/** A link of a toolbar. It shows at once that it was pressed; the page follows. */
export function ToolbarLink({
  isCurrent,
  isCurrentNext = true,
  isStop = isCurrent,
  onGo,
  className,
  ...props
}: ToolbarLinkProps) {
  const [isPressed, setPressed] = useAhead(isCurrent);
  return (
    <Link
      onKeyDown={moveInToolbar}
      tabIndex={isStop ? 0 : -1}
      aria-current={isPressed ? "true" : undefined}
      onGo={() => setPressed(isCurrentNext, onGo)}
      // What scrolls would cut an outline around it.
      className={`-outline-offset-3 ${className}`}
      {...props}
    />
  );
}
