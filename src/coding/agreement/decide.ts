/** Records who coded a stance, and decides between two codings of it. */
import type { CorpusFiles } from "../../model/check/check.ts";
import type { Draft, Json } from "../draft.ts";
import { type Edit, Edits } from "../edit.ts";
import { localeOf } from "../new-draft.ts";
import { addRecord, freshId, recordWithId, setValue, sourceFile } from "../records.ts";
import { removeIn, removeUnnamed } from "../remove-record.ts";
import { isJsonObject, itemsAt, type JsonObject, textAt, valueAt } from "../values.ts";
import { type CodedStance, codingOf } from "./coding.ts";
import { compareCodings, type Comparison, type StancePair } from "./compare.ts";
import type { ExcerptPair } from "./excerpt-pairs.ts";

/** The names of the two coders: of the draft, and of the other coding. */
export interface Coders {
  readonly a: string;
  readonly b: string;
}

/** A decision between two codings. */
export interface Decision {
  /** The coder whose coding is taken. */
  readonly side: "a" | "b";
  /** The name of who decides. */
  readonly by: string;
  readonly reason: string;
}

/** The place of a stance of the draft. */
function placeOf(draft: Draft, id: string): readonly (string | number)[] {
  const place = recordWithId(draft, "stances", id);
  if (!place) throw new RangeError(`The draft has no stance ${id}.`);
  return ["files", place.file, ...place.path];
}

/** Records that two coders agree on stances, on those that say nothing of their coding yet. */
export function recordAgreed(draft: Draft, agreed: readonly StancePair[], { a, b }: Coders): Edit {
  return agreed.flatMap((pair) => {
    const path = [...placeOf(draft, pair.a?.id ?? ""), "coding"];
    return valueAt(draft, path) === undefined ? setValue(draft, path, { coders: [a, b] }) : [];
  });
}

/** The decision that the draft has on a difference; `undefined` if nobody has decided it. */
export function decisionOn(pair: StancePair): Json | undefined {
  return valueAt(pair.a?.record, ["coding", "decision"]);
}

/** A record without some of its fields. */
function without(record: JsonObject, ...fields: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !fields.includes(key)));
}

/** A record of the draft with the content of another one. Its id and its former ids stay, because they are its addresses. */
function withContent({ id, formerIds }: JsonObject, content: JsonObject): JsonObject {
  return {
    ...(id === undefined ? {} : { id }),
    ...(formerIds === undefined ? {} : { formerIds }),
    ...without(content, "id", "formerIds"),
  };
}

/** The ids of the excerpts that support a claim: a position, a reason or a response. */
function evidenceOf(claim: Json): string[] {
  return itemsAt(claim, ["evidence"]).filter((id) => typeof id === "string");
}

/** The ids of the excerpts that a stance names: for its position, its reasons and its responses. */
function excerptsOf(stance: JsonObject): string[] {
  const claims = [stance, ...itemsAt(stance, ["reasons"]), ...itemsAt(stance, ["responses"])];
  return [...new Set(claims.flatMap(evidenceOf))];
}

/** The record of a collection in the other coding. */
function otherRecord(
  files: CorpusFiles,
  file: string,
  collection: string,
  id: string,
): JsonObject | undefined {
  return itemsAt(files[file], [collection])
    .filter(isJsonObject)
    .find((record) => record["id"] === id);
}

/** Adds the actor, issue or position that a record of the other coding names, if the draft has none with its id. */
function addNamed(edits: Edits, files: CorpusFiles, stance: JsonObject, speakers: readonly string[]): void {
  const actors = [textAt(stance, ["actor"]) ?? "", ...speakers].filter(Boolean);
  for (const id of actors) {
    const record = otherRecord(files, "actors.json", "actors", id);
    if (record && !recordWithId(edits.draft, "actors", id))
      edits.add(addRecord(edits.draft, "actors.json", "actors", record));
  }
  const [issue, position] = [textAt(stance, ["issue"]) ?? "", textAt(stance, ["position"]) ?? ""];
  const theirs = otherRecord(files, "issues.json", "issues", issue);
  const mine = recordWithId(edits.draft, "issues", issue);
  if (theirs && !mine) edits.add(addRecord(edits.draft, "issues.json", "issues", theirs));
  const label = itemsAt(theirs, ["positions"]).find((each) => textAt(each, ["id"]) === position);
  if (!mine || !label || recordWithId(edits.draft, "positions", `${issue}/${position}`)) return;
  const path = ["files", mine.file, ...mine.path, "positions"];
  edits.add(setValue(edits.draft, [...path, itemsAt(edits.draft, path).length], label));
}

/**
 * Takes the excerpts of the other coder’s stance into the draft. An excerpt of the draft’s own stance gets the content that
 * the other coder gave it. Any other excerpt of the draft stays as it is, and is taken only if both coded it alike.
 * @returns the id of each in the draft, by its id in the other coding
 */
function takeExcerpts(
  edits: Edits,
  files: CorpusFiles,
  pair: StancePair,
  pairs: readonly ExcerptPair[],
): ReadonlyMap<string, string> {
  const own = excerptsOf(pair.a?.record ?? {});
  const taken = new Map<string, string>();
  for (const id of excerptsOf(pair.b?.record ?? {})) {
    const { a, b } = pairs.find((words) => words.b?.id === id) ?? {};
    const record = b && otherRecord(files, sourceFile(b.source), "excerpts", id);
    if (!record) continue;
    const place = a && own.includes(a.id) ? recordWithId(edits.draft, "excerpts", a.id) : undefined;
    const isAlike = a?.speaker === b.speaker && a.attribution === b.attribution;
    if (place) {
      const path = ["files", place.file, ...place.path];
      edits.add(setValue(edits.draft, path, withContent(place.record, record)));
      taken.set(id, a?.id ?? "");
    } else if (isAlike) taken.set(id, a.id);
    else {
      const added = withContent({ id: freshId(edits.draft, "excerpts", id) }, record);
      edits.add(addRecord(edits.draft, sourceFile(b.source), "excerpts", added));
      taken.set(id, textAt(added, ["id"]) ?? "");
    }
  }
  return taken;
}

