import { answersBetween, compareStances, type StanceRowName } from "../../domain/compare.ts";
import { sourcesOfExcerpts } from "../../domain/sources.ts";
import { excerptsFor, gradeOf } from "../../model/evidence.ts";
import { get } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import type { Tray } from "../../url/tray.ts";
import type { Content } from "../../ui/content.ts";
import { ColumnHeading } from "./column-heading.tsx";
import { ExcerptFigure } from "../../parts/evidence/excerpt-figure.tsx";
import { GradeLabel } from "../../parts/evidence/labels.tsx";
import { Link } from "../../parts/page/link.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { SourceNames } from "../../parts/evidence/source-names.tsx";
import { RelationSources } from "../../parts/stances/relations.tsx";
import { ScaleFigure } from "../../parts/stances/scale-figure.tsx";
import { ComparisonTable, type ComparisonTableRow } from "./comparison-table.tsx";

/** Returns the cells of a stance, by row. */
function cellsOf(context: PageContext, stance: Stance): Readonly<Record<StanceRowName, () => Content>> {
  const { model, paths, say, date, show, issueText } = context;
  const issue = get(model.byId.issues, stance.issue);
  return {
    issue: () => (
      <>
        <Link to={paths.issue(stance.issue)}>{show(issueText(stance.issue))}</Link>
        <span className="block text-sm text-muted">{show(issue.question)}</span>
      </>
    ),
    position: () => <ScaleFigure issue={issue} held={stance.position} />,
    timing: () => stance.timing && show(stance.timing),
    condition: () => stance.condition && show(stance.condition),
    reasons: () => (
      <ul className="prose-list">
        {stance.reasons?.map(({ summary, evidence }) => (
          <li key={say(summary)}>
            {show(summary)}
            <span className="block text-sm text-muted empty:hidden">
              <SourceNames sources={sourcesOfExcerpts(model, evidence)} />
            </span>
          </li>
        ))}
      </ul>
    ),
    grade: () => <GradeLabel grade={gradeOf(model, stance)} />,
    statedOn: () => date(stance.statedOn),
    words: () => (
      <ul className="space-y-6">
        {[...new Set(excerptsFor(model, stance, ["record"]))].map((excerpt) => (
          <li key={excerpt.id}>
            <ExcerptFigure excerpt={excerpt} actor={stance.actor} />
          </li>
        ))}
      </ul>
    ),
  };
}

/** Sentences on the relations between the compared stances. */
function Answers({ answers }: { readonly answers: ReturnType<typeof answersBetween> }) {
  const { messages, paths, show, showStance } = usePageContext();
  const link = (stance: Stance) => <Link to={paths.stance(stance.id)}>{showStance(stance)}</Link>;
  return (
    <ul className="prose-list max-w-3xl">
      {answers.map(({ from, kind, other, note, evidence }) => (
        <li key={`${from.id} ${kind} ${other.id}`}>
          {link(from)}
          <span> </span>
          <span className="inline-block first-letter:lowercase">{messages.response[kind]}</span>
          <span> </span>
          {link(other)}
          {note && <span className="block">{show(note)}</span>}
          <RelationSources evidence={evidence} />
        </li>
      ))}
    </ul>
  );
}

/** The comparison of stances: issue, position, timing, condition, reasons and evidence. */
export function ComparedStances({
  stances,
  tray,
}: {
  readonly stances: readonly Stance[];
  readonly tray: Tray;
}) {
  const context = usePageContext();
  const { model, messages, paths, stanceTitle, show, actorText, positionText, showStance } = context;
  const cells = stances.map((stance) => cellsOf(context, stance));
  const answers = answersBetween(model, stances);
  const rows = compareStances(model, stances).map(({ name, agreement, says }): ComparisonTableRow => {
    const notReported = <span className="text-muted">{messages.comparePage.notReported}</span>;
    const contents = cells.map((cell, at) => (says[at] ? cell[name]() : notReported));
    return {
      key: name,
      name: messages.stance[name],
      agreement,
      said: says.filter(Boolean).length,
      // A value that all columns share is shown once.
      cells: agreement === "same" ? contents.slice(0, 1) : contents,
    };
  });
  const between: ComparisonTableRow = {
    ...{ key: "between", name: messages.comparePage.between, agreement: undefined, said: 0 },
    cells: [<Answers key="answers" answers={answers} />],
  };
  return (
    <ComparisonTable
      columns={stances.map((stance) => ({
        key: stance.id,
        name: showStance(stance),
        heading: (
          <ColumnHeading
            tray={tray}
            id={stance.id}
            over={show(actorText(stance.actor))}
            to={paths.stance(stance.id)}
            label={show(positionText(stance.issue, stance.position))}
            name={stanceTitle(stance)}
          />
        ),
      }))}
      rows={answers.length > 0 ? [...rows, between] : rows}
    />
  );
}
