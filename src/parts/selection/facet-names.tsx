import type { Facet } from "../../domain/entries.ts";
import type { Attribution, SilenceKind } from "../../model/vocabulary.ts";
import type { ActorType } from "../../model/choices.ts";
import { get } from "../../model/model.ts";
import type { LocalizedText } from "../../model/schema.ts";
import { type PageContext, usePageContext } from "../page-context.tsx";

/** Returns the name of a facet's value: an authored text, a message, or the publisher, date and headline of a source. */
export function facetValueName(context: PageContext, facet: Facet, value: string): LocalizedText | string {
  const { model, messages, date, regionNames, actorText, issueText, positionText } = context;
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
    case "source": {
      const { publisher, datePublished, headline } = get(model.byId.sources, value);
      return `${publisher}, ${date(datePublished)}${messages.colon}${headline}`;
    }
  }
}

interface FacetValueProps {
  readonly facet: Facet;
  readonly value: string;
}

/** The name of a facet's value as an element that names the language of each of its parts. */
export function FacetValue({ facet, value }: FacetValueProps) {
  const context = usePageContext();
  const { model, messages, date, show, showIn } = context;
  if (facet !== "source") return show(facetValueName(context, facet, value));
  const { publisher, datePublished, headline, inLanguage } = get(model.byId.sources, value);
  return (
    <>
      {showIn(inLanguage, publisher)}
      <span>{`, ${date(datePublished)}${messages.colon}`}</span>
      {showIn(inLanguage, headline)}
    </>
  );
}
