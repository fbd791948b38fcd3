/** Shows how one coder coded a stance: its actor, issue and position, and its words with their speakers. */
import type { CodedExcerpt, CodedStance } from "../../../coding/agreement/coding.ts";
import type { ExcerptPair } from "../../../coding/agreement/excerpt-pairs.ts";
import type { Draft } from "../../../coding/draft.ts";
import { localeOf } from "../../../coding/new-draft.ts";
import type { Attribution } from "../../../model/vocabulary.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { namesOf } from "../names.ts";
import { SourceWords } from "../source-words.tsx";

interface CodingProps {
  /** The draft that holds the coding. */
  readonly draft: Draft;
  readonly side: "a" | "b";
  /** Says who coded it. */
  readonly codedBy: string;
  readonly stance: CodedStance | undefined;
  readonly evidence: readonly ExcerptPair[];
}

/** One coding of a stance, to be read beside the other. */
export function CodingBeside({ draft, side, codedBy, stance, evidence }: CodingProps) {
  const { messages } = usePageContext();
  const words = messages.coders;
  // The codebooks of the two codings may differ.
  const names = namesOf(draft, messages);
  const actor = (id: string) => names.of("actors", id);
  const how = ({ speaker, attribution }: CodedExcerpt) => {
    const speakers = speaker === "" ? words.noSpeaker : speaker.split(" ").map(actor).join(", ");
    return `${speakers}; ${messages.attribution[attribution as Attribution] ?? attribution}`;
  };
  return (
    <div className="min-w-0 border-s-4 border-edge ps-3">
      <p className="text-sm text-muted">{codedBy}</p>
      {stance ? (
        <>
          <p className="font-semibold wrap-anywhere" lang={localeOf(draft)}>
            {`${actor(stance.actor)}${messages.colon}${names.position(stance.issue, stance.position)}`}
          </p>
          <p className="wrap-anywhere" lang={localeOf(draft)}>
            {names.of("issues", stance.issue)}
          </p>
          <ul className="mt-1 space-y-1">
            {evidence.flatMap((pair) => {
              const excerpt = side === "a" ? pair.a : pair.b;
              if (!excerpt) return [];
              return [
                <li key={excerpt.id}>
                  <SourceWords draft={draft} source={excerpt.source} words={excerpt.words} />
                  <span className="block text-sm text-muted">{how(excerpt)}</span>
                </li>,
              ];
            })}
          </ul>
        </>
      ) : (
        <p>{words.notCoded}</p>
      )}
    </div>
  );
}
