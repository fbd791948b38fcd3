import { type CorrectionPlace, correctionsOf, type PlacedCorrection } from "../../domain/corrections.ts";
import { recordNamed } from "../../model/former-ids.ts";
import { Fact } from "../../ui/facts.tsx";
import { Section } from "../../ui/section.tsx";
import { usePageContext } from "../page-context.tsx";
import { RecordLink } from "./record-link.tsx";

interface CorrectionsProps {
  readonly corrections: readonly PlacedCorrection[];
  /** The page of a record that shows them: what is its own needs no name. */
  readonly on?: Pick<CorrectionPlace, "page" | "id"> | undefined;
}

/** Corrections, each with what was corrected, what was, what is, and why. */
export function Corrections({ corrections, on }: CorrectionsProps) {
  const { messages, date, show } = usePageContext();
  return corrections.map((correction) => {
    const { page, id, anchor } = correction;
    const isHere = on?.page === page && on.id === id;
    const isOwn = isHere && correction.target === `${page}s/${id}`;
    return (
      <div
        key={`${correction.target} ${anchor}`}
        {...(isHere ? { id: anchor, tabIndex: -1 } : {})}
        className="break-inside-avoid pb-4"
      >
        <p className="mb-1 text-sm">
          <span className="font-semibold">{messages.correction.entry(date(correction.date))}</span>
          {!isOwn && (
            <>
              <span> · </span>
              <RecordLink record={recordNamed(correction.target)} />
            </>
          )}
        </p>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1 text-sm">
          <Fact name={messages.correction.was}>{show(correction.was)}</Fact>
          <Fact name={messages.correction.now}>{show(correction.now)}</Fact>
          <Fact name={messages.correction.why}>{show(correction.why)}</Fact>
        </dl>
      </div>
    );
  });
}

interface CorrectionsSectionProps {
  /** The records that the page shows, each as a correction names it. */
  readonly targets: readonly string[];
  readonly on?: CorrectionsProps["on"];
  /** Set for a part of a column, which needs no line above it. */
  readonly isMinor?: boolean;
}

/** The corrections of the records that a page shows; renders nothing without corrections. */
export function CorrectionsSection({ targets, on, isMinor = false }: CorrectionsSectionProps) {
  const { model, messages } = usePageContext();
  const corrections = correctionsOf(model, targets);
  if (corrections.length === 0) return null;
  return (
    <Section id="corrections" title={messages.correction.title} isMinor={isMinor}>
      <div className="@container">
        <div className="gap-x-12 @4xl:columns-2">
          <Corrections corrections={corrections} on={on} />
        </div>
      </div>
    </Section>
  );
}
