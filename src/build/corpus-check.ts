/**
 * `npm run corpus:check [-- --copy <source-id>=<file>]`: checks the corpus, and with a copy of a source every
 * excerpt against it. One line per error; exit 1 where there is one, 2 where the call is wrong.
 * With `-- --complete` a text without a translation is an error. With `-- --draft` it lists what is left to do in an
 * unfinished corpus instead; exit 1 only if a file cannot be read.
 */
import { parseArgs } from "node:util";
import { draft as words } from "../messages/en/draft.ts";
import { formatDraft } from "../messages/format-draft.ts";
import { isAnchored } from "../model/anchored.ts";
import { checkCopy } from "../model/anchoring/check-copy.ts";
import { quotedCharacters } from "../model/check/coverage.ts";
import { draftOf } from "../model/check/draft.ts";
import { countsOf } from "../model/check/draft-counts.ts";
import { warningsOf } from "../model/check/warnings.ts";
import { counted } from "./counted.ts";
import { endWith } from "./end-with.ts";
import { errorLines, linesIn } from "./error-lines.ts";
import { readCopyFile } from "./read-copy-file.ts";
import { corpusDir, readCorpus, readFolder } from "./read-corpus.ts";

const USAGE = "usage: npm run corpus:check -- [--draft | [--complete] [--copy <source-id>=<file> …]]";

interface Arguments {
  readonly draft: boolean;
  readonly complete: boolean;
  readonly copies: readonly (readonly [source: string, file: string])[];
}

function readArguments(): Arguments {
  try {
    const { values } = parseArgs({
      options: {
        draft: { type: "boolean" },
        complete: { type: "boolean" },
        copy: { type: "string", multiple: true },
      },
    });
    const { draft = false, complete = false, copy = [] } = values;
    if (draft && copy.length > 0) throw new Error("--draft checks no copy.");
    if (draft && complete) throw new Error("--draft checks no translations.");
    const copies = copy.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new Error(`--copy takes <source-id>=<file>, not “${pair}”.`);
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    });
    return { draft, complete, copies };
  } catch (error) {
    return endWith([error instanceof Error ? error.message : String(error), USAGE]);
  }
}

const { draft, complete, copies } = readArguments();
const dir = corpusDir();
if (draft) {
  const { folder, files, errors } = await readFolder(dir);
  if (errors.length > 0) endWith(errorLines(errors, folder), 1);
  console.log(formatDraft(words, countsOf(files), draftOf(files), linesIn(folder)).join("\n"));
  process.exit(0);
}
const result = await readCorpus(dir, { complete });
if (!result.ok)
  endWith(
    [...errorLines(result.errors, result.folder), `${counted(result.errors.length, "error")} in ${dir}.`],
    1,
  );
const { corpus, folder } = result;

for (const [source, file] of copies) {
  const text = await readCopyFile(file).catch(endWith);
  const errors = await checkCopy(corpus, source, text);
  if (errors.length > 0)
    endWith([...errorLines(errors, folder), `${counted(errors.length, "error")} against ${file}.`], 1);
  const count = corpus.excerpts.filter((excerpt) => excerpt.source === source).length;
  console.log(`${source}: ${counted(count, "excerpt")} found verbatim in place; checksum matches.`);
}
for (const source of corpus.sources) {
  const own = corpus.excerpts.filter((excerpt) => excerpt.source === source.id);
  const excerpts = counted(own.length, "excerpt");
  if (source.text) {
    const share = (100 * quotedCharacters(own.filter(isAnchored))) / source.text.length;
    console.log(`${source.id}: ${share.toFixed(1)}% of the text quoted, in ${excerpts}.`);
  } else {
    console.log(`${source.id}: known by its quotations alone, in ${excerpts}.`);
  }
}
const warnings = warningsOf(corpus);
for (const line of warnings.map(linesIn(folder).warning)) console.warn(line);
const counts = [
  counted(corpus.actors.length, "actor"),
  counted(corpus.issues.length, "issue"),
  counted(corpus.stances.length, "stance"),
  counted(corpus.events.length, "event"),
];
console.log(`${corpus.id}: ${counts.join(", ")}. No errors, ${counted(warnings.length, "warning")}.`);
