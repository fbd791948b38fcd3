import { type Question, tracksOf } from "../../domain/questions.ts";
import { Highlighted } from "../evidence/highlighted.tsx";
import { usePageContext } from "../page-context.tsx";
import { positionLook } from "../marks/position-look.ts";
import { VoiceEntry } from "./voice-entry.tsx";

/** The most tracks of one row: six positions that somebody takes. With more, the positions wrap. */
const MOST_TRACKS = 18;

/** The number of tracks of the positions, which the page needs before it has all of them; `undefined` if they wrap. */
function tracksInRow({ positions }: Question): number | undefined {
  const tracks = tracksOf(positions);
  return tracks <= MOST_TRACKS ? tracks : undefined;
}

interface PositionColumnsProps {
  readonly question: Question;
  /** The ids of the actors that the reader follows. */
  readonly follow?: readonly string[] | undefined;
  /** Set to show every excerpt of each position, and the meaning of the position. */
  readonly every?: boolean;
  /** Set to put the positions below each other, with the bar at the side. */
  readonly isStacked?: boolean;
  /** The id of the stance that the page is about, which needs neither a link nor its words. */
  readonly here?: string;
}

/**
 * The positions of a question side by side in their order, each with its voices below a bar in the colour of the position.
 * A position that nobody takes is narrow and dashed. On a narrow screen the positions are below each other.
 */
export function PositionColumns({
  question,
  follow,
  every = false,
  isStacked = false,
  here,
}: PositionColumnsProps) {
  const { model, messages, show } = usePageContext();
  const { issue, positions } = question;
  const layout = isStacked
    ? "flex-col flex-nowrap gap-0.5 [&_li_li]:py-1.5"
    : issue.scale === "ordinal"
      ? "gap-0.5"
      : "gap-2";
  return (
    <ol
      className={`positions empty:hidden ${layout}`}
      data-tracks={isStacked ? undefined : tracksInRow(question)}
    >
      {positions.map(({ position, index, voices, isFormer }) => {
        const stances = voices.flatMap((voice) => voice.stances);
        return (
          <li
            key={position.id}
            {...positionLook(model, issue, index, stances)}
            data-side={isStacked || undefined}
            className="position"
          >
            <h3
              className={`pt-2 leading-snug font-semibold ${voices.length > 0 ? "px-3 text-sm" : "px-2 text-xs"}`}
            >
              <Highlighted text={position.label} />
            </h3>
            {every && position.description && (
              <p className={`pt-1 text-xs text-muted ${voices.length > 0 ? "px-3" : "px-2"}`}>
                {show(position.description)}
              </p>
            )}
            {voices.length > 0 ? (
              <ul className={every ? "side-by-side" : undefined}>
                {voices.map((voice) => (
                  <VoiceEntry
                    key={voice.stances[0].id}
                    voice={voice}
                    every={every}
                    here={here}
                    follow={follow}
                  />
                ))}
              </ul>
            ) : (
              <p className="px-2 pb-2 text-xs text-muted">
                {isFormer ? messages.position.earlier : messages.position.nobody}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
