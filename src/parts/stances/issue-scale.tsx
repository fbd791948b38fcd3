import { EarlierStances } from "./earlier-stances.tsx";
import { Link } from "../page/link.tsx";
import { gradeOf } from "../../model/evidence.ts";
import { currentStances } from "../../domain/history.ts";
import { NO_TALLY } from "../../domain/tally.ts";
import { stancesOnIssue } from "../../model/model.ts";
import type { Issue, Stance } from "../../model/schema.ts";
import type { CellSilence } from "../../domain/silence.ts";
import { ConditionFlag } from "../marks/condition-flag.tsx";
import { GradeMark } from "../marks/grade-mark.tsx";
import { PositionDot } from "../marks/position-mark.tsx";
import { Highlighted } from "../evidence/highlighted.tsx";
import { usePageContext } from "../page-context.tsx";
import { StanceDate } from "./stance-date.tsx";
import { SilentActors } from "./silent-actors.tsx";

/** One actor at a position: how directly it was said by its shape, a condition by a flag. */
function Holder({ stance }: { readonly stance: Stance }) {
  const { model, messages, paths, actorText } = usePageContext();
  const grade = gradeOf(model, stance);
  return (
    <Link
      id={`scale-${stance.id}`}
      data-stance={stance.id}
      to={paths.stance(stance.id)}
      className="inline-flex min-h-11 min-w-11 items-center gap-2 py-1 pe-2 text-ink"
    >
      <GradeMark grade={grade} />
      <span>
        <span className="me-2">
          <Highlighted text={actorText(stance.actor)} />
        </span>
        <StanceDate stance={stance} className="text-xs" />
        <span className="sr-only">{`, ${messages.attribution[grade]}`}</span>
      </span>
      {stance.condition && (
        <>
          <ConditionFlag />
          <span className="sr-only">{`, ${messages.stance.withCondition}`}</span>
        </>
      )}
    </Link>
  );
}

/** Names the message that says how the positions of an issue are ordered. A single position has no order. */
function orderOf({ scale, positions }: Issue) {
  if (positions.length === 1) return "only";
  return scale === "ordinal" ? "onScale" : "noOrder";
}

interface IssueScaleProps {
  readonly issue: Issue;
  readonly stances: readonly Stance[];
  /** The number of stances before some of them. */
  readonly earlier?: ReadonlyMap<Stance, number>;
  readonly silences: readonly CellSilence[];
}

/**
 * An issue's axis from least to most with every actor at its position, or, where its positions have no order, a
 * group for each. Below each other where there is no room side by side; names stand in lines of text, so that none
 * covers another.
 */
export function IssueScale({ issue, stances, earlier, silences }: IssueScaleProps) {
  const { model, messages } = usePageContext();
  const ordinal = issue.scale === "ordinal";
  return (
    <div className="@container">
      <p className="text-xs text-muted">{messages.position[orderOf(issue)]}</p>
      <ol className="mt-2 @xl:grid @xl:auto-cols-fr @xl:grid-flow-col">
        {issue.positions.map(({ id, label }, index) => {
          const held = stances.filter(({ position }) => position === id);
          const all = stancesOnIssue(model, issue.id).filter(({ position }) => position === id);
          const hidden = all.filter((stance) => currentStances(model).has(stance)).length;
          const none = all.length === 0 ? messages.position.nobody : messages.position.earlier;
          const empty = hidden === 0 ? none : messages.counts.hidden({ ...NO_TALLY, stances: hidden });
          return (
            <li
              key={id}
              data-line={ordinal || undefined}
              className="relative pb-2 ps-8 before:absolute before:top-3 before:bottom-0 before:inset-s-[11px] before:border-s-2 before:border-edge not-data-line:before:hidden last:before:hidden @xl:pt-7 @xl:pe-4 @xl:ps-0 @xl:before:inset-x-0 @xl:before:top-[11px] @xl:before:bottom-auto @xl:before:border-t-2 @xl:before:border-s-0"
            >
              <span className="absolute top-0 inset-s-0">
                <PositionDot
                  ordinal={ordinal}
                  index={index}
                  count={issue.positions.length}
                  isHeld={held.length > 0}
                />
              </span>
              <p className={held.length > 0 ? "font-semibold" : "text-muted"}>
                <Highlighted text={label} />
                {held.length === 0 && <span className="sr-only">{`: ${empty}`}</span>}
              </p>
              {held.length > 0 && (
                <ul className="flex flex-wrap gap-x-3 text-sm @xl:block">
                  {held.map((stance) => (
                    <li key={stance.id}>
                      <Holder stance={stance} />
                      <EarlierStances stance={stance} count={earlier?.get(stance) ?? 0} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
      {silences.length > 0 && (
        <div className="mt-3 max-w-measure space-y-1 text-xs text-muted">
          <SilentActors silences={silences} />
        </div>
      )}
    </div>
  );
}
