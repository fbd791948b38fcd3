import { MATRIX_ORDERS, type MatrixOrder } from "../../domain/matrix-order.ts";
import type { PageState } from "../../url/page-params.ts";
import { moveInToolbar } from "../../ui/roving-keys.ts";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";

interface OrderChoiceProps {
  readonly order: MatrixOrder;
  /** The address of the same page with another state. */
  readonly href: (change: Partial<PageState>) => string;
}

/** The orders of a dense matrix, each a link, with the current one named. They are one tab stop. */
export function OrderChoice({ order, href }: OrderChoiceProps) {
  const { messages } = usePageContext();
  const words = messages.selection.order;
  return (
    <div
      role="toolbar"
      aria-label={words.label}
      className="scrolls relative flex min-w-0 grow items-center gap-x-1 overflow-x-auto text-sm print:hidden noscript:invisible"
    >
      <span className="shrink-0 text-muted">{words.label + messages.colon}</span>
      {MATRIX_ORDERS.map((each) => (
        <Link
          key={each}
          to={href({ order: each })}
          preventScrollReset
          onKeyDown={moveInToolbar}
          tabIndex={each === order ? 0 : -1}
          aria-current={each === order ? "true" : undefined}
          className="target shrink-0 px-2 text-center whitespace-nowrap text-ink no-underline hover:underline aria-current:font-semibold aria-current:underline"
        >
          {words.names[each]}
        </Link>
      ))}
      <span className="shrink-0 ps-1 text-xs whitespace-nowrap text-muted">{`(${words.means})`}</span>
    </div>
  );
}
