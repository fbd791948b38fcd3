/** The records of a corpus that have the right shape, prepared for the checks between records. */
import type { CorpusError } from "../corpus-error.ts";
import type { CorpusFile } from "../schema.ts";

/** The ids that a reference may name, by collection; `undefined` if not all ids of the collection are known. */
export type Names = Readonly<
  Record<
    "sources" | "actors" | "issues" | "excerpts" | "stances" | "silences" | "events",
    ReadonlySet<string> | undefined
  >
>;

/** One source's file, and its path below the corpus folder. */
export interface SourceFile {
  readonly name: string;
  readonly data: CorpusFile<"source">;
}

/** The records of a corpus that have the right shape. Lists have holes in place of the other records. */
export interface ParsedFiles {
  readonly head: CorpusFile<"corpus"> | undefined;
  readonly actors: CorpusFile<"actors">["actors"];
  readonly issues: CorpusFile<"issues">["issues"];
  readonly sources: readonly SourceFile[];
  readonly names: Names;
  /**
   * True if no file has an error of its own. Otherwise records may be left out, so a missing record cannot be reported.
   */
  readonly whole: boolean;
}

/** The errors of a check, yielded one by one, because there may be more than a function takes arguments. */
export type Errors = Generator<CorpusError, void, undefined>;

/** The records of a list with their places, without its holes. */
export function* placed<T>(records: readonly T[]): Generator<readonly [place: number, record: T]> {
  for (const [place, record] of records.entries()) if (place in records) yield [place, record];
}
