/**
 * `npm run corpus:new -- <article.txt> [folder] [--locales de,fr]`: creates the folder of a corpus for an article, with what
 * the article's text alone tells, and prints the numbered paragraphs. Overwrites nothing; exit 2 if it cannot create the
 * folder.
 */
import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { FILE_SCHEMAS } from "../model/schema.ts";
import { counted } from "./counted.ts";
import { endWith } from "./end-with.ts";
import { idOfFile, newCorpus } from "./new-corpus.ts";
import { readCopyFile } from "./read-copy-file.ts";
import { failureOf, reasonOf } from "./read-failure.ts";

/** The most characters of a paragraph that are printed: with the number they fill a line of a terminal. */
const SHOWN = 72;

/** Says whether a folder has files. A folder that does not exist has none. */
async function hasFiles(dir: string): Promise<boolean> {
  try {
    return (await readdir(dir)).length > 0;
  } catch (error) {
    if (failureOf(error) === "not-found") return false;
    return endWith(`Cannot use ${dir} as a folder (${reasonOf(error)}). Name another folder.`);
  }
}

const USAGE = "usage: npm run corpus:new -- <plain-text copy> [folder] [--locales <locale>,…]";

/** The languages of an option such as `de,fr`. */
function localesOf(option: string): [string, ...string[]] {
  const [first = "", ...others] = option.split(",");
  const locales: [string, ...string[]] = [first, ...others];
  if (!FILE_SCHEMAS.corpus.shape.locales.safeParse(locales).success)
    endWith(
      `--locales takes languages separated by commas, the default first, such as “de,fr”, not “${option}”.`,
    );
  return locales;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { locales: { type: "string", default: "en" } },
      allowPositionals: true,
    });
    const [copyFile, folder, ...others] = positionals;
    if (copyFile === undefined || others.length > 0) return endWith(USAGE);
    return { copyFile, folder, locales: localesOf(values.locales) };
  } catch (error) {
    return endWith([error instanceof Error ? error.message : String(error), USAGE]);
  }
}

/** A path as a shell reads it: in quotation marks if it has other characters than those of plain paths. */
const inShell = (name: string) =>
  /^[\w./~+:@-]+$/u.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;

const { copyFile, folder, locales } = readArguments();
const id = idOfFile(copyFile);
const shown = folder ?? id;
const dir = path.resolve(shown);
const copy = await readCopyFile(copyFile).catch(endWith);
const made = await newCorpus(copy, id, dir, new Date().toISOString().slice(0, 10), locales);
if (!made) endWith(`${copyFile} has no paragraphs. Give the path of a plain-text copy of the source.`);
if (await hasFiles(dir))
  endWith(`${shown} already has files, and none of them is overwritten. Name another folder.`);

try {
  await mkdir(path.join(dir, "sources"), { recursive: true });
  for (const [name, data] of Object.entries(made.files))
    await writeFile(path.join(dir, name), `${JSON.stringify(data, null, 2)}\n`, { flag: "wx" });
} catch (error) {
  endWith(
    `Cannot write to ${shown} (${reasonOf(error)}). Check that you may change it, or name another folder.`,
  );
}

const firstWordsOf = (paragraph: string) =>
  paragraph.length > SHOWN ? `${paragraph.slice(0, SHOWN).replace(/\s\S*$/u, "")} …` : paragraph;
const width = String(made.paragraphs.length).length;
for (const [at, paragraph] of made.paragraphs.entries())
  console.log(`${String(at + 1).padStart(width)}  ${firstWordsOf(paragraph)}`);
console.log(
  `\n${shown}: ${counted(Object.keys(made.files).length, "file")} for ${counted(made.paragraphs.length, "paragraph")} of “${id}”.`,
);
console.log(`What is left to do: CORPUS_DIR=${inShell(shown)} npm run corpus:check -- --draft`);
