/** Sources with and without text, and the excerpts whose place in a text is known. */
import type { Excerpt, Source } from "./schema.ts";

/** A source whose text was read. Others are known by their quotations alone. */
export type SourceWithText = Source & {
  readonly text: NonNullable<Source["text"]>;
  readonly paragraphs: NonNullable<Source["paragraphs"]>;
};

/** An excerpt with its place in the text of its source. */
export type AnchoredExcerpt = Excerpt & {
  readonly paragraph: number;
  readonly selector: { readonly [K in keyof Excerpt["selector"]]-?: NonNullable<Excerpt["selector"][K]> };
};

/** Says whether the text of a source was read. */
export function hasText(source: Source): source is SourceWithText {
  return source.text !== undefined && source.paragraphs !== undefined;
}

/** Says whether an excerpt has its place in a text. */
export function isAnchored(excerpt: Excerpt): excerpt is AnchoredExcerpt {
  const { prefix, suffix, refinedBy } = excerpt.selector;
  return [excerpt.paragraph, prefix, suffix, refinedBy].every((part) => part !== undefined);
}

/** The ids of the actors who said the words of an excerpt; empty if the source itself reports them. */
export function speakersOf({ speaker = [] }: Pick<Excerpt, "speaker">): readonly string[] {
  return typeof speaker === "string" ? [speaker] : speaker;
}
