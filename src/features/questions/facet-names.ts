import type { Facet } from "../../domain/entries.ts";
import type { Attribution, ActorType, SilenceKind } from "../../model/vocabulary.ts";
import type { LocalizedText } from "../../model/schema.ts";
import type { PageContext } from "../../parts/page-context.tsx";

/** Returns the name of a facet's value: an authored text or a message. */
export function facetValueName(context: PageContext, facet: Facet, value: string): LocalizedText | string {
  const { messages, regionNames, actorText, issueText, positionText } = context;
  switch (facet) {
    case "actor":
      return actorText(value);
    case "issue":
      return issueText(value);
    case "position": {
      const [issue = "", position = ""] = value.split(".");
      return positionText(issue, position);
    }
    case "kind":
      return messages.actorType[value as ActorType];
    case "country":
      return regionNames[value] ?? value;
    case "attribution":
      return messages.attribution[value as Attribution];
    case "silence":
      return messages.silence[value as SilenceKind];
  }
}
