import type { HeldPosition, Question } from "../../domain/questions.ts";
import { NO_TALLY } from "../../domain/tally.ts";
import { gradeOf } from "../../model/evidence.ts";
import type { Model } from "../../model/model.ts";
import type { Attribution } from "../../model/vocabulary.ts";
import { Highlighted } from "../evidence/highlighted.tsx";
import { usePageContext } from "../page-context.tsx";
import { stepOf } from "./position-step.ts";
import { VoiceEntry } from "./voice-entry.tsx";

/** The grades of which the source is not sure, or in which somebody else describes the actor. */
const HATCHED: ReadonlySet<Attribution> = new Set(["unconfirmed", "characterization"]);

function isHatched(model: Model, { voices }: HeldPosition): boolean {
  const stances = voices.flatMap((voice) => voice.stances);
  return stances.length > 0 && stances.every((stance) => HATCHED.has(gradeOf(model, stance)));
}

const NOBODY: readonly string[] = [];

interface PositionColumnsProps {
  readonly question: Question;
  /** The ids of the actors that the reader follows. */
  readonly follow?: readonly string[];
  /** Set to show every excerpt of each position. */
  readonly every?: boolean;
}

/**
 * The positions of a question side by side in their order, each with its voices below a bar in the colour of the position.
 * A position that nobody takes is narrow and dashed. On a narrow screen the positions are below each other.
 */
export function PositionColumns({ question, follow = NOBODY, every = false }: PositionColumnsProps) {
  const { model, messages } = usePageContext();
  const { issue, positions } = question;
  const isFollowed = (actors: readonly string[]) =>
    follow.length === 0 ? undefined : actors.some((actor) => follow.includes(actor));
  return (
    <ol className={`positions ${issue.scale === "ordinal" ? "gap-0.5" : "gap-2"}`}>
      {positions.map((held) => {
        const { position, index, voices, hidden, isFormer } = held;
        const none = isFormer ? messages.position.earlier : messages.position.nobody;
        return (
          <li
            key={position.id}
            data-step={stepOf(issue, index)}
            data-held={voices.length > 0 || undefined}
            data-hatched={isHatched(model, held) || undefined}
            className="position"
          >
            <h3 className="px-3 pt-2 text-sm leading-snug font-semibold">
              <Highlighted text={position.label} />
            </h3>
            {voices.length > 0 ? (
              <ul>
                {voices.map((voice) => (
                  <VoiceEntry
                    key={voice.stances[0].id}
                    voice={voice}
                    every={every}
                    isFollowed={isFollowed(voice.stances.map(({ actor }) => actor))}
                  />
                ))}
              </ul>
            ) : (
              <p className="px-3 pb-2 text-xs text-muted">
                {hidden === 0 ? none : messages.counts.hidden({ ...NO_TALLY, stances: hidden })}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
