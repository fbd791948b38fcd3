/** Makes corpora of any size, for tests and the bench. The same sizes and seed give the same corpus. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Actor, CorpusFile, Issue, LocalizedText, Silence, Stance } from "../model/schema.ts";
import { ATTRIBUTIONS } from "../model/vocabulary.ts";
import { ACTOR_TYPES, RESPONSE_KINDS, SCHEMA_VERSION } from "../model/choices.ts";
import { type Chance, createChance, createWriter, type Writer } from "./invented-text.ts";
import { createSourceDraft, type SourceDraft } from "./source-draft.ts";
import { sha256 } from "./digest.ts";

/** The size of the corpus to generate. */
interface CorpusSize {
  /** The number of actors with stances. For every third of them, one person is added who only speaks for it. */
  readonly actors: number;
  readonly issues: number;
  readonly stances: number;
  /**
   * The number of sources of different dates, among which the stances are divided. With several, actors return to
   * issues, sources repeat others, and records have former ids. If it is left out, each source has about as many
   * stances as a news article.
   */
  readonly sources?: number;
  readonly seed: number;
}

/** The files of a corpus folder by their path below it, as `checkCorpus` takes them. */
export type GeneratedFiles = Readonly<Record<string, object>>;

/** The number of stances that a news article gives, approximately. */
const STANCES_PER_SOURCE = 30;
const COUNTRIES = ["AT", "BR", "CA", "DE", "FR", "IN", "KE", "NO"] as const;
const HOLDER_TYPES = ["party", ...ACTOR_TYPES.filter((type) => type !== "person")] as const;

const en = (text: string): LocalizedText => ({ en: text });

/** An id from a name; the number makes it unique. */
function idOf(name: string, number: number): string {
  return `${name.toLowerCase().replaceAll(" ", "-")}-${number}`;
}

function makeActors(count: number, chance: Chance, writer: Writer): Actor[] {
  const holders = Array.from({ length: count }, (_, at): Actor => {
    const name = writer.phrase(1, 3);
    return {
      ...{ id: idOf(name, at), name: en(name), type: chance.pick(HOLDER_TYPES) },
      ...(chance.happens(0.7) ? { country: chance.pick(COUNTRIES) } : {}),
      ...(chance.happens(0.5) ? { otherNames: [writer.phrase(1, 3)] } : {}),
      description: en(writer.sentence(8, 16)),
    };
  });
  const speakers = holders
    .filter((_, at) => at % 3 === 0)
    .map(({ id: organization }, at): Actor => {
      const name = `${writer.phrase(1, 1)} ${writer.phrase(1, 1)}`;
      const memberships = [{ organization, role: en(writer.words(1, 2)) }];
      return { id: idOf(name, count + at), name: en(name), type: "person", memberships };
    });
  return [...holders, ...speakers];
}

function makeIssues(count: number, chance: Chance, writer: Writer): Issue[] {
  return Array.from({ length: count }, (_, at) => {
    const title = writer.phrase(3, 6);
    return {
      ...{ id: idOf(title, at), title: en(title), question: en(`${writer.phrase(8, 14)}?`) },
      scale: chance.happens(0.8) ? "ordinal" : "nominal",
      positions: Array.from({ length: chance.between(2, 4) }, (__, position) => {
        const label = writer.phrase(2, 4);
        return { id: idOf(label, position), label: en(label), description: en(writer.sentence(8, 14)) };
      }),
    };
  });
}

/** Among several sources, every third stance may be in the cell of an earlier source. */
const STANCES_PER_RETURN = 3;

/**
 * Picks a cell for each stance. Every 25th stance repeats the cell before it; otherwise cells repeat only once
 * all are used, unless the sources are of different dates.
 */
function pickCells(
  { actors, issues, stances, sources }: CorpusSize,
  chance: Chance,
): { readonly actor: number; readonly issue: number }[] {
  const all = chance.shuffle(
    Array.from({ length: actors * issues }, (_, at) => ({
      actor: at % actors,
      issue: Math.floor(at / actors),
    })),
  );
  return Array.from({ length: stances }, (_, at) => {
    const returns = sources !== undefined && at % STANCES_PER_RETURN === 0;
    const place = at % 25 === 24 ? at - 1 : returns ? Math.floor(at / 2) : at;
    const cell = all[place % all.length];
    if (!cell) throw new Error("A corpus with stances needs actors and issues.");
    return cell;
  });
}

