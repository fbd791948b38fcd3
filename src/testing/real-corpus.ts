/** The corpus in `src/corpus`, for tests that must hold for the published data. */
import { errorLines } from "../build/error-lines.ts";
import { DEFAULT_CORPUS_DIR, readCorpus, readFolder } from "../build/read-corpus.ts";
import { indexCorpus } from "../model/model.ts";

const result = await readCorpus(DEFAULT_CORPUS_DIR);
if (!result.ok) throw new Error(errorLines(result.errors).join("\n"));

export const realCorpus = result.corpus;
export const realModel = indexCorpus(realCorpus);
/** The files of the folder, parsed. */
export const realCorpusFiles = (await readFolder(DEFAULT_CORPUS_DIR)).files;
