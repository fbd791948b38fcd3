/**
 * `npm run corpus:migrate -- <folder>`: turns a corpus of version 1 of the schema into version 2, in place, and says in
 * one line each what a person must still decide. Exit 1 if a file cannot be read, 2 if the call is wrong.
 */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { isOldVersion, migrate, type OpenDecision, versionOf } from "../model/migrate.ts";
import { SCHEMA_VERSION } from "../model/choices.ts";
import { counted } from "./counted.ts";
import { endWith } from "./end-with.ts";
import { errorLines } from "./error-lines.ts";
import { readFolder } from "./read-corpus.ts";
import { reasonOf } from "./read-failure.ts";

const USAGE = "usage: npm run corpus:migrate -- <folder>";

function folderArgument(): string {
  try {
    const { positionals } = parseArgs({ allowPositionals: true });
    const [folder, ...more] = positionals;
    if (folder !== undefined && more.length === 0) return path.resolve(folder);
  } catch {
    // The usage says what is wrong with an option.
  }
  return endWith(USAGE);
}

const DECISIONS: Readonly<Record<OpenDecision["kind"], (record: string) => string>> = {
  "read-for": () =>
    "say in “readFor” which issues the source was read for; until then, only those on which it has a record",
  "read-for-all": () => "“readFor” is “all” now: correct it if the source was not read for every issue",
  "words-of-others": (record) =>
    `stance “${record}” rests on words of another actor, which count as a characterization: choose other evidence, or keep it`,
};

const dir = folderArgument();
const { folder, files, errors } = await readFolder(dir);
if (errors.some(({ code }) => code === "folder-unreadable"))
  endWith(`Cannot read the folder ${dir}. Check its path.`, 1);
if (errors.length > 0) endWith(errorLines(errors, folder), 1);
const version = versionOf(files);
if (version === SCHEMA_VERSION) endWith(`${dir} follows version ${SCHEMA_VERSION} already.`, 0);
if (!isOldVersion(version)) endWith(`${dir} has no corpus.json of version 1.0.0. Nothing was changed.`, 1);
const { files: migrated, decisions } = migrate(files);
for (const [name, data] of Object.entries(migrated)) {
  if (data !== files[name]) {
    const file = path.join(dir, name);
    await writeFile(file, `${JSON.stringify(data, null, 2)}\n`).catch((error: unknown) =>
      endWith(`Cannot write ${file} (${reasonOf(error)}). Check that you may change it.`, 1),
    );
  }
}
for (const { file, kind, record } of decisions) console.log(`${file}: ${DECISIONS[kind](record)}`);
console.log(
  `${dir}: version ${SCHEMA_VERSION} now, with ${counted(decisions.length, "decision")} left to take. Next: npm run corpus:check`,
);
