import { currentStances, hasHistory, historyOf, type Step } from "../../domain/history.ts";
import { latestSilence } from "../../domain/silence.ts";
import { reportsOf } from "../../domain/sources.ts";
import type { Messages } from "../../messages/catalogue.ts";
import { cellKey, get, type Model } from "../../model/model.ts";
import type { Silence, Stance } from "../../model/schema.ts";
import { Section } from "../../ui/section.tsx";
import { silenceAnchor } from "../../url/paths.ts";
import { SourceNames } from "../evidence/source-names.tsx";
import { PositionStrip } from "../marks/position-strip.tsx";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";
import { SilenceNote } from "./silence-note.tsx";

/** An actor on an issue. */
interface CellProps {
  readonly actor: string;
  readonly issue: string;
}

/** The words for how a step is to the step with stances before it; `undefined` for the first. */
function changeText(
  { history: { change } }: Messages,
  model: Model,
  { stances, change: kind }: Step,
  before: Step | undefined,
): string | undefined {
  const positions = new Set(stances.map(({ position }) => position)).size;
  const sources = stances.map((stance) => new Set(reportsOf(model, stance).sources));
  switch (kind) {
    case "moved":
      return before?.stances.some(({ position }) => position === stances[0]?.position)
        ? change.fewer
        : change.moved;
    case "repeated":
      return change.repeated;
    case "both": {
      const [first = new Set()] = sources;
      const isOneSource = [...first].some((source) => sources.every((own) => own.has(source)));
      return change.both(positions, isOneSource);
    }
    case "sources-differ":
      return change.differ(new Set(sources.flatMap((own) => [...own])).size);
    case "first":
    case undefined:
      return undefined;
  }
}

interface StepProps {
  readonly step: Step;
  readonly before: Step | undefined;
  readonly here: string | undefined;
  /** The silence that an address names, and the id of its element. */
  readonly place: { readonly silence: Silence; readonly anchor: string } | undefined;
}

function HistoryStep({ step, before, here, place }: StepProps) {
  const { model, messages, paths, date, show, positionText } = usePageContext();
  const current = step.stances.filter((stance) => currentStances(model).has(stance)).length;
  const change = changeText(messages, model, step, before);
  return (
    <li data-current={current > 0 || undefined}>
      <p>
        <span className="font-semibold">{date(step.date)}</span>
        {current > 0 && <span className="text-sm">{` · ${messages.history.current(current)}`}</span>}
      </p>
      {change !== undefined && <p className="text-sm text-muted">{change}</p>}
      <ul className="mt-1 space-y-2 empty:hidden">
        {step.stances.map((stance) => (
          <li key={stance.id}>
            <span className="flex items-center gap-2">
              <PositionStrip issue={get(model.byId.issues, stance.issue)} taken={[stance.position]} />
              {stance.id === here ? (
                <span aria-current="page" className="font-semibold">
                  {show(positionText(stance.issue, stance.position))}
                </span>
              ) : (
                <Link to={paths.stance(stance.id)} data-stance={stance.id} className="target">
                  {show(positionText(stance.issue, stance.position))}
                </Link>
              )}
            </span>
            <p className="text-sm text-muted empty:hidden">
              <SourceNames sources={reportsOf(model, stance).sources} />
            </p>
          </li>
        ))}
        {step.silences.map((silence) => (
          <li key={silence.id} {...(silence === place?.silence ? { id: place.anchor, tabIndex: -1 } : {})}>
            <SilenceNote silence={silence} />
            <p className="text-sm text-muted empty:hidden">
              <SourceNames sources={[get(model.byId.sources, silence.source)]} />
            </p>
          </li>
        ))}
      </ul>
    </li>
  );
}

interface HistoryProps extends CellProps {
  /** The stance that the page is about, which needs no link. */
  readonly here?: string | undefined;
  /** The id of the latest recorded silence if there are stances too. Without one, the section on silences has that silence. */
  readonly anchor?: string | undefined;
}

/** The steps of an actor on an issue as a path, from the first to the last. */
function History({ actor, issue, here, anchor }: HistoryProps) {
  const { model } = usePageContext();
  const steps = historyOf(model, actor, issue);
  const key = cellKey(actor, issue);
  const silence = model.stancesByCell.has(key) && latestSilence(model, model.silencesByCell.get(key) ?? []);
  return (
    <div className="@container">
      <ol className="steps">
        {steps.map((step, at) => (
          <HistoryStep
            key={step.date}
            step={step}
            before={steps.slice(0, at).findLast(({ stances }) => stances.length > 0)}
            here={here}
            place={silence && anchor !== undefined ? { silence, anchor } : undefined}
          />
        ))}
      </ol>
    </div>
  );
}

