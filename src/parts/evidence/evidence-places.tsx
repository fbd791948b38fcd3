import { namesSources } from "../../domain/sources.ts";
import { get, groupBy } from "../../model/model.ts";
import { briefPlaceOf, placeOf, placeTitle } from "../../reading/excerpt-place.ts";
import { Link } from "../page/link.tsx";
import { showSource } from "./source-names.tsx";
import { usePageContext } from "../page-context.tsx";
import type { Content } from "../../ui/content.ts";
import { asElement, join } from "../../ui/fill.tsx";

interface EvidencePlacesProps {
  /** The ids of excerpts. */
  readonly evidence: readonly string[];
  /** Whose evidence it is, or its own words in quotation marks, for those who hear the link alone. */
  readonly about: Content;
  /** Set in a line of text, where links need not have the size of a target. */
  readonly inText?: boolean;
  /** Set where there is little room: a paragraph is named by its sign and number. */
  readonly brief?: boolean;
}

/**
 * Links to the first place of some evidence in each of its sources. A link names its source if the corpus has several;
 * otherwise there is one link, to the first place.
 */
export function EvidencePlaces({ evidence, about, inText = false, brief = false }: EvidencePlacesProps) {
  const context = usePageContext();
  const { model, paths, messages } = context;
  const excerpts = evidence.map((id) => get(model.byId.excerpts, id));
  const named = namesSources(model);
  return [...groupBy(excerpts, ({ source }) => source)].flatMap(([id, [first]], at) => {
    if (!first) return [];
    const place = (brief ? briefPlaceOf : placeOf)(messages, first);
    return (
      <span key={id} className={brief ? "" : "text-sm"}>
        {at > 0 && <span>; </span>}
        <Link
          to={paths.excerpt(first)}
          className={`${named ? "" : "whitespace-nowrap"} ${inText ? "" : "target"}`}
        >
          {asElement(
            named
              ? join(showSource(context, get(model.byId.sources, id)), place !== undefined && `, ${place}`)
              : (brief && place) || placeTitle(messages, first),
          )}
          <span className="sr-only">{join(messages.colon, about)}</span>
        </Link>
      </span>
    );
  });
}
