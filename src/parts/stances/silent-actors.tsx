import { type CellSilence, isRecorded } from "../../domain/silence.ts";
import { namesSources } from "../../domain/sources.ts";
import { usePageContext } from "../page-context.tsx";
import { GroupedSilences } from "./grouped-silences.tsx";
import { NamedSilence } from "./named-silence.tsx";

/**
 * Actors without a stance on an issue. Each actor with a note or a source to name gets its own line; the others are
 * grouped by kind of silence.
 */
export function SilentActors({ silences }: { readonly silences: readonly CellSilence[] }) {
  const { model } = usePageContext();
  const isAlone = (silence: CellSilence) =>
    silence.note !== undefined || (isRecorded(silence) && namesSources(model));
  return (
    <>
      {silences.filter(isAlone).map((silence) => (
        <p key={silence.actor}>
          <NamedSilence silence={silence} of="actor" />
        </p>
      ))}
      <GroupedSilences silences={silences.filter((silence) => !isAlone(silence))} of="actor" as="p" />
    </>
  );
}
