/**
 * `npm run corpus:check [-- --copy <source-id>=<file>]`: checks the corpus, and with a copy of a source every
 * excerpt against it. One line per error; exit 1 where there is one, 2 where the call is wrong.
 */
import { parseArgs } from "node:util";
import { checkCopy } from "../model/anchoring/check-copy.ts";
import { quotedCharacters } from "../model/check/coverage.ts";
import { warningsOf } from "../model/check/warnings.ts";
import { counted } from "./counted.ts";
import { errorLines, linesIn } from "./error-lines.ts";
import { readCopyFile } from "./read-copy-file.ts";
import { corpusDir, readCorpus } from "./read-corpus.ts";

const USAGE = "usage: npm run corpus:check -- [--copy <source-id>=<file>] …";

function fail(lines: readonly string[], code: number): never {
  console.error(lines.join("\n"));
  process.exit(code);
}

function readArguments(): readonly (readonly [source: string, file: string])[] {
  try {
    const { values } = parseArgs({ options: { copy: { type: "string", multiple: true } } });
    return (values.copy ?? []).map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new Error(`--copy takes <source-id>=<file>, not “${pair}”.`);
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    });
  } catch (error) {
    return fail([error instanceof Error ? error.message : String(error), USAGE], 2);
  }
}

const copies = readArguments();
const dir = corpusDir();
const result = await readCorpus(dir);
if (!result.ok)
  fail(
    [...errorLines(result.errors, result.folder), `${counted(result.errors.length, "error")} in ${dir}.`],
    1,
  );
const { corpus, folder } = result;

for (const [source, file] of copies) {
  let text: string;
  try {
    text = await readCopyFile(file);
  } catch (error) {
    fail([error instanceof Error ? error.message : String(error)], 2);
  }
  const errors = await checkCopy(corpus, source, text);
  if (errors.length > 0)
    fail([...errorLines(errors, folder), `${counted(errors.length, "error")} against ${file}.`], 1);
  const count = corpus.excerpts.filter((excerpt) => excerpt.source === source).length;
  console.log(`${source}: ${counted(count, "excerpt")} found verbatim in place; checksum matches.`);
}
for (const source of corpus.sources) {
  const own = corpus.excerpts.filter((excerpt) => excerpt.source === source.id);
  const share = (100 * quotedCharacters(own)) / source.text.length;
  console.log(`${source.id}: ${share.toFixed(1)}% of the text quoted, in ${counted(own.length, "excerpt")}.`);
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
