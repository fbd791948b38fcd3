/** Corpora made from the tiny one, for the tests of what no reader should have to see. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { normalize } from "../src/model/normalize.ts";
import type { GeneratedFiles } from "../src/testing/generate-corpus.ts";

const TINY = path.resolve(import.meta.dirname, "../src/testing/tiny-corpus");

type Json = Record<string, unknown>;

async function readTiny(): Promise<Record<string, Json>> {
  const names = await readdir(TINY, { recursive: true });
  const files = names.filter((name) => name.endsWith(".json"));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (name) => [
        name.replaceAll("\\", "/"),
        JSON.parse(await readFile(path.join(TINY, name), "utf8")),
      ]),
    ),
  );
}

/** Applies a change to every text of a value, with the name of its field. */
function changeText(value: unknown, change: (text: string, name: string) => string, name = ""): unknown {
  if (typeof value === "string") return change(value, name);
  if (Array.isArray(value)) return value.map((each) => changeText(each, change, name));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, changeText(each, change, key)]));
}

/** The label that replaces “Bauen” in the next version of the tiny corpus. */
export const NEXT_LABEL = "Sofort bauen";
/** Whom only the next version knows. */
const NEXT_ACTOR = { id: "fahrgastrat", name: { de: "Fahrgastrat" }, type: "organization" };
/** The corrected text in the next version. */
export const NEXT_CORRECTION = "Die Stadt baut die Linie 4 noch vor dem Winter 2021.";

/** The tiny corpus a month later: a label, an actor, a correction. */
export async function nextCorpus(): Promise<GeneratedFiles> {
  const files = await readTiny();
  const relabelled = changeText(files["issues.json"], (text) => (text === "Bauen" ? NEXT_LABEL : text));
  const { actors } = files["actors.json"] as { actors: Json[] };
  const corpus = files["corpus.json"] as { corrections: Json[] };
  const correction = {
    ...{
      date: "2019-07-01",
      target: "stances/stadt-baut-linie-4",
      was: { de: "Die Stadt baut die Linie 4." },
    },
    ...{ now: { de: NEXT_CORRECTION }, why: { de: "Der Zeitpunkt fehlte." } },
  };
  return {
    ...files,
    "issues.json": relabelled as object,
    "actors.json": { actors: [...actors, NEXT_ACTOR] },
    "corpus.json": { ...corpus, asOf: "2019-07-01", corrections: [...corpus.corrections, correction] },
  };
}

/** Ids of the tiny corpus, and in their place names that the site or a host has for something else. */
const AWKWARD: Readonly<Record<string, string>> = {
  ...{ stadtverwaltung: "index", "petra-oehlschlaeger": "404", "neues-ufer": "assets" },
  ...{ "altes-wehr": "con", delphin: "embed", "takt-fuers-tal": "constructor" },
  ...{ "linie-4": "embed", "oeffnung-freibad": "index", "traeger-freibad": "compare" },
  ...{ "stadt-baut-linie-4": "embed", "neues-ufer-baut-mit-dem-land": "de" },
  ...{ "takt-fuers-tal-prueft-erst": "stances", "altes-wehr-gegen-linie-4": "index" },
  "niederschrift-2019-05-14": "embed",
};

/** A text that is an id, or a file or a target named by one, with the id that stands in its place. */
function rename(name: string): string {
  const [, before = "", id = name, after = ""] =
    /^((?:[a-z]+\/)?)([a-z\d-]+)((?:\.json)?)$/u.exec(name) ?? [];
  return before + (AWKWARD[id] ?? id) + after;
}

/** The tiny corpus with awkward ids. */
export async function awkwardCorpus(): Promise<GeneratedFiles> {
  const files = Object.entries(await readTiny());
  return Object.fromEntries(files.map(([name, file]) => [rename(name), changeText(file, rename) as object]));
}

/** Text that would be more than text, were it let. */
export const HOSTILE = {
  script: "</script><script>window.hacked = 1</script>",
  image: '"><img src=x onerror="window.hacked = 1">',
  comment: "<!-- <script> --> ]]> {{1}} ${1} $& &lt;",
  separators: "line\u2028paragraph\u2029end",
  direction: "\u202Eright to left\u2066\u200F",
  long: "W".repeat(10_000),
} as const;

/** The tiny corpus with hostile text wherever an author, or a source, may write. */
export async function hostileCorpus(): Promise<GeneratedFiles> {
  const files = await readTiny();
  const poisons = Object.values(HOSTILE);
  let turn = 0;
  const poison = (text: string) => `${text} ${poisons[turn++ % poisons.length]}`;
  const authored = new Set(["de", "headline", "publisher", "otherNames", "reportingVerb", "dateline"]);
  const poisoned = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [
      name,
      changeText(file, (text, key) => (authored.has(key) ? poison(text) : text)) as Json,
    ]),
  );
  for (const file of Object.values(poisoned)) {
    const { source, excerpts } = file as { source?: Json; excerpts?: { selector: Json }[] };
    if (!source || !excerpts) continue;
    for (const [at, { selector }] of excerpts.entries()) {
      const start = at * 20_000;
      const exact = `${String(selector["exact"])} ${poisons[at % poisons.length]}`.replaceAll(/\s+/gu, " ");
      const refinedBy = { type: "TextPositionSelector", start, end: start + normalize(exact).length };
      Object.assign(selector, { exact, refinedBy });
    }
    Object.assign(source["text"] as Json, { length: excerpts.length * 20_000 });
  }
  return poisoned;
}
