import { toggle, type Tray } from "../../url/tray.ts";
import type { Content } from "../../ui/content.ts";
import { Link } from "../../parts/page/link.tsx";
import { focusHeading } from "../../parts/page/page-heading.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { RemoveLink } from "../../parts/page/remove-link.tsx";
import { useTray } from "../../parts/tray/tray-context.tsx";

interface ColumnHeadingProps {
  readonly tray: Tray;
  readonly id: string;
  /** A word on what it is. */
  readonly over: Content;
  readonly to: string;
  readonly label: Content;
  /** The name in the label of the remove link. */
  readonly name: string;
}

/** The head of a compared column: what it is, its page, and the way to take it out. */
export function ColumnHeading({ tray, id, over, to, label, name }: ColumnHeadingProps) {
  const { messages } = usePageContext();
  const { hrefWith } = useTray();
  return (
    <span className="flex items-start justify-between gap-2">
      <span className="min-w-0 pt-2">
        <span className="block text-sm text-muted">
          <span>{over}</span>
          <span className="sr-only">: </span>
        </span>
        <Link to={to} className="text-lg leading-snug font-semibold">
          {label}
        </Link>
      </span>
      <RemoveLink
        to={hrefWith(toggle(tray, tray.kind, id))}
        label={messages.tray.removeItem(name)}
        onRemove={focusHeading}
      />
    </span>
  );
}
