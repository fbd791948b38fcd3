import { Link as PlainLink } from "react-router";
import { toggle, type Tray } from "../url/tray.ts";
import { Link } from "./link.tsx";
import { useReader } from "./reader.tsx";
import { useTray } from "./tray-context.tsx";

interface ColumnHeadingProps {
  readonly tray: Tray;
  readonly id: string;
  /** A word on what it is. */
  readonly over: string;
  readonly to: string;
  readonly label: string;
  /** What it is called where it is taken out. */
  readonly name: string;
}

/** The head of a compared column: what it is, its page, and the way to take it out. */
export function ColumnHeading({ tray, id, over, to, label, name }: ColumnHeadingProps) {
  const { messages } = useReader();
  const { hrefWith } = useTray();
  return (
    <span className="flex items-start justify-between gap-2">
      <span className="min-w-0 pt-2">
        <span className="block text-sm text-muted">
          {over}
          <span className="sr-only">: </span>
        </span>
        <Link to={to} className="text-lg leading-snug font-semibold">
          {label}
        </Link>
      </span>
      <PlainLink
        to={hrefWith(toggle(tray, tray.kind, id))}
        preventScrollReset
        onClick={() => document.querySelector("h1")?.focus({ preventScroll: true })}
        aria-label={messages.tray.takeOut(name)}
        className="-mr-3 inline-flex size-11 shrink-0 items-center justify-center text-ink no-underline print:hidden"
      >
        <span aria-hidden="true">×</span>
      </PlainLink>
    </span>
  );
}
