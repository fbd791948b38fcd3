import type { Relation } from "../domain/relations.ts";
import { Link } from "./link.tsx";
import { useReader } from "./reader.tsx";

interface RelationsProps {
  readonly relations: readonly Relation[];
  /** The issue that the page is about, which need not be named again. */
  readonly issue: string;
}

/** What a stance answers, and what answers it. */
export function Relations({ relations, issue }: RelationsProps) {
  const { messages, paths, say, stanceTitle, issueTitle } = useReader();
  return (
    <ul className="prose-list">
      {relations.map(({ kind, direction, other, note }) => (
        <li key={`${direction} ${kind} ${other.id}`}>
          {messages.response[direction][kind]}{" "}
          <Link to={paths.stance(other.id)} className="font-semibold">
            {stanceTitle(other)}
          </Link>{" "}
          {other.issue !== issue && <span className="text-sm text-muted">({issueTitle(other.issue)})</span>}
          {note && <span className="block">{say(note)}</span>}
        </li>
      ))}
    </ul>
  );
}
