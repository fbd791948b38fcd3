import { relationsOf } from "../../domain/relations.ts";
import type { Voice } from "../../domain/questions.ts";
import { excerptsFor, gradeOf, leadOf } from "../../model/evidence.ts";
import { get } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import { fill } from "../../ui/fill.tsx";
import { Highlighted } from "../evidence/highlighted.tsx";
import { useSnippet } from "../evidence/snippet.tsx";
import { ConditionFlag } from "../marks/condition-flag.tsx";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";
import { EarlierStances } from "../stances/earlier-stances.tsx";
import { StanceDate } from "../stances/stance-date.tsx";
import { HowSaid } from "./how-said.tsx";
import { VoiceWords } from "./voice-words.tsx";

interface ActorLinkProps {
  readonly stance: Stance;
  /** True if the link covers the whole entry. */
  readonly isWhole: boolean;
}

/** The name of an actor as the link to the stance. Its accessible name stands alone. */
function ActorLink({ stance, isWhole }: ActorLinkProps) {
  const { model, messages, paths, show, actorText, issueText, positionText } = usePageContext();
  return (
    <Link
      id={`voice-${stance.id}`}
      data-stance={stance.id}
      to={paths.stance(stance.id)}
      className={`font-semibold text-ink no-underline group-data-[follow=on]:underline hover:underline ${isWhole ? "after:absolute after:inset-0" : "target"}`}
    >
      <Highlighted text={actorText(stance.actor)} />
      <span className="sr-only">
        <span>, </span>
        {show(issueText(stance.issue))}
        <span>: </span>
        {show(positionText(stance.issue, stance.position))}
        <span>{`. ${messages.attribution[gradeOf(model, stance)]}.`}</span>
      </span>
    </Link>
  );
}

/** The stances that a stance answers, each in a line: “↳ objects to NDP”. */
function Answers({ stance }: { readonly stance: Stance }) {
  const { model, messages, show, actorText, issueText } = usePageContext();
  const given = relationsOf(model, stance).filter(({ direction }) => direction === "gives");
  return given.map(({ kind, other }) => (
    <p key={`${kind} ${other.id}`} className="text-xs">
      <span aria-hidden="true">↳ </span>
      {other.actor === stance.actor
        ? fill(messages.answersOwn[kind], show(issueText(other.issue)))
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
  const { model, words, say, actorText } = usePageContext();
  const snippet = useSnippet(stance);
  const shown = [words(leadOf(model, stance)), say(actorText(stance.actor))];
  if (!snippet || shown.some((text) => text.includes(snippet.value))) return null;
  return (
    <p className="mt-1 text-sm">
      <Highlighted text={snippet.value} lang={snippet.lang} />
    </p>
  );
}

interface VoiceEntryProps {
  readonly voice: Voice;
  /** Whether the reader follows one of its actors; left out if the reader follows nobody. */
  readonly isFollowed?: boolean | undefined;
  /** Set to show every excerpt of the position instead of the lead excerpt alone. */
  readonly every?: boolean;
}

/**
 * The entry of a voice: its actors, the lead words of its stance, who said them and how, its timing or condition, and what
 * it answers. The whole entry is the link to the stance; several actors have a link each.
 */
export function VoiceEntry({ voice, isFollowed, every = false }: VoiceEntryProps) {
  const { model, messages } = usePageContext();
  const [stance] = voice.stances;
  const excerpts = every ? excerptsFor(model, stance, ["record"]) : [leadOf(model, stance)];
  const { timing, condition } = stance;
  // The date of the source stands with the source, for the whole page or in the entry.
  const hasOwnDate = stance.statedOn !== get(model.byId.sources, leadOf(model, stance).source).datePublished;
  const follow = isFollowed === undefined ? undefined : isFollowed ? "on" : "off";
  return (
    <li data-follow={follow} className="group relative min-h-11 p-3 data-[follow=off]:text-muted">
      <p className="leading-snug">
        {voice.stances.map((each, at) => (
          <span key={each.id}>
            {at > 0 && <span>, </span>}
            <ActorLink stance={each} isWhole={voice.stances.length === 1} />
          </span>
        ))}
        {hasOwnDate && <StanceDate stance={stance} className="ms-2 text-xs" />}
      </p>
      <div className="folded">
        {excerpts.map((excerpt) => (
          <div key={excerpt.id} className="not-first:mt-3">
            <VoiceWords excerpt={excerpt} />
            <HowSaid excerpt={excerpt} actor={stance.actor} className="mt-1 text-xs text-muted" />
          </div>
        ))}
        {timing && (
          <p className="text-xs">
            <span className="sr-only">{`${messages.stance.timing}: `}</span>
            <Highlighted text={timing} />
          </p>
        )}
        {condition && (
          <p className="flex gap-1.5 text-xs">
            <span className="flex h-lh items-center">
              <ConditionFlag />
            </span>
            <span className="sr-only">{`${messages.stance.condition}: `}</span>
            <Highlighted text={condition} />
          </p>
        )}
        <Answers stance={stance} />
        <Found stance={stance} />
      </div>
      {voice.earlier > 0 && (
        <span className="relative block">
          <EarlierStances stance={stance} count={voice.earlier} />
        </span>
      )}
    </li>
  );
}