/**
 * The content of a stance of the other coding, with the ids of the draft. A reason or response of which no words are in the
 * texts that both coded is left out, and so is a response to a stance that the draft does not have.
 * @param taken the ids of excerpts in the draft, by those in the other coding
 */
function contentOf(
  stance: JsonObject,
  taken: ReadonlyMap<string, string>,
  { agreed, differing }: Comparison,
): JsonObject {
  const takenOf = (claim: JsonObject) => evidenceOf(claim).flatMap((id) => taken.get(id) ?? []);
  const claims = (key: "reasons" | "responses") =>
    itemsAt(stance, [key])
      .filter(isJsonObject)
      .flatMap((claim) => {
        if (claim["evidence"] === undefined) return [claim];
        const evidence = takenOf(claim);
        return evidence.length === 0 ? [] : [{ ...claim, evidence }];
      });
  const reasons = claims("reasons");
  const idInDraft = new Map(
    [...agreed, ...differing].flatMap(({ a, b }) => (a && b ? [[b.id, a.id] as const] : [])),
  );
  const responses = claims("responses").flatMap((response) => {
    const to = idInDraft.get(textAt(response, ["to"]) ?? "");
    return to === undefined ? [] : [{ ...response, to }];
  });
  return {
    ...without(stance, "reasons", "responses", "coding"),
    evidence: takenOf(stance),
    ...(reasons.length === 0 ? {} : { reasons }),
    ...(responses.length === 0 ? {} : { responses }),
  };
}

/** Gives the draft the stance that the other coder recorded; returns the id of the stance. */
function takeOther(edits: Edits, files: CorpusFiles, pair: StancePair): string {
  const comparison = compareCodings(edits.draft.files, files);
  const theirs = pair.b?.record ?? {};
  const excerpts = excerptsOf(theirs);
  const speakers = comparison.excerpts.flatMap(({ b }) =>
    b && excerpts.includes(b.id) ? b.speaker.split(" ") : [],
  );
  addNamed(edits, files, theirs, speakers);
  const content = contentOf(theirs, takeExcerpts(edits, files, pair, comparison.excerpts), comparison);
  if (!pair.a) {
    const id = freshId(edits.draft, "stances", pair.b?.id ?? "");
    const file = sourceFile(pair.b?.source ?? "");
    edits.add(addRecord(edits.draft, file, "stances", withContent({ id }, content)));
    return id;
  }
  const { id, record } = pair.a;
  edits.add(setValue(edits.draft, placeOf(edits.draft, id), withContent(record, content)));
  for (const each of excerptsOf(record)) removeUnnamed(edits, "excerpts", each);
  return id;
}

/** The stances of which a decision has changed the speaker or the attribution of words. */
function stancesWithOtherWords(before: Draft, after: Draft): CodedStance[] {
  const { excerpts } = codingOf(before.files);
  const { excerpts: now, stances } = codingOf(after.files);
  const isOther = (id: string) => {
    const [old, changed] = [excerpts.get(id), now.get(id)];
    if (!old || !changed) return false;
    return old.speaker !== changed.speaker || old.attribution !== changed.attribution;
  };
  return stances.filter(({ evidence }) => evidence.some(isOther));
}

/**
 * Decides a difference: the stance of the draft stays, or becomes that of the other coder, and the choice and its reason
 * are recorded on it. If the coder who recorded nothing is right, the stance is removed, and nothing is left to record it on.
 * Other stances may rest on words that become those of the other coder. If that leaves no difference of such a stance, the
 * decision is recorded on it too. Otherwise it is open, also if it was decided before.
 * @param files the other coding
 */
export function decide(
  draft: Draft,
  files: CorpusFiles,
  pair: StancePair,
  coders: Coders,
  { side, by, reason }: Decision,
): Edit {
  const edits = new Edits(draft);
  if (!pair[side]) {
    if (pair.a) removeIn(edits, "stances", pair.a.id);
    for (const id of excerptsOf(pair.a?.record ?? {})) removeUnnamed(edits, "excerpts", id);
    return edits.all();
  }
  const id = side === "a" ? (pair.a?.id ?? "") : takeOther(edits, files, pair);
  const decision = { coder: coders[side], by, reason: { [localeOf(draft)]: reason } };
  const record = (stance: string, coding: Json | undefined) =>
    edits.add(setValue(edits.draft, [...placeOf(edits.draft, stance), "coding"], coding));
  const coding = { coders: [coders.a, coders.b], decision };
  record(id, coding);
  const others = stancesWithOtherWords(draft, edits.draft).filter((each) => each.id !== id);
  if (others.length === 0) return edits.all();
  const agreed = new Set(compareCodings(edits.draft.files, files).agreed.map(({ a }) => a?.id));
  for (const other of others) record(other.id, agreed.has(other.id) ? coding : undefined);
  return edits.all();
}

/** The differences that nobody has decided yet, and the stances whose difference somebody has decided. */
export function openAndDecided({ agreed, differing }: Pick<Comparison, "agreed" | "differing">): {
  readonly open: readonly StancePair[];
  readonly decided: readonly StancePair[];
} {
  return {
    open: differing.filter((pair) => decisionOn(pair) === undefined),
    decided: [...differing, ...agreed].filter((pair) => decisionOn(pair) !== undefined),
  };
}
