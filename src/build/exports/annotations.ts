import { createPaths, paragraphAnchor } from "../../url/paths.ts";
import type { Model } from "../../model/model.ts";

/**
 * Excerpts as W3C Web Annotations: an `AnnotationCollection` with its one page, in JSON-LD. Each annotation
 * targets the words in their source; what they are evidence of is named by address.
 * @param root the root of the site's addresses, ending in a slash
 */
export function webAnnotations(model: Model, root: string): object {
  const { byId } = model;
  const paths = createPaths("");
  const at = (path: string) => root + path.slice(1);
  const id = `${root}data/excerpts.jsonld`;
  const items = model.excerpts.map((excerpt) => {
    const source = byId.sources.get(excerpt.source);
    const proves = model.stances.filter(({ evidence }) => evidence.includes(excerpt.id));
    return {
      id: `${at(paths.source(excerpt.source))}#${paragraphAnchor(excerpt.paragraph)}-${excerpt.id}`,
      type: "Annotation",
      motivation: "identifying",
      body: [
        ...proves.map((stance) => ({
          type: "SpecificResource",
          source: at(paths.stance(stance.id)),
          purpose: "linking",
        })),
        { type: "TextualBody", value: excerpt.attribution, format: "text/plain", purpose: "tagging" },
      ],
      target: {
        type: "SpecificResource",
        source: source?.url,
        ...(source?.archivedAt === undefined
          ? {}
          : { state: { type: "TimeState", cached: source.archivedAt, sourceDate: source.datePublished } }),
        selector: excerpt.selector,
      },
    };
  });
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: Object.values(model.title)[0],
    total: items.length,
    first: { id: `${id}#page-1`, type: "AnnotationPage", startIndex: 0, items },
  };
}
