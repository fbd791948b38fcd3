import { memo } from "react";
import { hasOwnDate, needsDate } from "../../domain/history.ts";
import type { Voice } from "../../domain/questions.ts";
import { get } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import { hasSameItems } from "../../ui/same-items.ts";
import { Highlighted } from "../evidence/highlighted.tsx";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";
import { EarlierStances } from "../stances/earlier-stances.tsx";
import { StanceDate } from "../stances/stance-date.tsx";
import { StanceName } from "./stance-name.tsx";
import { StanceWords } from "./stance-words.tsx";

interface ActorLinkProps {
  readonly stance: Stance;
  /** True if the link covers the whole entry. */
  readonly isWhole: boolean;
  readonly isRepeated: boolean;
  /** True if the reader follows another actor of the entry, and not this one. */
  readonly isOther: boolean;
}

/** The name of an actor as the link to the stance. Its accessible name stands alone. */
function ActorLink({ stance, isWhole, isRepeated, isOther }: ActorLinkProps) {
  const { paths, actorText } = usePageContext();
  return (
    <Link
      id={isRepeated ? undefined : `voice-${stance.id}`}
      data-stance={stance.id}
      to={paths.stance(stance.id)}
      className={`font-semibold text-ink no-underline in-data-[follow=off]:text-muted hover:underline ${isOther ? "" : "group-data-[follow=on]:underline"} ${isWhole ? "after:absolute after:inset-0" : "target"}`}
    >
      <Highlighted text={actorText(stance.actor)} />
      <StanceName stance={stance} withActor={false} />
    </Link>
  );
}

interface VoiceEntryProps {
  readonly voice: Voice;
  /** The ids of the actors that the reader follows. */
  readonly follow?: readonly string[] | undefined;
  /** Set to show every excerpt of the position instead of the lead excerpt alone. */
  readonly every?: boolean;
  /** The id of the stance that the page is about, which needs neither a link nor its words. */
  readonly here?: string | undefined;
  /** Set if the page has the entry elsewhere, which keeps its id. */
  readonly isRepeated?: boolean;
}

interface EntryWordsProps extends Omit<VoiceEntryProps, "follow"> {
  /** The ids of the actors that the reader does not follow, if the reader follows another one of the entry. */
  readonly others: readonly string[];
}

const NOBODY: readonly string[] = [];

/** What an entry says. Another voice that says the same, or an actor to follow, does not render it again. */
const EntryWords = memo(
  function EntryWords({ voice, others, every = false, here, isRepeated = false }: EntryWordsProps) {
    const { model, messages } = usePageContext();
    const [stance] = voice.stances;
    // One date holds for all of them, even if it distinguishes the stances of one actor only.
    const dated = voice.stances.find((each) => needsDate(model, each)) ?? stance;
    const isHere = voice.stances.some(({ id }) => id === here);
    return (
      <>
        <p className="leading-snug">
          {voice.stances.map((each, at) => {
            const isOther = others.includes(each.actor);
            return (
              <span key={each.id} data-follow={isOther ? "off" : undefined}>
                {at > 0 && <span>, </span>}
                {each.id === here ? (
                  <span aria-current="page" className="font-semibold">
                    <Highlighted text={get(model.byId.actors, each.actor).name} />
                    <span className="text-xs font-normal text-muted">{` · ${messages.thisPage}`}</span>
                  </span>
                ) : (
                  <ActorLink
                    stance={each}
                    isWhole={voice.stances.length === 1}
                    isRepeated={isRepeated}
                    isOther={isOther}
                  />
                )}
              </span>
            );
          })}
          {!isHere && hasOwnDate(model, stance) && <StanceDate stance={dated} className="text-xs" />}
        </p>
        {!isHere && (
          <div className="folded">
            <StanceWords stance={stance} every={every} />
          </div>
        )}
        {voice.stances.map((each, at) => (
          <span key={each.id} className="relative block empty:hidden">
            <EarlierStances stance={each} count={voice.earlier[at] ?? 0} isNamed={voice.stances.length > 1} />
          </span>
        ))}
      </>
    );
  },
  ({ voice: before, ...rest }, { voice, ...next }) =>
    hasSameItems(before.earlier, voice.earlier) &&
    hasSameItems(before.stances, voice.stances) &&
    hasSameItems(rest.others, next.others) &&
    rest.every === next.every &&
    rest.here === next.here &&
    rest.isRepeated === next.isRepeated,
);

/**
 * The entry of a voice: its actors, the lead words of its stance, who said them and how, its timing or condition, and what
 * it answers. The whole entry is the link to the stance; several actors have a link each. If the reader follows actors, the
 * names of these are underlined, and all else is muted.
 */
export function VoiceEntry({ follow = NOBODY, ...words }: VoiceEntryProps) {
  const actors = words.voice.stances.map(({ actor }) => actor);
  const others = actors.filter((actor) => !follow.includes(actor));
  const isFollowed = others.length < actors.length;
  return (
    <li
      data-follow={follow.length === 0 ? undefined : isFollowed ? "on" : "off"}
      className="group relative min-h-11 p-3 data-[follow=off]:text-muted"
    >
      <EntryWords {...words} others={isFollowed ? others : NOBODY} />
    </li>
  );
}
