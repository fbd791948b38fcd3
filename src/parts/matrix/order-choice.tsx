import { MATRIX_ORDERS, type MatrixOrder } from "../../domain/matrix-order.ts";
import { LinkToolbar, ToolbarLink } from "../page/link-toolbar.tsx";
import { usePageContext } from "../page-context.tsx";
import type { Selected } from "../selection/selected-page.tsx";

interface OrderChoiceProps extends Pick<Selected, "href" | "ask"> {
  readonly order: MatrixOrder;
}

/** The orders of a dense matrix, each a link, with the current one named. They are one tab stop. */
export function OrderChoice({ order, href, ask }: OrderChoiceProps) {
  const { messages } = usePageContext();
  const words = messages.selection.order;
  return (
    <LinkToolbar label={words.label} className="text-sm">
      <span className="text-muted">{words.label + messages.colon}</span>
      {MATRIX_ORDERS.map((each) => (
        <ToolbarLink
          key={each}
          to={href({ order: each })}
          onGo={() => ask(() => ({ order: each }))}
          isCurrent={each === order}
          className="target px-2 text-center text-ink no-underline hover:underline aria-current:underline aria-current:decoration-4"
        >
          {words.names[each]}
        </ToolbarLink>
      ))}
      <span className="ps-1 text-xs text-muted">{`(${words.means})`}</span>
    </LinkToolbar>
  );
}
