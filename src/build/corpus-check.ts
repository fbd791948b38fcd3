/**
 * `npm run corpus:check [-- --copy <source-id>=<file>]`: checks the corpus, and with a copy of a source every
 * excerpt against it. One line per error; exit 1 where there is one, 2 where the call is wrong.
 * With `-- --draft` it tells what is left to do in an unfinished corpus instead; exit 1 only where a file cannot be read.
 */
import { parseArgs } from "node:util";
import { draft as words } from "../messages/en/draft.ts";
import { formatDraft } from "../messages/format-draft.ts";
import { isAnchored } from "../model/anchored.ts";
import { checkCopy } from "../model/anchoring/check-copy.ts";
import { quotedCharacters } from "../model/check/coverage.ts";
import { draftOf } from "../model/check/draft.ts";
import { warningsOf } from "../model/check/warnings.ts";
import type { ErrorCode } from "../model/corpus-error.ts";
import { counted } from "./counted.ts";
import { errorLines, linesIn } from "./error-lines.ts";
import { readCopyFile } from "./read-copy-file.ts";
import { corpusDir, readCorpus } from "./read-corpus.ts";

const USAGE = "usage: npm run corpus:check -- [--draft | --copy <source-id>=<file> …]";

/** The errors of files that are not there, which a coder adds. */
const ABSENT: ReadonlySet<ErrorCode> = new Set(["missing-file", "no-sources"]);

function fail(lines: readonly string[], code: number): never {
  console.error(lines.join("\n"));
  process.exit(code);
}

interface Arguments {
  readonly draft: boolean;
  readonly copies: readonly (readonly [source: string, file: string])[];
}

function readArguments(): Arguments {
  try {
    const { values } = parseArgs({
      options: { draft: { type: "boolean" }, copy: { type: "string", multiple: true } },
    });
    const { draft = false, copy = [] } = values;
    if (draft && copy.length > 0) throw new Error("--draft checks no copy.");
    const copies = copy.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new Error(`--copy takes <source-id>=<file>, not “${pair}”.`);
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    });
    return { draft, copies };
  } catch (error) {
    return fail([error instanceof Error ? error.message : String(error), USAGE], 2);
  }
}

const { draft, copies } = readArguments();
const dir = corpusDir();
const result = await readCorpus(dir);
if (draft) {
  const { texts } = result.folder;
  const errors = result.ok ? [] : result.errors;
  const unreadable = errors.filter(({ file, code }) => !Object.hasOwn(texts, file) && !ABSENT.has(code));
  if (unreadable.length > 0) fail(errorLines(unreadable, result.folder), 1);
  const files = Object.fromEntries(
    Object.entries(texts).map(([name, text]): [string, unknown] => [name, JSON.parse(text)]),
  );
  console.log(formatDraft(words, draftOf(files), linesIn(result.folder)).join("\n"));
  process.exit(0);
}
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
