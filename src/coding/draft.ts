/**
 * A corpus in the making, as an author's device keeps it: the files of the corpus folder, however unfinished, and the
 * texts of its sources, which no folder holds. A draft never changes: an edit makes another one (`edit.ts`).
 */

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The version of the shape of a draft. A draft of a later version is refused, so that nothing in it is lost. */
export const DRAFT_VERSION = 1;

/** A paragraph of a source as it was brought in, with its own quotation marks and spaces. */
export type TextParagraph = {
  readonly text: string;
  /** True for a paragraph that does not belong to the text of the source, such as a caption or an advertisement. */
  readonly leftOut?: boolean;
  /** The record of a paragraph that is left out, if anything is in it. Other records are in the file of the source. */
  readonly record?: { readonly [key: string]: Json };
};

export interface Draft {
  readonly version: typeof DRAFT_VERSION;
  /** The files that the build reads, parsed, by their path below the folder. Keys have the order of the file. */
  readonly files: { readonly [file: string]: Json };
  /** The paragraphs of each source whose text is at hand, by the id of the source. */
  readonly texts: { readonly [source: string]: readonly TextParagraph[] };
  /**
   * The records that another program proposed and no person has accepted yet, each as `<collection>/<id>`, a position as
   * `positions/<issue>/<id>`. They are not exported.
   */
  readonly unreviewed: readonly string[];
  /** The new records whose ids follow what the records are made of, each as `<collection>/<id>`; none if it is missing. */
  readonly newIds?: readonly string[];
}
