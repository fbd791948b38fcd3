import { memo } from "react";
import type { Question } from "../../domain/questions.ts";
import { Highlighted } from "../../parts/evidence/highlighted.tsx";
import { Link } from "../../parts/page/link.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { HiddenEntries } from "../../parts/stances/hidden-entries.tsx";
import { PositionColumns } from "../../parts/voices/position-columns.tsx";
import { PositionNames } from "./position-names.tsx";
import { OtherActors } from "../../parts/voices/other-actors.tsx";

interface QuestionBlockProps {
  readonly question: Question;
  readonly follow: readonly string[];
  /** True if its words are shown on a narrow screen. */
  readonly isOpen: boolean;
  /** Keeps whether a question is open, under the name of its fold. */
  readonly onFold: (fold: string, isOpen: boolean) => void;
  readonly fold: string;
  /** Set if it can be folded on every screen. Its words are then rendered only when it is opened. */
  readonly isFoldedEverywhere?: boolean;
}

/**
 * A question with its positions and their voices. On a narrow screen it can be folded: it then shows the positions and the
 * names alone. Without the script, on paper and on a wide screen it is always open.
 */
export const QuestionBlock = memo(function QuestionBlock({
  question,
  follow,
  isOpen,
  onFold,
  fold,
  isFoldedEverywhere = false,
}: QuestionBlockProps) {
  const { messages, paths, issueText, show } = usePageContext();
  const { issue, size, silences, hidden, voices } = question;
  const hasWords = isOpen || !isFoldedEverywhere;
  const id = `question-${issue.id}`;
  return (
    <section
      aria-labelledby={id}
      data-size={size}
      data-folded={!isOpen || undefined}
      className={`question ${isFoldedEverywhere ? "" : "when-near"}`}
    >
      <div className="relative">
        <h2
          id={id}
          className={`mb-1 text-lg leading-snug md:mb-2 font-semibold ${isFoldedEverywhere ? "pe-12" : "max-md:pe-12"}`}
        >
          <Link to={paths.issue(issue.id)} className="target flush text-ink no-underline hover:underline">
            <Highlighted text={issueText(issue.id)} />
          </Link>
        </h2>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-labelledby={`${id}-fold ${id}`}
          onClick={() => onFold(fold, !isOpen)}
          className={`absolute inset-e-0 -top-2 flex size-11 items-center justify-center print:hidden noscript:hidden ${isFoldedEverywhere ? "" : "md:hidden"}`}
        >
          <span id={`${id}-fold`} className="sr-only">
            {isOpen ? messages.questions.hideWords : messages.questions.showWords}
          </span>
          <svg
            aria-hidden="true"
            viewBox="0 0 16 10"
            width="16"
            className={`w-4 fill-none stroke-current stroke-2 ${isOpen ? "rotate-180" : ""}`}
          >
            <path d="M1 1l7 7 7-7" />
          </svg>
        </button>
        {size === "full" && hasWords && (
          <p data-question className="mb-2 text-sm text-muted max-md:hidden lg:mb-0">
            {show(issue.question)}
          </p>
        )}
      </div>
      <div className="min-w-0 md:row-span-2">
        {hasWords ? (
          <PositionColumns question={question} follow={follow} />
        ) : (
          <PositionNames question={question} />
        )}
        <HiddenEntries hidden={hidden} className="mt-1 text-xs text-muted" />
      </div>
      {hasWords && (
        <div className="folded">
          <OtherActors silences={silences} isAlone={voices === 0} />
        </div>
      )}
    </section>
  );
});
