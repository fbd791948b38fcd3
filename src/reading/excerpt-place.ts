import type { Messages } from "../messages/catalogue.ts";
import type { Excerpt } from "../model/schema.ts";

/**
 * The place of an excerpt in its source, in words: its paragraph, page, time or section.
 * @returns `undefined` if no place is known
 */
export function placeOf({ excerpt }: Messages, { paragraph, locator }: Excerpt): string | undefined {
  if (paragraph !== undefined) return excerpt.paragraph(paragraph);
  if (!locator) return undefined;
  if ("page" in locator) return excerpt.page(locator.page);
  return "time" in locator ? excerpt.time(locator.time) : excerpt.section(locator.section);
}

/** The place of an excerpt in as few characters as say it; `undefined` if no place is known. */
export function briefPlaceOf(messages: Messages, excerpt: Excerpt): string | undefined {
  return excerpt.paragraph === undefined
    ? placeOf(messages, excerpt)
    : messages.excerpt.paragraphBrief(excerpt.paragraph);
}

/** The place of an excerpt as a title, such as that of a link. */
export function placeTitle({ excerpt }: Messages, { paragraph }: Excerpt): string {
  return paragraph === undefined ? excerpt.place : excerpt.paragraphTitle(paragraph);
}
