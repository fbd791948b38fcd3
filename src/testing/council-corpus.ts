/**
 * The corpus in `council-corpus/`: five invented sources of two years about an invented town, for cases that one
 * article cannot contain. Each constant names the record or the cell of a case. The file names do not follow the dates
 * of the sources.
 */
import path from "node:path";
import { errorLines } from "../build/error-lines.ts";
import { readCopyFile } from "../build/read-copy-file.ts";
import { readCorpus } from "../build/read-corpus.ts";
import { indexCorpus } from "../model/model.ts";

/** The folder of the corpus, for a test that builds a site of it. */
export const COUNCIL_CORPUS_DIR = path.join(import.meta.dirname, "council-corpus");

const result = await readCorpus(COUNCIL_CORPUS_DIR);
if (!result.ok) throw new Error(errorLines(result.errors).join("\n"));

export const councilCorpus = result.corpus;
export const councilModel = indexCorpus(councilCorpus);

/** Reads the copy of a source that has text. */
export function councilCopy(source: string): Promise<string> {
  return readCopyFile(path.join(import.meta.dirname, "council-corpus-sources", `${source}.txt`));
}

/** The sources, in the order of their dates. */
export const SOURCES = {
  /** A party’s platform, which is its own publication. It does not list the issues that it was read for. */
  platform: "platform-common-ground",
  /** A source in French with an open licence and a credit, published a week after the session that it reports. */
  minutes: "minutes-november-session",
  /** A newspaper article that was modified a day later. It was read for four issues and has a record of a fifth. */
  herald: "herald-coopers-street",
  /** An article that repeats the Herald’s article and has excerpts of its own. */
  courier: "valley-courier-reprint",
  /** A source in French that is known by its quotations and was read for all issues. */
  radio: "radio-midi-canal",
} as const;

/** A cell with a position in November 2022 and another in May 2023, each from its own source. */
export const MOVED = {
  actor: "ratepayers-league",
  issue: "coopers-street-cars",
  stances: ["league-open-on-all-days", "league-accepts-weekend-closing"],
} as const;

/** A cell with the same position in November 2022 and in February 2024. */
export const REPEATED = {
  actor: "coopers-street-traders",
  issue: "parking-levy",
  stances: ["traders-no-levy-2022", "traders-no-levy-2024"],
} as const;

/** A cell with two positions at once, in one source. The file lists them against the order of the scale. */
export const HOLDS_BOTH = {
  actor: "tenants-union",
  issue: "town-rents",
  stances: ["tenants-inflation-in-renovated", "tenants-freeze-in-old"],
} as const;

/**
 * A cell with a position in November 2022. For May 17, 2023, one source reports the same position, and another source a
 * different one.
 */
export const SOURCES_DIFFER = {
  actor: "canal-riders",
  issue: "quay-road-lane",
  before: "riders-buses-2022",
  stances: ["riders-tram-2023", "riders-buses-2023"],
} as const;

/** A cell with a recorded silence that has a date of its own, and a stance half a year later from another source. */
export const DECLINED_THEN_SPOKE = {
  actor: "town-executive",
  issue: "town-rents",
  silence: "executive-rents-before-budget",
  stance: "executive-rents-by-inflation",
} as const;

/** Words that two actors said together, which support a stance of each. */
export const JOINT_STATEMENT = {
  excerpt: "joint-letter-every-day",
  stances: ["riders-close-all-week", "tenants-close-all-week"],
} as const;

/** Records with former ids; the event was a stance. */
export const RENAMED = {
  stance: { id: "league-no-levy", former: "league-against-levy" },
  issue: { id: "quay-road-lane", former: "quay-road-tram" },
  event: { id: "pool-closed", former: "stances/executive-pool-closed" },
} as const;

/** A stance that responds to a stance of another source, with evidence. */
export const ANSWERS_ANOTHER_SOURCE = {
  from: "league-accepts-weekend-closing",
  to: "ground-closes-all-week",
  kind: "objects-to",
} as const;

/** A contrast that the source itself draws, with evidence. */
export const CONTRAST_OF_SOURCE = {
  from: "veldric-open-on-all-days",
  to: "league-accepts-weekend-closing",
} as const;

/** A contrast that we draw, without evidence. */
export const CONTRAST_OF_OURS = { from: "league-lane-for-cars", to: "ground-tram-on-the-quay" } as const;

/** A direct quotation of another party’s speaker, which for this stance counts as a characterization. */
export const WORDS_OF_ANOTHER = {
  stance: "traders-repair-pool",
  excerpt: "marchand-on-traders-pool",
} as const;

/** A stance with evidence from two sources of one origin. */
export const ONE_ORIGIN = "league-accepts-weekend-closing";

/** Words that occur twice in the text; the second place is meant. */
export const REPEATED_WORDS = { excerpt: "veldric-keep-open", source: SOURCES.herald } as const;

/** An excerpt in French with our translation, and with a gloss. */
export const GLOSSED_AND_TRANSLATED = "executive-proposes-weekends";

/** Events with evidence from two sources. */
export const EVENTS_OF_TWO_SOURCES = ["pool-closed", "council-elected", "public-hearing"] as const;

/** A silence with a correction. */
export const CORRECTED_SILENCE = "hanne-veldric-quay-road-lane";

/** A person who only speaks for an organization and so has no row. */
export const SPEAKS_FOR_PARTY = { actor: "odile-marchand", organization: "common-ground" } as const;

/** A person with stances of her own, who left her organization. */
export const LEFT_PARTY = { actor: "hanne-veldric", organization: "ratepayers-league" } as const;

/** Two issues of one topic. */
export const ONE_TOPIC = ["coopers-street-cars", "quay-road-lane"] as const;

/** A cell without a record, on an issue that sources were read for. */
export const NOT_MENTIONED = { actor: "tenants-union", issue: "lock-pool" } as const;

/** A cell that is recorded as not assessed. */
export const NOT_ASSESSED = { actor: "hanne-veldric", issue: "night-market" } as const;

/**
 * A cell without a record on a day by which no source was read for its issue. One source of an earlier day has a stance
 * on the issue, but was not read for it.
 */
export const NOT_YET_READ = { actor: "common-ground", issue: "night-market", asOf: "2023-12-31" } as const;
