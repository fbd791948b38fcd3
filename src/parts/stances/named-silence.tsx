import type { CellSilence } from "../../domain/silence.ts";
import { Link } from "../page/link.tsx";
import { Highlighted } from "../evidence/highlighted.tsx";
import { usePageContext } from "../page-context.tsx";
import { SilenceNote } from "./silence-note.tsx";
import { SilenceSource } from "./silence-source.tsx";

interface NamedSilenceProps {
  readonly silence: CellSilence;
  /** The name to show: the actor or the issue. */
  readonly of: "actor" | "issue";
}

/** A silence outside the table: a link to its actor or issue, then its kind, note and source. */
export function NamedSilence({ silence, of }: NamedSilenceProps) {
  const { paths, actorText, issueText } = usePageContext();
  const text = of === "actor" ? actorText : issueText;
  return (
    <>
      <Link to={paths[of](silence[of])}>
        <Highlighted text={text(silence[of])} />
      </Link>
      <span>. </span>
      <SilenceNote silence={silence} />
      <SilenceSource silence={silence} />
    </>
  );
}
