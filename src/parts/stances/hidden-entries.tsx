import { type Tally, totalOf } from "../../domain/tally.ts";
import { usePageContext } from "../page-context.tsx";

interface HiddenEntriesProps {
  readonly hidden: Tally;
  readonly className?: string;
}

/** Says how many entries the filters hide in this place; renders nothing if they hide none. */
export function HiddenEntries({ hidden, className = "" }: HiddenEntriesProps) {
  const { messages } = usePageContext();
  if (totalOf(hidden) === 0) return null;
  return <p className={className}>{messages.counts.hidden(hidden)}</p>;
}
