import { gradeOf } from "../../model/evidence.ts";
import { EarlierStances } from "./earlier-stances.tsx";
import { columnOf, type Matrix } from "../../domain/matrix.ts";
import { namesSources, reportsOf } from "../../domain/sources.ts";
import type { Stance } from "../../model/schema.ts";
import type { Elements } from "../../ui/content.ts";
import { GradeLabel } from "../evidence/labels.tsx";
import { SourceNames } from "../evidence/source-names.tsx";
import { HiddenEntries } from "./hidden-entries.tsx";
import { Link } from "../page/link.tsx";
import { Highlighted } from "../evidence/highlighted.tsx";
import { usePageContext } from "../page-context.tsx";
import { StanceDate } from "./stance-date.tsx";
import { SilentActors } from "./silent-actors.tsx";

interface StanceSentenceProps {
  readonly stance: Stance;
  readonly id?: string;
  /** Set to add the date, if it tells the stance from others. */
  readonly withDate?: boolean;
}

/** A stance as a sentence, with its timing, condition, grade and sources. */
export function StanceSentence({ stance, id, withDate = false }: StanceSentenceProps) {
  const { model, paths, say } = usePageContext();
  const details = [stance.timing, stance.condition].filter((text) => text !== undefined);
  return (
    <>
      <Link id={id} to={paths.stance(stance.id)} data-stance={stance.id}>
        <Highlighted text={stance.summary} />
      </Link>
      <span> </span>
      {details.map((detail) => (
        <span key={say(detail)}>
          <Highlighted text={detail} />
          <span>. </span>
        </span>
      ))}
      <span className="text-sm text-muted">
        <GradeLabel grade={gradeOf(model, stance)} />
        {withDate && <span> </span>}
        {withDate && <StanceDate stance={stance} />}
        {namesSources(model) && (
          <>
            <span> · </span>
            <SourceNames sources={reportsOf(model, stance).sources} linked={false} />
          </>
        )}
      </span>
    </>
  );
}

interface StanceSentencesProps {
  readonly stances: readonly Stance[];
  readonly className?: string;
  /** Renders the actor or the issue before a sentence, if the page does not name it. */
  readonly lead?: (stance: Stance) => Elements;
}

/** A list of stances, each as a sentence. */
export function StanceSentences({ stances, className = "prose-list", lead }: StanceSentencesProps) {
  return (
    <ul className={className}>
      {stances.map((stance) => (
        <li key={stance.id}>
          {lead?.(stance)}
          <StanceSentence stance={stance} />
        </li>
      ))}
    </ul>
  );
}

/** The sentences view: all stances in prose, issue by issue. */
export function Sentences({ matrix }: { readonly matrix: Matrix }) {
  const { paths, show, issueText } = usePageContext();
  return (
    <div className="max-w-3xl">
      {matrix.issues.map((issue, at) => {
        const { stances, earlier, hidden, silences } = columnOf(matrix, at);
        return (
          <section key={issue.id} className="mb-8">
            <h3 className="text-lg font-semibold">
              <Link to={paths.issue(issue.id)} className="target text-ink">
                <Highlighted text={issueText(issue.id)} />
              </Link>
            </h3>
            <p className="mb-2 text-sm text-muted">{show(issue.question)}</p>
            {stances.length > 0 && (
              <ul className="prose-list mb-3">
                {stances.map((stance) => (
                  <li key={stance.id}>
                    <StanceSentence stance={stance} id={`sentence-${stance.id}`} withDate />
                    <span> </span>
                    <EarlierStances stance={stance} count={earlier.get(stance) ?? 0} className="text-sm" />
                  </li>
                ))}
              </ul>
            )}
            <div className="space-y-1 text-sm text-muted">
              <HiddenEntries hidden={hidden} />
              <SilentActors silences={silences} />
            </div>
          </section>
        );
      })}
    </div>
  );
}