/** Generates the files of a corpus without errors. */
export function generateCorpusFiles(size: CorpusSize): GeneratedFiles {
  const chance = createChance(size.seed);
  const writer = createWriter(chance);
  const actors = makeActors(size.actors, chance, writer);
  const issues = makeIssues(size.issues, chance, writer);
  const speakerOf = new Map(actors.map(({ id }) => [id, id]));
  for (const { id, memberships } of actors)
    for (const { organization } of memberships ?? []) speakerOf.set(organization, id);

  const cells = pickCells(size, chance);
  const sourceCount = size.sources ?? Math.max(1, Math.ceil(size.stances / STANCES_PER_SOURCE));
  const perSource = size.sources === undefined ? STANCES_PER_SOURCE : Math.ceil(size.stances / sourceCount);
  const hasMany = size.sources !== undefined;
  const silencesTried = hasMany ? Math.ceil(perSource / 3) : 3;
  const taken = new Set(cells.map(({ actor, issue }) => `${actor} ${issue}`));
  const made: Stance[] = [];

  const evidence = (draft: SourceDraft, actor: string) =>
    Array.from({ length: chance.happens(0.2) ? 2 : 1 }, () => {
      const attribution = chance.pick(ATTRIBUTIONS);
      const said = ["direct-quote", "own-publication", "paraphrase"].includes(attribution);
      return draft.excerpt(attribution, said ? speakerOf.get(actor) : undefined);
    });

  const makeStance = (draft: SourceDraft, actor: Actor, issue: Issue): Stance => {
    const answered = chance.happens(0.15) ? made.at(-chance.between(1, 20)) : undefined;
    const [first, ...others] = issue.positions.map(({ id }) => id);
    if (first === undefined) throw new Error("An issue has two positions or more.");
    const id = idOf(actor.id, made.length);
    return {
      ...{ id, actor: actor.id, issue: issue.id },
      ...(hasMany && chance.happens(0.1) ? { formerIds: [`former-${id}`] } : {}),
      position: chance.pick([first, ...others]),
      summary: en(writer.sentence(10, 18)),
      statedOn: draft.date,
      evidence: evidence(draft, actor.id),
      ...(chance.happens(0.3) ? { timing: en(writer.phrase(2, 6)) } : {}),
      ...(chance.happens(0.2) ? { condition: en(writer.phrase(3, 8)) } : {}),
      ...(chance.happens(0.3)
        ? { reasons: [{ summary: en(writer.sentence(8, 14)), evidence: evidence(draft, actor.id) }] }
        : {}),
      ...(answered ? { responses: [{ to: answered.id, kind: chance.pick(RESPONSE_KINDS) }] } : {}),
    };
  };

  /** Returns a recorded silence in a random cell; empty if the cell is taken. */
  const makeSilence = (draft: SourceDraft, source: string): Silence[] => {
    const actor = chance.between(0, size.actors - 1);
    const issue = chance.between(0, size.issues - 1);
    const [actorId, issueId] = [actors[actor]?.id, issues[issue]?.id];
    if (actorId === undefined || issueId === undefined || taken.has(`${actor} ${issue}`)) return [];
    taken.add(`${actor} ${issue}`);
    const cell = { id: `${actorId}-${issueId}`, source, actor: actorId, issue: issueId };
    if (chance.happens(0.3)) return [{ ...cell, kind: "not-assessed" }];
    const kind = chance.pick(["declined", "ambiguous"] as const);
    const words = [draft.excerpt("reported-action", undefined)];
    return [{ ...cell, kind, note: en(writer.sentence(8, 14)), evidence: words }];
  };

  const makeSource = (number: number): readonly [name: string, file: object] => {
    const id = `source-${number}`;
    const date = `2${String(chance.between(0, 20)).padStart(3, "0")}-0${chance.between(1, 9)}-1${chance.between(0, 9)}`;
    const draft = createSourceDraft(id, date, chance, writer);
    const stances = cells.slice(number * perSource, (number + 1) * perSource).flatMap((cell) => {
      const [actor, issue] = [actors[cell.actor], issues[cell.issue]];
      if (!actor || !issue) return [];
      const stance = makeStance(draft, actor, issue);
      made.push(stance);
      return [stance];
    });
    const silences = Array.from({ length: silencesTried }, () => makeSilence(draft, id)).flat();
    const events = stances
      .filter((_, at) => at % 3 === 0)
      .map((stance, at) => ({
        ...{ id: `event-${number}-${at}`, date: chance.pick([date, date.slice(0, 7), date.slice(0, 4)]) },
        ...{ title: en(writer.phrase(4, 8)), actors: [stance.actor], issues: [stance.issue] },
        evidence: stance.evidence,
      }));
    const { text, paragraphs, excerpts } = draft.finish();
    const file: CorpusFile<"source"> = {
      source: {
        ...{ id, type: "NewsArticle", headline: writer.phrase(6, 12), publisher: writer.phrase(1, 2) },
        ...{ url: `https://news.example/${id}`, archivedAt: `https://archive.example/${id}` },
        ...{ datePublished: date, inLanguage: "en" },
        ...(hasMany ? { author: [writer.phrase(2, 2)], accessed: date } : {}),
        ...(hasMany && number % 2 === 0 ? { readFor: "all" } : {}),
        // Every fourth source repeats the one before it.
        ...(hasMany && number % 4 === 3 ? { originalSource: `source-${number - 1}` } : {}),
        text: { sha256: sha256(text), length: text.length },
        paragraphs,
      },
      ...{ excerpts, stances, silences, events },
    };
    return [`sources/${id}.json`, file];
  };

  const sources = Array.from({ length: sourceCount }, (_, number) => makeSource(number));
  const corrected = hasMany ? made.filter((_, at) => at % 20 === 0) : [];
  const head: CorpusFile<"corpus"> = {
    ...{ schemaVersion: SCHEMA_VERSION, id: `generated-${size.seed}` },
    ...{ title: en(writer.phrase(3, 5)), description: en(writer.sentence(16, 24)) },
    ...{ locales: ["en"], asOf: "2021-01-01", licence: "CC0-1.0" },
    corrections: corrected.map(({ id, summary }) => ({
      ...{ date: "2021-01-01", target: `stances/${id}`, was: en(writer.sentence(8, 14)), now: summary },
      why: en(writer.sentence(8, 14)),
    })),
  };
  return {
    ...{ "corpus.json": head, "actors.json": { actors }, "issues.json": { issues } },
    ...Object.fromEntries(sources),
  };
}

/** Writes the files of a corpus into a folder, and creates the folder if it is missing. */
export async function writeCorpus(dir: string, files: GeneratedFiles): Promise<void> {
  await mkdir(path.join(dir, "sources"), { recursive: true });
  for (const [name, data] of Object.entries(files))
    await writeFile(path.join(dir, name), `${JSON.stringify(data)}\n`);
}
