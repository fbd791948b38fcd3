/**
 * `npm run corpus:migrate -- <folder>`: turns a corpus of version 1 of the schema into version 2, in place, and says in
 * one line each what a person must still decide. Exit 1 if a file cannot be read, 2 if the call is wrong.
 */
import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import type { CorpusError } from "../model/corpus-error.ts";
import { migrate, type OpenDecision, versionOf } from "../model/migrate.ts";
import { SCHEMA_VERSION } from "../model/schema.ts";
import { counted } from "./counted.ts";
import { errorLines } from "./error-lines.ts";
import { readJson } from "./read-corpus.ts";

const USAGE = "usage: npm run corpus:migrate -- <folder>";

function fail(lines: readonly string[], code: number): never {
  console.error(lines.join("\n"));
  process.exit(code);
}

function folderArgument(): string {
  try {
    const { positionals } = parseArgs({ allowPositionals: true });
    const [folder, ...more] = positionals;
    if (folder !== undefined && more.length === 0) return path.resolve(folder);
  } catch {
    // The usage says what is wrong with an option.
  }
  return fail([USAGE], 2);
}

const DECISIONS: Readonly<Record<OpenDecision["kind"], (record: string) => string>> = {
  "read-for": () =>
    "say in “readFor” which issues the source was read for; until then, only those on which it has a record",
  "read-for-all": () => "“readFor” is “all” now: correct it if the source was not read for every issue",
  "words-of-others": (record) =>
    `stance “${record}” rests on words of another actor, which count as a characterization: choose other evidence, or keep it`,
};

const folder = folderArgument();
const files: Record<string, unknown> = {};
const errors: CorpusError[] = [];
let names: string[];
try {
  names = await readdir(folder, { recursive: true });
} catch {
  fail([`Cannot read the folder ${folder}. Check its path.`], 1);
}
for (const name of names
  .map((each) => each.split(path.sep).join("/"))
  .filter((each) => each.endsWith(".json"))) {
  const parsed = await readJson(folder, name);
  if ("error" in parsed) errors.push(parsed.error);
  else files[name] = parsed.data;
}
if (errors.length > 0) fail(errorLines(errors), 1);
const version = versionOf(files);
if (version !== "1.0.0") {
  fail(
    [
      version === SCHEMA_VERSION
        ? `${folder} follows version ${SCHEMA_VERSION} already.`
        : `${folder} has no corpus.json of version 1.0.0. Nothing was changed.`,
    ],
    version === SCHEMA_VERSION ? 0 : 1,
  );
}
const { files: migrated, decisions } = migrate(files);
for (const [name, data] of Object.entries(migrated)) {
  if (data !== files[name]) {
    await writeFile(path.join(folder, name), `${JSON.stringify(data, null, 2)}\n`);
  }
}
for (const { file, kind, record } of decisions) console.log(`${file}: ${DECISIONS[kind](record)}`);
console.log(
  `${folder}: version ${SCHEMA_VERSION} now, with ${counted(decisions.length, "decision")} left to take. Next: npm run corpus:check`,
);
