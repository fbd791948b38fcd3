import { type CellSilence, isRecorded } from "../../domain/silence.ts";
import { groupBy } from "../../model/model.ts";
import { Section } from "../../ui/section.tsx";
import { silenceAnchor } from "../../url/paths.ts";
import { NamedSilence } from "./named-silence.tsx";
import { usePageContext } from "../page-context.tsx";

interface SilenceListProps {
  readonly silences: readonly CellSilence[];
  /** The name to show for each: the actor or the issue. */
  readonly of: "actor" | "issue";
}

/** A section with silences, if there are any. */
export function SilenceSection({ title, ...list }: SilenceListProps & { readonly title: string }) {
  return (
    list.silences.length > 0 && (
      <Section id="silences" title={title}>
        <SilenceList {...list} />
      </Section>
    )
  );
}

/** Lists recorded silences one by one, and all derived ones in one line. */
function SilenceList({ silences, of }: SilenceListProps) {
  const { messages, show, showList, actorText, issueText } = usePageContext();
  const text = of === "actor" ? actorText : issueText;
  const recorded = silences.filter(isRecorded);
  const derived = groupBy(
    silences.filter((silence) => !isRecorded(silence)),
    ({ kind }) => kind,
  );
  return (
    <ul className="prose-list">
      {recorded.map((silence) => (
        <li key={silence[of]} id={silenceAnchor(silence[of])} tabIndex={-1}>
          <NamedSilence silence={silence} of={of} />
        </li>
      ))}
      {[...derived].map(([kind, group]) => (
        <li key={kind} className="text-muted">
          <span>{`${messages.silence[kind]}: `}</span>
          {showList(group.map((silence) => show(text(silence[of]))))}
          <span>.</span>
        </li>
      ))}
    </ul>
  );
}
