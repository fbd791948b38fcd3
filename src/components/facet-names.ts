import type { Facet } from "../domain/entries.ts";
import type { Attribution, ActorType, SilenceKind } from "../model/vocabulary.ts";
import type { Reader } from "./reader.tsx";

/** A facet's value as a reader names it. */
export function facetValueName(reader: Reader, facet: Facet, value: string): string {
  const { messages, regionNames, actorName, issueTitle, positionLabel } = reader;
  switch (facet) {
    case "actor":
      return actorName(value);
    case "issue":
      return issueTitle(value);
    case "position": {
      const [issue = "", position = ""] = value.split(".");
      return positionLabel(issue, position);
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
