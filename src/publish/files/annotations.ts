import { instantsOf } from "../export-dates.ts";
import { usesOf } from "../../domain/relations.ts";
import { sourceOf } from "../../model/evidence.ts";
import { get, localize, type Model } from "../../model/model.ts";
import type { Excerpt, LocalizedText, Source } from "../../model/schema.ts";
import { canonicalUrl, createPaths, excerptAnchor } from "../../url/paths.ts";
import { licenceAddress } from "../licence-address.ts";

/** The publication date of the source as the standard requires it: an instant, or the first and the last instant. */
function sourceDates({ datePublished }: Source): object {
  const [first, last] = instantsOf(datePublished) ?? [];
  if (first === undefined) return {};
  return last === undefined ? { sourceDate: first } : { sourceDateStart: first, sourceDateEnd: last };
}

/** The specification of fragments of a recording, such as a point in time. */
const MEDIA_FRAGMENTS = "http://www.w3.org/TR/media-frags/";

/**
 * The selector of an excerpt. A time selects the recording from that time to its end, and the words within it. A page
 * or section adds no selector, because the selector of a PDF counts pages and does not know their printed numbers. Our
 * offsets are left out: the standard would count them within the words that the selector has found.
 */
function selectorOf({ selector, locator }: Excerpt): object {
  const { refinedBy: _, ...quote } = selector;
  if (!locator || !("time" in locator)) return quote;
  const value = `t=${locator.time}`;
  return { type: "FragmentSelector", conformsTo: MEDIA_FRAGMENTS, value, refinedBy: quote };
}

/**
 * The fragment that names an annotation. Excerpts of one paragraph share an anchor, so their ids are added. The id of an
 * annotation is a name, not the address of an element, and stays as it was published: without the slash of the page’s
 * canonical URL.
 */
function nameOf(excerpt: Excerpt): string {
  const anchor = excerptAnchor(excerpt);
  return excerpt.paragraph === undefined ? anchor : `${anchor}-${excerpt.id}`;
}

/** The bodies of a text of ours, one per language. The standard has no purpose for a translation. */
function textBodies(text: LocalizedText | undefined, purpose: "describing" | "commenting"): object[] {
  return Object.entries(text ?? {}).map(([language, value]) => ({
    ...{ type: "TextualBody", value, language, format: "text/plain", purpose },
  }));
}

/** The licence of a source, if it has an address. */
function rightsOf({ licence }: Source): object {
  const rights = licence === undefined ? undefined : licenceAddress(licence);
  return rights === undefined ? {} : { rights };
}

/**
 * Returns the excerpts as W3C Web Annotations: an `AnnotationCollection` with its one page, in JSON-LD. Each annotation
 * targets the words in their source and links to the records that they support.
 * @param root the root of the site's addresses, ending in a slash
 */
export function webAnnotations(model: Model, root: string): object {
  const [locale = "en"] = model.locales;
  const paths = createPaths("");
  const id = `${root}data/excerpts.jsonld`;
  const items = model.excerpts.map((excerpt) => {
    const source = get(model.byId.sources, excerpt.source);
    const { stances, silences, events } = usesOf(model, excerpt.id);
    const linked = [
      ...stances.map(({ id: stance }) => paths.stance(stance)),
      ...silences.map(({ actor, issue }) => paths.silence(actor, issue)),
      ...events.map((event) => paths.event(sourceOf(model, event), event.id)),
    ];
    return {
      id: `${root}${paths.source(excerpt.source).slice(1)}#${nameOf(excerpt)}`,
      type: "Annotation",
      motivation: "identifying",
      body: [
        ...linked.map((path) => ({
          type: "SpecificResource",
          source: canonicalUrl(root, path),
          purpose: "linking",
        })),
        { type: "TextualBody", value: excerpt.attribution, format: "text/plain", purpose: "tagging" },
        ...textBodies(excerpt.translation, "describing"),
        ...textBodies(excerpt.gloss, "commenting"),
      ],
      target: {
        type: "SpecificResource",
        source: source.url,
        ...rightsOf(source),
        ...(source.archivedAt === undefined
          ? {}
          : { state: { type: "TimeState", cached: source.archivedAt, ...sourceDates(source) } }),
        selector: selectorOf(excerpt),
      },
    };
  });
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: localize(model.title, locale, locale).value,
    total: items.length,
    first: { id: `${id}#page-1`, type: "AnnotationPage", startIndex: 0, items },
  };
}
