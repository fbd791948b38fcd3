import type { Ref } from "react";
import type { Cell, Matrix } from "../../domain/matrix.ts";
import { splitOf } from "../../domain/similarity.ts";
import { isRecorded } from "../../domain/silence.ts";
import { totalOf } from "../../domain/tally.ts";
import { Highlighted } from "../evidence/highlighted.tsx";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";
import { moveInToolbar } from "../../ui/roving-keys.ts";
import { HiddenEntries } from "../stances/hidden-entries.tsx";
import { SilentActors } from "../stances/silent-actors.tsx";
import { positionLook } from "../marks/position-look.ts";
import { VoiceEntry } from "../voices/voice-entry.tsx";
import type { Place } from "./place.ts";
import { SplitBar } from "./split-bar.tsx";

const BUTTON =
  "inline-flex min-h-11 min-w-11 items-center justify-center rounded-sm border border-edge px-1 text-sm font-semibold whitespace-nowrap";

interface StepProps {
  readonly label: string;
  readonly text: string;
  /** True for the button that Tab leads to. */
  readonly isStop?: boolean;
  readonly onClick: () => void;
}

/** A button that leads to the neighbouring actor or issue. */
function Step({ label, text, isStop = false, onClick }: StepProps) {
  return (
    <button
      type="button"
      tabIndex={isStop ? 0 : -1}
      onKeyDown={moveInToolbar}
      onClick={onClick}
      className={BUTTON}
    >
      <span className="sr-only">{label}</span>
      <span aria-hidden="true">{text}</span>
    </button>
  );
}

/** The stances of a cell, each under its position, or its silence. */
function Held({ cell: { issue, stances, silence, hidden, earlier } }: { readonly cell: Cell }) {
  const { model, messages } = usePageContext();
  // As on the page of the issue, one of them says how many came before.
  const counted = stances.at(-1);
  return (
    <>
      {issue.positions.map((position, index) => {
        const held = stances.filter((stance) => stance.position === position.id);
        return held.length === 0 ? null : (
          <div key={position.id} {...positionLook(model, issue, index, held)} className="position mt-2">
            <h3 className="px-3 pt-2 text-sm leading-snug font-semibold">
              <Highlighted text={position.label} />
            </h3>
            <ul>
              {held.map((stance) => (
                <VoiceEntry
                  key={stance.id}
                  voice={{ stances: [stance], earlier: [stance === counted ? earlier : 0] }}
                  isRepeated
                />
              ))}
            </ul>
          </div>
        );
      })}
      {silence && isRecorded(silence) && (
        <div className="mt-3 text-sm">
          <SilentActors silences={[silence]} />
        </div>
      )}
      {silence && !isRecorded(silence) && (
        <p className="mt-3 text-sm text-muted">
          <span className="font-semibold">{`${messages.silence[silence.kind]}. `}</span>
          <span>{messages.silenceMeans[silence.kind]}</span>
        </p>
      )}
      {totalOf(hidden) > 0 && <HiddenEntries hidden={hidden} className="mt-2 text-xs text-muted" />}
    </>
  );
}

interface CellWordsProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly matrix: Matrix;
  /** The indexes of the shown cell. */
  readonly row: number;
  readonly column: number;
  readonly hasSplit: boolean;
  /** True if the reader chose the cell. */
  readonly isChosen: boolean;
  readonly onMove: (place: Place) => void;
}

/**
 * The words of one cell: its issue, its actor, and each stance with its words. The buttons that lead to its neighbours are
 * one tab stop.
 */
export function CellWords({ ref, matrix, row, column, hasSplit, isChosen, onMove }: CellWordsProps) {
  const { messages, paths, actorText, issueText } = usePageContext();
  const { rows, issues } = matrix;
  const [actor, issue] = [rows[row]?.actor, issues[column]];
  const cell = rows[row]?.cells[column];
  if (!actor || !issue || !cell) return null;
  const words = messages.matrix.words;
  const toActor = (by: number) =>
    onMove({ actor: rows.at((row + by) % rows.length)?.actor.id ?? actor.id, issue: issue.id });
  const toIssue = (by: number) =>
    onMove({ actor: actor.id, issue: issues.at((column + by) % issues.length)?.id ?? issue.id });
  return (
    <section
      ref={ref}
      aria-label={words.region}
      data-chosen={isChosen || undefined}
      className="words-beside print:hidden"
    >
      <div className="@container">
        <div
          role="toolbar"
          aria-label={words.neighbours}
          className="grid grid-cols-2 gap-1.5 @2xs:grid-cols-4 noscript:hidden"
        >
          <Step label={words.previousIssue} text={`‹ ${words.issue}`} isStop onClick={() => toIssue(-1)} />
          <Step label={words.nextIssue} text={`${words.issue} ›`} onClick={() => toIssue(1)} />
          <Step label={words.previousActor} text={`‹ ${words.actor}`} onClick={() => toActor(-1)} />
          <Step label={words.nextActor} text={`${words.actor} ›`} onClick={() => toActor(1)} />
        </div>
        <div aria-live="polite">
          {/* Made anew for each cell: texts of another length would move what stands below them. */}
          <div key={`${actor.id} ${issue.id}`}>
            <p className="mt-2 text-xs text-muted">{words.issueAt(column + 1, issues.length)}</p>
            <h2 className="leading-snug font-semibold">
              <Link to={paths.issue(issue.id)} className="target text-ink no-underline hover:underline">
                <Highlighted text={issueText(issue.id)} />
              </Link>
            </h2>
            {hasSplit && <SplitBar issue={issue} split={splitOf(matrix, column)} />}
            {/* Words and a recorded silence name their actor. */}
            {cell.stances.length === 0 && !(cell.silence && isRecorded(cell.silence)) && (
              <p className="mt-2">
                <Link
                  to={paths.actor(actor.id)}
                  className="target font-semibold text-ink no-underline hover:underline"
                >
                  <Highlighted text={actorText(actor.id)} />
                </Link>
              </p>
            )}
            <Held cell={cell} />
          </div>
        </div>
      </div>
    </section>
  );
}
