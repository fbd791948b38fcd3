import type { Stance } from "../../model/schema.ts";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";

interface EarlierStancesProps {
  /** The latest stance of an actor on an issue. */
  readonly stance: Stance;
  /** The number of stances before it. */
  readonly count: number;
  /** Set if the entry names several actors: the link then says whose stances they are. */
  readonly isNamed?: boolean;
}

/** The number of stances before the latest one, with a link to the history; renders nothing if there are none. */
export function EarlierStances({ stance, count, isNamed = false }: EarlierStancesProps) {
  const { messages, paths, show, actorText, issueText } = usePageContext();
  if (count === 0) return null;
  const name = show(actorText(stance.actor));
  return (
    <Link to={`${paths.stance(stance.id)}#history`} className="target text-xs">
      {isNamed && (
        <span>
          {name}
          <span>{messages.colon}</span>
        </span>
      )}
      <span>{messages.stance.earlier(count)}</span>
      <span className="sr-only">
        <span>{messages.colon}</span>
        {!isNamed && (
          <span>
            {name}
            <span>, </span>
          </span>
        )}
        {show(issueText(stance.issue))}
      </span>
    </Link>
  );
}
