/** The records of a corpus that are of the right shape, as the checks between them take them. */
import type { CorpusError } from "../corpus-error.ts";
import type { CorpusFile } from "../schema.ts";

/** The ids that a reference may name, by collection; `undefined` where not all can be known. */
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

/** The records of a corpus that are of the right shape. Lists have holes where others were. */
export interface ParsedFiles {
  readonly head: CorpusFile<"corpus"> | undefined;
  readonly actors: CorpusFile<"actors">["actors"];
  readonly issues: CorpusFile<"issues">["issues"];
  readonly sources: readonly SourceFile[];
  readonly names: Names;
  /** Whether nothing had to be left out: only then can something be found missing. */
  readonly whole: boolean;
}

/** The errors of a check, one by one: there may be very many. */
export type Errors = Generator<CorpusError, void, undefined>;

/** The records of a list with their places, without its holes. */
export function* placed<T>(records: readonly T[]): Generator<readonly [place: number, record: T]> {
  for (const [place, record] of records.entries()) if (place in records) yield [place, record];
}
