import { memo } from "react";
import { type CellSilence, isRecorded } from "../../domain/silence.ts";
import { hasSameItems } from "../../ui/same-items.ts";
import { usePageContext } from "../page-context.tsx";
import { GroupedSilences } from "../stances/grouped-silences.tsx";
import { SilentActors } from "../stances/silent-actors.tsx";

interface OtherActorsProps {
  readonly silences: readonly CellSilence[];
  /** Set if the question shows no position: the actors are then all that there is to read. */
  readonly isAlone?: boolean;
}

/**
 * The actors without a position on a question: those of whom a record tells, each with its note; all others under a
 * disclosure that says how many they are.
 */
export const OtherActors = memo(
  function OtherActors({ silences, isAlone = false }: OtherActorsProps) {
    const { messages } = usePageContext();
    const recorded = silences.filter(isRecorded);
    const others = silences.filter((silence) => !isRecorded(silence));
    const isMixed = others.some(({ kind }) => kind !== "not-mentioned");
    const words = messages.others;
    return (
      <>
        {recorded.length > 0 && (
          <div className="mt-2 space-y-1 text-xs">
            <SilentActors silences={recorded} />
          </div>
        )}
        {isAlone && (
          <div className="mt-2 text-sm">
            <GroupedSilences silences={others} of="actor" as="p" />
          </div>
        )}
        {!isAlone && others.length > 0 && (
          <details className="text-xs text-muted">
            <summary className="target underline decoration-dotted underline-offset-4">
              {isMixed ? words.notRecorded(others.length) : words.notReported(others.length)}
            </summary>
            <GroupedSilences silences={others} of="actor" as="p" />
          </details>
        )}
      </>
    );
  },
  (before, { silences, isAlone }) => before.isAlone === isAlone && hasSameItems(before.silences, silences),
);
