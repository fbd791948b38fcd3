/** The corpus in `src/corpus`, for tests that must hold for what is really published. */
import { DEFAULT_CORPUS_DIR, readCorpus } from "../build/read-corpus.ts";
import { formatFault } from "../model/check/fault.ts";
import { indexCorpus } from "../model/model.ts";

const result = await readCorpus(DEFAULT_CORPUS_DIR);
if (!result.ok) throw new Error(result.faults.map(formatFault).join("\n"));

export const realCorpus = result.corpus;
export const realModel = indexCorpus(realCorpus);
