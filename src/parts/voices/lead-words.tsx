import { leadOf } from "../../model/evidence.ts";
import type { Stance } from "../../model/schema.ts";
import { usePageContext } from "../page-context.tsx";
import { HowSaid } from "./how-said.tsx";
import { VoiceWords } from "./voice-words.tsx";

/** The lead words of a stance, who said them and how they were reported. */
export function LeadWords({ stance }: { readonly stance: Stance }) {
  const { model } = usePageContext();
  const lead = leadOf(model, stance);
  return (
    <figure>
      <VoiceWords excerpt={lead} />
      <figcaption className="mt-1">
        <HowSaid excerpt={lead} actor={stance.actor} />
      </figcaption>
    </figure>
  );
}
