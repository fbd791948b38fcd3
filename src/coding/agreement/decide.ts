/** Records who coded a stance, and decides between two codings of it. */
import type { CorpusFiles } from "../../model/check/check.ts";
import type { Draft, Json } from "../draft.ts";
import { type Edit, Edits } from "../edit.ts";
import { localeOf } from "../new-draft.ts";
import { addRecord, freshId, recordWithId, setValue, sourceFile } from "../records.ts";
import { removeIn, removeUnnamed } from "../remove-record.ts";
import { isJsonObject, itemsAt, type JsonObject, textAt, valueAt } from "../values.ts";
import type { Comparison, StancePair } from "./compare.ts";

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

/** Takes the excerpts of the other coding into the draft; returns their ids there. */
function takeEvidence(edits: Edits, files: CorpusFiles, pair: StancePair): string[] {
  return (pair.b?.evidence ?? []).flatMap((id) => {
    const words = pair.evidence.find(({ b }) => b?.id === id);
    const source = words?.b?.source ?? "";
    const record = otherRecord(files, sourceFile(source), "excerpts", id);
    if (!words?.b || !record) return [];
    const own = words.a && recordWithId(edits.draft, "excerpts", words.a.id);
    const ownId = words.a?.id ?? freshId(edits.draft, "excerpts", id);
    const now = { id: ownId, ...without(record, "id", "formerIds") };
    edits.add(
      own
        ? setValue(edits.draft, ["files", own.file, ...own.path], now)
        : addRecord(edits.draft, sourceFile(source), "excerpts", now),
    );
    return [ownId];
  });
}

/** Gives the draft the stance that the other coder recorded; returns the id of the stance. */
function takeOther(edits: Edits, files: CorpusFiles, pair: StancePair): string {
  const theirs = pair.b?.record ?? {};
  const speakers = pair.evidence.flatMap(({ b }) => (b?.speaker ? b.speaker.split(" ") : []));
  addNamed(edits, files, theirs, speakers);
  const evidence = takeEvidence(edits, files, pair);
  // Its relations are to stances of the other coding.
  const facts = without(theirs, "id", "formerIds", "reasons", "responses", "coding");
  if (!pair.a) {
    const id = freshId(edits.draft, "stances", pair.b?.id ?? "");
    edits.add(
      addRecord(edits.draft, sourceFile(pair.b?.source ?? ""), "stances", { id, ...facts, evidence }),
    );
    return id;
  }
  const { id, evidence: before, record } = pair.a;
  edits.add(setValue(edits.draft, placeOf(edits.draft, id), { ...record, ...facts, evidence }));
  for (const each of before) removeUnnamed(edits, "excerpts", each);
  return id;
}

/**
 * Decides a difference: the stance of the draft stays, or becomes that of the other coder, and the choice and its reason
 * are recorded on it. If the coder who recorded nothing is right, the stance is removed, and nothing is left to record it on.
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
    for (const id of pair.a?.evidence ?? []) removeUnnamed(edits, "excerpts", id);
    return edits.all();
  }
  const id = side === "a" ? (pair.a?.id ?? "") : takeOther(edits, files, pair);
  const decision = { coder: coders[side], by, reason: { [localeOf(draft)]: reason } };
  const path = [...placeOf(edits.draft, id), "coding"];
  edits.add(setValue(edits.draft, path, { coders: [coders.a, coders.b], decision }));
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
