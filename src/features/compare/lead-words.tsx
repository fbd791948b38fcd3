import { attributionFor, leadOf } from "../../model/evidence.ts";
import { speakersOf } from "../../model/anchored.ts";
import type { Stance } from "../../model/schema.ts";
import { ExcerptWords } from "../../parts/evidence/excerpt-words.tsx";
import { GradeLabel } from "../../parts/evidence/labels.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { placeOf } from "../../reading/excerpt-place.ts";
import { noSpeaker } from "../../reading/no-speaker.ts";

/** The lead words of a stance, who said them and how they were reported. */
export function LeadWords({ stance }: { readonly stance: Stance }) {
  const { model, messages, show, showList, actorText } = usePageContext();
  const lead = leadOf(model, stance);
  const speakers = speakersOf(lead);
  const place = placeOf(messages, lead);
  const isActorAlone = speakers.length === 1 && speakers[0] === stance.actor;
  return (
    <figure>
      <ExcerptWords excerpt={lead} className="text-base" />
      <figcaption className="mt-1 text-sm text-muted">
        <GradeLabel grade={attributionFor(model, stance.actor, lead)} />
        {!isActorAlone && (
          <>
            <span> · </span>
            {speakers.length > 0 ? (
              showList(speakers.map((id) => <span key={id}>{show(actorText(id))}</span>))
            ) : (
              <span>{noSpeaker(messages, lead.attribution)}</span>
            )}
          </>
        )}
        {place !== undefined && <span>{` · ${place}`}</span>}
      </figcaption>
    </figure>
  );
}
