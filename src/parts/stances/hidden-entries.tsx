import { type Tally, totalOf } from "../../domain/tally.ts";
import { usePageContext } from "../page-context.tsx";

interface HiddenEntriesProps {
  readonly hidden: Tally;
  readonly className?: string;
}

/** How much of what is recorded a selection hides in this place; nothing where it hides none. */
export function HiddenEntries({ hidden, className = "" }: HiddenEntriesProps) {
  const { messages } = usePageContext();
  if (totalOf(hidden) === 0) return null;
  return <p className={className}>{messages.table.hidden(hidden)}</p>;
}
