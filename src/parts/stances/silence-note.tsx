import { type CellSilence, isRecorded } from "../../domain/silence.ts";
import { Highlighted } from "../evidence/highlighted.tsx";
import { usePageContext } from "../page-context.tsx";

/** The kind of a silence, and the note of its record if there is one. */
export function SilenceNote({ silence }: { readonly silence: CellSilence }) {
  const { messages } = usePageContext();
  return (
    <>
      <span className={isRecorded(silence) ? "font-semibold text-ink" : ""}>
        {messages.silence[silence.kind]}
      </span>
      {silence.note && (
        <>
          <span>{messages.colon}</span>
          <Highlighted text={silence.note} />
        </>
      )}
    </>
  );
}
