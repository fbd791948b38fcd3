import { type CellSilence, isRecorded } from "../../domain/silence.ts";
import { Section } from "../../ui/section.tsx";
import { silenceAnchor } from "../../url/paths.ts";
import { GroupedSilences } from "./grouped-silences.tsx";
import { NamedSilence } from "./named-silence.tsx";

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

/** Lists recorded silences one by one, and derived ones in one line per kind. */
function SilenceList({ silences, of }: SilenceListProps) {
  return (
    <ul className="prose-list">
      {silences.filter(isRecorded).map((silence) => (
        <li key={silence[of]} id={silenceAnchor(silence[of])} tabIndex={-1}>
          <NamedSilence silence={silence} of={of} />
        </li>
      ))}
      <GroupedSilences silences={silences.filter((silence) => !isRecorded(silence))} of={of} as="li" />
    </ul>
  );
}
