import { relationsOf } from "../../domain/relations.ts";
import { excerptsFor, leadOf } from "../../model/evidence.ts";
import type { Stance } from "../../model/schema.ts";
import { translationFor } from "../../model/translation.ts";
import { fill } from "../../ui/fill.tsx";
import { Highlighted } from "../evidence/highlighted.tsx";
import { Snippet, useSnippet } from "../evidence/snippet.tsx";
import { ConditionFlag } from "../marks/condition-flag.tsx";
import { usePageContext } from "../page-context.tsx";
import { HowSaid } from "./how-said.tsx";
import { VoiceWords } from "./voice-words.tsx";

/** The stances that a stance answers, each in a line: “↳ objects to NDP”. */
function Answers({ stance }: { readonly stance: Stance }) {
  const { model, messages, date, show, actorText, issueText, positionText } = usePageContext();
  const given = relationsOf(model, stance).filter(({ direction }) => direction === "gives");
  /** What tells another stance of the actor from this one: its issue, else its date, else its position. */
  const tellingOf = ({ issue, statedOn, position }: Stance) =>
    issue !== stance.issue
      ? show(issueText(issue))
      : statedOn === stance.statedOn
        ? show(positionText(issue, position))
        : date(statedOn);
  return given.map(({ kind, other }) => (
    <p key={`${kind} ${other.id}`} className="text-xs">
      <span aria-hidden="true">↳ </span>
      {other.actor === stance.actor
        ? fill(messages.answersOwn[kind], tellingOf(other))
        : fill(
            messages.answers[kind],
            <span key={other.actor} className="font-semibold">
              {show(actorText(other.actor))}
            </span>,
          )}
    </p>
  ));
}

/** The text in which a search found the stance, if the entry does not show it otherwise. */
function Found({ stance }: { readonly stance: Stance }) {
  const { model, locale, words, say, actorName } = usePageContext();
  const snippet = useSnippet(stance);
  const lead = leadOf(model, stance);
  const shown = [
    ...[words(lead), translationFor(model, lead, locale)?.value ?? ""],
    ...[lead.gloss ? say(lead.gloss) : "", actorName(stance.actor)],
  ];
  if (!snippet || shown.some((text) => text.includes(snippet.value))) return null;
  return (
    <p className="mt-1 text-sm">
      <Snippet {...snippet} />
    </p>
  );
}

interface StanceWordsProps {
  readonly stance: Stance;
  /** Set to show every excerpt of the position instead of the lead excerpt alone. */
  readonly every?: boolean;
  /** False to leave out what the stance answers, if the surroundings say it. */
  readonly withAnswers?: boolean;
}

/** The words of a stance, who said them and how, its timing or condition, and what it answers. */
export function StanceWords({ stance, every = false, withAnswers = true }: StanceWordsProps) {
  const { model, messages } = usePageContext();
  const excerpts = every ? excerptsFor(model, stance, ["record"]) : [leadOf(model, stance)];
  const { timing, condition } = stance;
  return (
    <>
      {excerpts.map((excerpt) => (
        <div key={excerpt.id} className="not-first:mt-3">
          <VoiceWords excerpt={excerpt} />
          <HowSaid excerpt={excerpt} actor={stance.actor} className="mt-1 text-xs text-muted" />
        </div>
      ))}
      {timing && (
        <p className="text-xs">
          <span className="sr-only">{messages.stance.timing + messages.colon}</span>
          <Highlighted text={timing} />
        </p>
      )}
      {condition && (
        <p className="flex gap-1.5 text-xs">
          <span className="flex h-lh items-center">
            <ConditionFlag />
          </span>
          <span className="sr-only">{messages.stance.condition + messages.colon}</span>
          <Highlighted text={condition} />
        </p>
      )}
      {withAnswers && <Answers stance={stance} />}
      <Found stance={stance} />
    </>
  );
}
