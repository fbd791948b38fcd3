import type { Silence } from "../model/schema.ts";
import { Link } from "./link.tsx";
import { useReader } from "./reader.tsx";
import { SilenceNote } from "./silence-note.tsx";

interface SilenceListProps {
  readonly silences: readonly Silence[];
  /** What is named of each: who is silent, or on what. */
  readonly of: "actor" | "issue";
}

/** Silences one by one where a source speaks of them; those that nothing mentions in one line. */
export function SilenceList({ silences, of }: SilenceListProps) {
  const { messages, paths, list, actorName, issueTitle } = useReader();
  const name = of === "actor" ? actorName : issueTitle;
  const noted = silences.filter(({ kind }) => kind !== "not-mentioned");
  const unmentioned = silences.filter(({ kind }) => kind === "not-mentioned");
  return (
    <ul className="prose-list">
      {noted.map((silence) => (
        <li key={silence[of]}>
          <Link to={paths[of](silence[of])}>{name(silence[of])}</Link>
          {". "}
          <SilenceNote silence={silence} full />
        </li>
      ))}
      {unmentioned.length > 0 && (
        <li className="text-muted">
          {messages.silence["not-mentioned"]}: {list(unmentioned.map((silence) => name(silence[of])))}.
        </li>
      )}
    </ul>
  );
}
