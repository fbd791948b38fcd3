import type { Stance } from "../../model/schema.ts";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";

interface EarlierStancesProps {
  /** The latest stance of an actor on an issue. */
  readonly stance: Stance;
  /** The number of stances before it. */
  readonly count: number;
  readonly className?: string;
}

/** The number of stances before the latest one, with a link to the history; renders nothing if there are none. */
export function EarlierStances({ stance, count, className = "target text-xs" }: EarlierStancesProps) {
  const { messages, paths, show, actorText, issueText } = usePageContext();
  if (count === 0) return null;
  return (
    <Link to={`${paths.stance(stance.id)}#history`} className={className}>
      <span>{messages.stance.earlier(count)}</span>
      <span className="sr-only">
        <span>{messages.colon}</span>
        {show(actorText(stance.actor))}
        <span>, </span>
        {show(issueText(stance.issue))}
      </span>
    </Link>
  );
}
