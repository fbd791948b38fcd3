import type { Correction, CorpusEvent } from "../model/schema.ts";
import { Section } from "../ui/section.tsx";
import { Corrections } from "./corrections.tsx";
import { Events } from "./events.tsx";
import { useReader } from "./reader.tsx";

interface RecordHistoryProps {
  readonly eventsTitle: string;
  readonly events: readonly CorpusEvent[];
  readonly corrections: readonly Correction[];
}

/** How the page of a record ends: what happened when, and what was corrected; nothing where there is nothing. */
export function RecordHistory({ eventsTitle, events, corrections }: RecordHistoryProps) {
  const { messages } = useReader();
  return (
    <>
      {events.length > 0 && (
        <Section id="events" title={eventsTitle}>
          <Events events={events} />
        </Section>
      )}
      {corrections.length > 0 && (
        <Section id="corrections" title={messages.correction.title}>
          <Corrections corrections={corrections} />
        </Section>
      )}
    </>
  );
}