/** The history of a stance’s actor on its issue; renders nothing if there is none to show. */
export function StanceHistory({ stance }: { readonly stance: Stance }) {
  const { model, messages } = usePageContext();
  return (
    hasHistory(model, stance.actor, stance.issue) && (
      <Section id="history" title={messages.history.title} isMinor>
        <History actor={stance.actor} issue={stance.issue} here={stance.id} />
      </Section>
    )
  );
}

interface HistoriesProps {
  readonly cells: readonly CellProps[];
  /** The name over each history: the actor or the issue. */
  readonly of: "actor" | "issue";
}

/** The histories of several cells, each under the name of its actor or issue; renders nothing if no cell has one. */
export function Histories({ cells, of }: HistoriesProps) {
  const { model, messages, paths, show, actorText, issueText } = usePageContext();
  const text = of === "actor" ? actorText : issueText;
  const shown = cells.filter(({ actor, issue }) => hasHistory(model, actor, issue));
  return (
    shown.length > 0 && (
      <Section id="history" title={messages.history.title}>
        <div className="space-y-6">
          {shown.map(({ actor, issue }) => {
            const id = { actor, issue }[of];
            return (
              <div key={cellKey(actor, issue)}>
                <h3 className="mb-3 font-semibold">
                  <Link to={paths[of](id)} className="target text-ink">
                    {show(text(id))}
                  </Link>
                </h3>
                <History actor={actor} issue={issue} anchor={silenceAnchor(id)} />
              </div>
            );
          })}
        </div>
      </Section>
    )
  );
}

/** Says how the sources report several current positions of an actor on an issue; renders nothing for one position. */
export function SeveralPositions({ actor, issue }: CellProps) {
  const { model, messages } = usePageContext();
  const step = historyOf(model, actor, issue).findLast(({ stances }) => stances.length > 0);
  if (step?.change !== "both" && step?.change !== "sources-differ") return null;
  return <p className="pb-1 text-sm text-muted">{changeText(messages, model, step, undefined)}</p>;
}

interface NoteProps {
  readonly id: string;
  readonly text: string;
  readonly stances: readonly Stance[];
  /** Set to date each stance. */
  readonly isDated?: boolean;
  /** A sentence after the stances. */
  readonly more?: string | undefined;
}

/** A note on the page of a stance that names other stances of its actor on its issue. */
function OtherStances({ id: noteId, text, stances, isDated = false, more }: NoteProps) {
  const { paths, date, show, positionText } = usePageContext();
  return (
    <p id={noteId} className="mt-3 max-w-4xl border-s-2 border-ink ps-3">
      <span>{text}</span>
      {stances.map(({ id, issue, position, statedOn }, at) => (
        <span key={id}>
          <span>{at === 0 ? " " : "; "}</span>
          <Link to={paths.stance(id)} data-stance={id}>
            {show(positionText(issue, position))}
          </Link>
          {isDated && <span>{` (${date(statedOn)})`}</span>}
        </span>
      ))}
      {more !== undefined && <span className="block text-sm text-muted">{more}</span>}
    </p>
  );
}

/** Says on the page of an earlier stance that there is a later one; renders nothing on that of a current stance. */
export function LaterStance({ stance }: { readonly stance: Stance }) {
  const { model, messages } = usePageContext();
  const current = currentStances(model);
  if (current.has(stance)) return null;
  const later = (model.stancesByCell.get(cellKey(stance.actor, stance.issue)) ?? []).filter((each) =>
    current.has(each),
  );
  return (
    <OtherStances id="later-stance" text={messages.history.later(later.length)} stances={later} isDated />
  );
}

/** Says on the page of a stance that its actor has another position on its issue at the same date, and who reports both. */
export function StanceBeside({ stance }: { readonly stance: Stance }) {
  const { model, messages } = usePageContext();
  const step = historyOf(model, stance.actor, stance.issue).find(({ stances }) => stances.includes(stance));
  const others = step?.stances.filter(({ position }) => position !== stance.position) ?? [];
  if (!step || others.length === 0) return null;
  return (
    <OtherStances
      id="stance-beside"
      text={messages.history.beside(others.length)}
      stances={others}
      more={changeText(messages, model, step, undefined)}
    />
  );
}
