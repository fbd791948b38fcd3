import { Fragment } from "react";
import { answersBetween, compareStances, onOneIssue, type StanceRowName } from "../../domain/compare.ts";
import { hasOtherDates } from "../../domain/history.ts";
import { sourcesOfExcerpts } from "../../domain/sources.ts";
import { excerptsFor } from "../../model/evidence.ts";
import { get } from "../../model/model.ts";
import type { Issue, Stance } from "../../model/schema.ts";
import type { Comparison } from "../../url/compare-params.ts";
import type { Content } from "../../ui/content.ts";
import { ColumnHeading } from "./column-heading.tsx";
import { showStanceName } from "./compared-names.ts";
import { ExcerptFigure } from "../../parts/evidence/excerpt-figure.tsx";
import { Link } from "../../parts/page/link.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { SourceNames } from "../../parts/evidence/source-names.tsx";
import { RelationSources } from "../../parts/stances/relations.tsx";
import { ScaleFigure } from "../../parts/stances/scale-figure.tsx";
import { OwnPosition } from "../../parts/voices/own-position.tsx";
import { ComparisonTable, type ComparisonTableRow } from "./comparison-table.tsx";
import { fill } from "../../ui/fill.tsx";

/** The issue that all compared stances are on: its title, which no column has, and its question. */
function OneIssue({ issue }: { readonly issue: Issue }) {
  const { paths, show } = usePageContext();
  return (
    <>
      <Link to={paths.issue(issue.id)} className="target flush">
        {show(issue.title)}
      </Link>
      <span className="block">{show(issue.question)}</span>
    </>
  );
}

interface OneScaleProps {
  readonly issue: Issue;
  readonly stances: readonly Stance[];
}

/**
 * The positions of the issue that all compared stances are on, with the actors that hold each. A date tells the stances of
 * one actor apart.
 */
function OneScale({ issue, stances }: OneScaleProps) {
  const { model, date, show, showList, actorText } = usePageContext();
  const at = (position: string) =>
    stances
      .filter((stance) => stance.position === position)
      .map((stance) => (
        <Fragment key={stance.id}>
          {show(actorText(stance.actor))}
          {hasOtherDates(model, stance) && <span>{` (${date(stance.statedOn)})`}</span>}
        </Fragment>
      ));
  return (
    <ScaleFigure
      issue={issue}
      under={(position) =>
        at(position).length > 0 && <p className="mt-1 font-semibold">{showList(at(position))}</p>
      }
    />
  );
}

/** Returns the cells of a stance, by row. */
function cellsOf(
  { model, messages, paths, say, date, show }: PageContext,
  stance: Stance,
): Readonly<Record<StanceRowName, () => Content>> {
  const issue = get(model.byId.issues, stance.issue);
  return {
    issue: () => (
      <Link to={paths.issue(stance.issue)} className="target flush">
        {show(issue.question)}
      </Link>
    ),
    position: () =>
      issue.positions.length > 1 ? (
        <ScaleFigure issue={issue} held={stance.position} />
      ) : (
        <span className="text-muted">{messages.position.only}</span>
      ),
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

/** A stance below the name of its actor, with its date if the actor has others on the issue. */
function OwnName({ stance }: { readonly stance: Stance }) {
  const { model, date } = usePageContext();
  return (
    <>
      <OwnPosition stance={stance} />
      {hasOtherDates(model, stance) && <span>{` (${date(stance.statedOn)})`}</span>}
    </>
  );
}

interface AnswersProps {
  readonly answers: ReturnType<typeof answersBetween>;
  readonly showName: (stance: Stance) => Content;
}

/** Sentences on the relations between the compared stances. */
function Answers({ answers, showName }: AnswersProps) {
  const { messages, paths, show } = usePageContext();
  const link = (stance: Stance) => <Link to={paths.stance(stance.id)}>{showName(stance)}</Link>;
  return (
    <ul className="prose-list max-w-3xl">
      {answers.map(({ from, kind, other, note, evidence }) => (
        <li key={`${from.id} ${kind} ${other.id}`}>
          {fill(messages.relation[kind], link(from), link(other))}
          {note && <span className="block">{show(note)}</span>}
          <RelationSources evidence={evidence} />
        </li>
      ))}
    </ul>
  );
}

interface ComparedStancesProps {
  readonly stances: readonly Stance[];
  readonly comparison: Comparison;
}

/** The comparison of stances: issue, position, evidence, timing, condition, reasons and date. */
export function ComparedStances({ stances, comparison }: ComparedStancesProps) {
  const context = usePageContext();
  const { model, messages, show, actorText, showStance } = context;
  const words = messages.comparePage;
  const isOneIssue = onOneIssue(stances);
  // On one issue, the row of the issue names it once.
  const showName = (stance: Stance) => (isOneIssue ? showStance(stance) : showStanceName(context, stance));
  const cells = stances.map((stance) => cellsOf(context, stance));
  const answers = answersBetween(model, stances);
  const inAll = (name: StanceRowName): Content => {
    const [first] = stances;
    if (!isOneIssue || !first) return undefined;
    const issue = get(model.byId.issues, first.issue);
    if (name === "issue") return <OneIssue issue={issue} />;
    return name === "position" ? <OneScale issue={issue} stances={stances} /> : undefined;
  };
  const areActorsApart = new Set(stances.map(({ actor }) => actor)).size === stances.length;
  const rows = compareStances(model, stances).map(({ name, agreement, says }): ComparisonTableRow => {
    const ofAll = inAll(name);
    const notReported = <span className="text-muted">{words.notReported}</span>;
    const contents = cells.map((cell, at) => (says[at] ? cell[name]() : notReported));
    return {
      key: name,
      name: messages.stance[name],
      agreement,
      said: says.filter(Boolean).length,
      // What all columns share is shown once.
      cells: ofAll ? [ofAll] : agreement === "same" ? contents.slice(0, 1) : contents,
    };
  });
  const between: ComparisonTableRow = {
    ...{ key: "between", name: words.between, agreement: undefined, said: 0 },
    cells: [<Answers key="answers" answers={answers} showName={showName} />],
  };
  return (
    <ComparisonTable
      summary={isOneIssue ? undefined : words.severalIssues}
      columns={stances.map((stance) => ({
        key: stance.id,
        name: areActorsApart ? show(actorText(stance.actor)) : showStance(stance),
        heading: (
          <ColumnHeading
            comparison={comparison}
            id={stance.id}
            over={show(actorText(stance.actor))}
            label={<OwnName stance={stance} />}
          />
        ),
      }))}
      rows={answers.length > 0 ? [...rows, between] : rows}
    />
  );
}
