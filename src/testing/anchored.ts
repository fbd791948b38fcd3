import { type AnchoredExcerpt, hasText, isAnchored, type SourceWithText } from "../model/anchored.ts";
import type { Excerpt, Source } from "../model/schema.ts";

/**
 * Returns an excerpt that has its place in a text.
 * @throws if it has no place
 */
export function anchored(excerpt: Excerpt): AnchoredExcerpt {
  if (!isAnchored(excerpt)) throw new Error(`The excerpt “${excerpt.id}” has no place in a text.`);
  return excerpt;
}

/**
 * Returns a source that has its text.
 * @throws if it has no text
 */
export function withText(source: Source): SourceWithText {
  if (!hasText(source)) throw new Error(`The source “${source.id}” has no text.`);
  return source;
}
