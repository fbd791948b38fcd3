import { groupBy } from "../../model/model.ts";
import type { CellSilence } from "../../domain/silence.ts";
import { NamedSilence } from "./named-silence.tsx";
import { usePageContext } from "../page-context.tsx";

/**
 * Actors without a stance on an issue. Each actor with a note gets its own line; the others are grouped by kind
 * of silence.
 */
export function SilentActors({ silences }: { readonly silences: readonly CellSilence[] }) {
  const { messages, show, showList, actorText } = usePageContext();
  const others = groupBy(
    silences.filter(({ note }) => !note),
    ({ kind }) => kind,
  );
  return (
    <>
      {silences
        .filter(({ note }) => note)
        .map((silence) => (
          <p key={silence.actor}>
            <NamedSilence silence={silence} of="actor" />
          </p>
        ))}
      {[...others].map(([kind, group]) => (
        <p key={kind}>
          <span>{`${messages.silence[kind]}: `}</span>
          {showList(group.map(({ actor }) => show(actorText(actor))))}
          <span>.</span>
        </p>
      ))}
    </>
  );
}
