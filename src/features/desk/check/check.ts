/** The questions that the desk asks its worker, and the answers. */
import type { TodoKind } from "../../../model/check/draft.ts";
import type { CorpusWarning } from "../../../model/check/warnings.ts";
import type { CorpusError } from "../../../model/corpus-error.ts";
import type { Corpus } from "../../../model/schema.ts";
import type { Draft } from "../../../coding/draft.ts";
import type { RecordPlace } from "../../../coding/records.ts";

/** The parts of a draft that are checked. */
export interface CheckRequest extends Pick<Draft, "files" | "unreviewed"> {
  /** True if the pages of the draft are on the screen. */
  readonly withCorpus: boolean;
}

/** A gap, an error or a warning of the check, or a proposal that is left to review, with its place in the draft. */
export type Finding =
  | { readonly level: "gap"; readonly kind: TodoKind; readonly of: CorpusError | CorpusWarning }
  | { readonly level: "error"; readonly of: CorpusError }
  | { readonly level: "warning"; readonly of: CorpusWarning }
  | { readonly level: "review"; readonly of: RecordPlace & { readonly code: "review" } };

export interface CheckAnswer {
  readonly findings: readonly Finding[];
  /** The corpus as far as it goes, if it was asked for and the files have the right shape. */
  readonly corpus: Corpus | undefined;
}
