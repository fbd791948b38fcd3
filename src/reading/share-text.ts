import { get } from "../model/model.ts";
import type { Excerpt, Source, Stance } from "../model/schema.ts";
import { speakersOf } from "../model/anchored.ts";
import { leadOf } from "../model/evidence.ts";
import { translationFor } from "../model/translation.ts";
import { passageUrl } from "../url/text-fragment.ts";
import { placeOf } from "./excerpt-place.ts";
import { inQuotationMarks } from "./in-quotation-marks.ts";
import type { PageText } from "./page-text.ts";

/** An excerpt to share, with the record that it supports. */
interface Quoted {
  readonly title: string;
  /** The path of the page of that record. */
  readonly path: string;
  readonly excerpt: Excerpt;
}

/** Returns a stance with its lead excerpt. */
export function quotedStance({ model, paths, stanceOnIssue }: PageText, stance: Stance): Quoted {
  return {
    title: stanceOnIssue(stance),
    path: paths.stance(stance.id),
    excerpt: leadOf(model, stance),
  };
}

/** A shared page: its title and URL, and the excerpts on it. */
interface Shared {
  readonly title: string;
  readonly address: string;
  readonly quoted: readonly Quoted[];
}

function whereabouts({ messages, date }: PageText, excerpt: Excerpt, source: Source) {
  const place = placeOf(messages, excerpt);
  return [source.publisher, date(source.datePublished), ...(place === undefined ? [] : [place])].join(", ");
}

/**
 * Says whose words an excerpt has. A shared excerpt is in quotation marks, so the source's own words could be mistaken
 * for the speaker's.
 * @param written the name of a speaker in the format of the text
 */
function creditOf(
  { messages, actorName, list }: PageText,
  { attribution, speaker }: Excerpt,
  place: string,
  written = (name: string) => name,
): string {
  const { credit } = messages.share;
  const how = messages.attribution[attribution];
  if (speaker === undefined)
    return attribution === "background" ? credit.unnamed(place) : credit.reported(how, place);
  const name = list(speakersOf({ speaker }).map((id) => written(actorName(id))));
  if (attribution === "direct-quote") return credit.quoted(name, place);
  return attribution === "paraphrase" ? credit.paraphrased(place, name) : credit.citing(how, place, name);
}

/** The words of an excerpt in quotation marks, after its gloss, and before our translation if there is one. */
function quotationOf(
  { model, locale, say, messages }: PageText,
  excerpt: Excerpt,
  { inLanguage }: Source,
): string {
  const { gloss, selector } = excerpt;
  const translation = translationFor(model, excerpt, locale);
  return [
    ...(gloss ? [`[${say(gloss)}]`] : []),
    inQuotationMarks(selector.exact, inLanguage),
    ...(translation ? [`(${messages.excerpt.translation}${messages.colon}${translation.value})`] : []),
  ].join(" ");
}

/** Writes a shared page as plain text: every excerpt with its source, then the URL of the page. */
export function plainQuotation(context: PageText, { title, address, quoted }: Shared): string {
  const blocks = quoted.map(({ title: of, excerpt }) => {
    const source = get(context.model.byId.sources, excerpt.source);
    const place = whereabouts(context, excerpt, source);
    return [
      ...(of === title ? [] : [of]),
      quotationOf(context, excerpt, source),
      creditOf(context, excerpt, place),
    ].join("\n");
  });
  return [title, ...blocks, address].join("\n\n");
}

/** Escapes a text for Markdown. */
const escapeMarkdown = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/gu, "\\$&");

/** Writes a link in Markdown. Parentheses in the URL are escaped, because they would end it. */
const link = (text: string, address: string) =>
  `[${escapeMarkdown(text)}](${address.replaceAll("(", "%28").replaceAll(")", "%29")})`;

/**
 * Writes a shared page as Markdown, with a link from each excerpt to its passage, and from each title to its page.
 */
export function markdownQuotation(
  context: PageText,
  { title, address, quoted }: Shared,
  addressOf: (path: string) => string,
): string {
  const blocks = quoted.map(({ title: of, path, excerpt }) => {
    const source = get(context.model.byId.sources, excerpt.source);
    const place = link(whereabouts(context, excerpt, source), passageUrl(source.url, excerpt));
    return [
      ...(of === title ? [] : [link(of, addressOf(path)), ""]),
      `> ${escapeMarkdown(quotationOf(context, excerpt, source))}`,
      ">",
      `> ${creditOf(context, excerpt, place, escapeMarkdown)}`,
    ].join("\n");
  });
  return [link(title, address), ...blocks].join("\n\n");
}
