import type { CorrectionPlace } from "../../domain/corrections.ts";
import type { CorpusEvent } from "../../model/schema.ts";
import { Section } from "../../ui/section.tsx";
import { CorrectionsSection } from "./corrections.tsx";
import { Events } from "../stances/events.tsx";

interface RecordHistoryProps {
  /** The page of the record. */
  readonly on: Pick<CorrectionPlace, "page" | "id">;
  readonly eventsTitle: string;
  readonly events: readonly CorpusEvent[];
  /** What else the page shows that may have been corrected, each as a correction names it. */
  readonly shown: readonly string[];
}

/** How the page of a record ends: what happened when, and what was corrected; nothing where there is nothing. */
export function RecordHistory({ on, eventsTitle, events, shown }: RecordHistoryProps) {
  return (
    <>
      {events.length > 0 && (
        <Section id="events" title={eventsTitle}>
          <Events events={events} />
        </Section>
      )}
      <CorrectionsSection
        on={on}
        targets={[`${on.page}s/${on.id}`, ...shown, ...events.map((event) => `events/${event.id}`)]}
      />
    </>
  );
}
