import { quoted as inQuotationMarks } from "../messages/quotation-marks.ts";
import { get } from "../model/model.ts";
import type { Excerpt, Stance } from "../model/schema.ts";
import { strongestFirst } from "../model/evidence.ts";
import { passageUrl } from "../url/text-fragment.ts";
import type { PageText } from "./page-text.ts";

/** Words to hand on, with what they are evidence of. */
export interface Quoted {
  readonly title: string;
  /** The page of what they are evidence of. */
  readonly path: string;
  readonly excerpt: Excerpt;
}

/** A stance with the words that show it most directly. */
export function quotedStance({ model, paths, stanceTitle, issueTitle }: PageText, stance: Stance): Quoted[] {
  return strongestFirst(model, stance)
    .slice(0, 1)
    .map((excerpt) => ({
      title: `${stanceTitle(stance)} (${issueTitle(stance.issue)})`,
      path: paths.stance(stance.id),
      excerpt,
    }));
}

/** What is handed on: the page's title and address, and the words on it. */
export interface Shared {
  readonly title: string;
  readonly address: string;
  readonly quoted: readonly Quoted[];
}

/** How directly, and by whom, a source has the words. */
function reportOf({ model, messages, actorName }: PageText, { source: id, attribution, speaker }: Excerpt) {
  const source = get(model.byId.sources, id);
  const who = speaker === undefined ? messages.excerpt.unnamed : actorName(speaker);
  return { source, report: `${messages.attribution[attribution]}, ${who}.` };
}

function placeOf({ messages, date }: PageText, { paragraph }: Excerpt, publisher: string, published: string) {
  return `${publisher}, ${date(published)}, ${messages.excerpt.paragraph(paragraph)}`;
}

/** As plain text: every quotation with its source, and the address of the page. */
export function plainQuotation(context: PageText, { title, address, quoted }: Shared): string {
  const blocks = quoted.map(({ title: of, excerpt }) => {
    const { source, report } = reportOf(context, excerpt);
    const place = placeOf(context, excerpt, source.publisher, source.datePublished);
    return [
      ...(of === title ? [] : [of]),
      inQuotationMarks(excerpt.selector.exact, source.inLanguage),
      `${report} ${place}`,
    ].join("\n");
  });
  return [title, ...blocks, address].join("\n\n");
}

/** A text in Markdown, in which nothing of it is a mark. */
const escapeMarkdown = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/gu, "\\$&");

/** A link in Markdown. Parentheses in the address would end it. */
const link = (text: string, address: string) =>
  `[${escapeMarkdown(text)}](${address.replaceAll("(", "%28").replaceAll(")", "%29")})`;

/** As Markdown: the same, with each quotation linked to the passage, and each title to its page. */
export function markdownQuotation(
  reader: PageText,
  { title, address, quoted }: Shared,
  addressOf: (path: string) => string,
): string {
  const blocks = quoted.map(({ title: of, path, excerpt }) => {
    const { source, report } = reportOf(reader, excerpt);
    const place = placeOf(reader, excerpt, source.publisher, source.datePublished);
    return [
      ...(of === title ? [] : [link(of, addressOf(path)), ""]),
      `> ${escapeMarkdown(inQuotationMarks(excerpt.selector.exact, source.inLanguage))}`,
      ">",
      `> ${escapeMarkdown(report)} ${link(place, passageUrl(source.url, excerpt))}`,
    ].join("\n");
  });
  return [link(title, address), ...blocks].join("\n\n");
}
