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
  /** Other records on the page, by the names that corrections use. */
  readonly shown: readonly string[];
}

/** The end of a record’s page: its events and corrections; renders nothing if there are none. */
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
