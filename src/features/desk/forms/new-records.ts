/** The edits that make records in place, from what an author typed or selected. */
import type { Draft } from "../../../coding/draft.ts";
import type { Edit } from "../../../coding/edit.ts";
import { localeOf } from "../../../coding/new-draft.ts";
import { issueNamed } from "../../../coding/new-issue.ts";
import { followContent, idFor } from "../../../coding/own-ids.ts";
import {
  addRecord,
  freshId,
  recordsOf,
  recordWithId,
  setValue,
  sourceFile,
} from "../../../coding/records.ts";
import { holderFor } from "../../../coding/speaks-for.ts";
import { itemsAt, type JsonObject, textAt } from "../../../coding/values.ts";
import type { Collection } from "../../../model/vocabulary.ts";

/** An edit that makes a record, and the id of the record. */
interface Made {
  readonly edit: Edit;
  readonly id: string;
}

/** The collections whose records an author can name in place. */
export type CodebookCollection = "actors" | "issues";

/** Says whether an author can name the records of a collection in place. */
export function isCodebook(collection: Collection): collection is CodebookCollection {
  return collection === "actors" || collection === "issues";
}

/** Adds a record whose id follows what the record is made of. */
function adding(
  draft: Draft,
  file: string,
  collection: CodebookCollection | CodedCollection,
  record: JsonObject & { readonly id: string },
): Edit {
  return [...addRecord(draft, file, collection, record), ...followContent(draft, collection, record.id)];
}

/** Adds an actor or an issue. */
export function newNamed(draft: Draft, collection: CodebookCollection, name: string): Made {
  const locale = localeOf(draft);
  const id = freshId(draft, collection, name);
  const record =
    collection === "actors"
      ? { id, name: { [locale]: name } }
      : { id, ...issueNamed(locale, name), scale: "nominal", positions: [] };
  return { id, edit: adding(draft, `${collection}.json`, collection, record) };
}

/** Adds a position to an issue. */
export function newPosition(draft: Draft, issue: string, label: string): Made | undefined {
  const place = recordWithId(draft, "issues", issue);
  if (!place) return undefined;
  const locale = localeOf(draft);
  const list = itemsAt(place.record, ["positions"]);
  const path = [...place.path, "positions", list.length];
  const id = idFor(draft, "positions", { file: place.file, path }, label);
  const edit = setValue(draft, ["files", place.file, ...path], { id, label: { [locale]: label } });
  // The id of a position that is not named yet follows its label.
  return {
    id,
    edit: [...edit, ...(label === "" ? followContent(draft, "positions", `${issue}/${id}`) : [])],
  };
}

/** The collections whose records are in the file of a source and can be made for it. */
export type CodedCollection = "stances" | "silences" | "events";

/** Ids of records whose actor is not chosen yet. */
const FIRST_ID = { stances: "stance", silences: "silence", events: "event" } as const;

function fieldsFor(draft: Draft, source: string, collection: CodedCollection, actor: string): JsonObject {
  const locale = localeOf(draft);
  const date = textAt(draft.files, [sourceFile(source), "source", "datePublished"]) ?? "";
  switch (collection) {
    case "stances":
      return { actor, issue: "", position: "", summary: { [locale]: "" }, statedOn: date, evidence: [] };
    case "silences":
      return { source, actor, issue: "", kind: "declined" };
    case "events":
      return { date: "", title: { [locale]: "" }, evidence: [] };
  }
}

/**
 * The edit that lets words without a speaker be the report of the source, because a silence or an event needs no speaker. The
 * desk takes the words of a text for a paraphrase at first.
 */
export function asReport(draft: Draft, collection: CodedCollection, excerpt: string): Edit {
  if (collection === "stances") return [];
  const place = recordWithId(draft, "excerpts", excerpt);
  if (!place || place.record["attribution"] !== "paraphrase" || place.record["speaker"] !== undefined)
    return [];
  return setValue(draft, ["files", place.file, ...place.path, "attribution"], "reported-action");
}

/**
 * Adds a stance, a silence or an event to the file of a source.
 * @param excerpt the excerpt that supports it
 */
export function newCoded(draft: Draft, source: string, collection: CodedCollection, excerpt?: string): Made {
  const id = freshId(draft, collection, `${FIRST_ID[collection]}-1`);
  const speaker =
    excerpt === undefined ? undefined : recordWithId(draft, "excerpts", excerpt)?.record["speaker"];
  const fields = fieldsFor(
    draft,
    source,
    collection,
    typeof speaker === "string" ? holderFor(draft, speaker) : "",
  );
  const record = { id, ...fields, ...(excerpt === undefined ? {} : { evidence: [excerpt] }) };
  const report = excerpt === undefined ? [] : asReport(draft, collection, excerpt);
  return { id, edit: [...adding(draft, sourceFile(source), collection, record), ...report] };
}

/** The actor for whom a copy of a stance is meant: the next speaker of its first words who has no stance on them yet. */
function nextSpeaker(draft: Draft, stance: JsonObject): string | undefined {
  const lead = textAt(stance, ["evidence", 0]) ?? "";
  const taken = new Set(
    recordsOf(draft, "stances").flatMap(({ record }) =>
      record["issue"] === stance["issue"] && textAt(record, ["evidence", 0]) === lead ? record["actor"] : [],
    ),
  );
  return itemsAt(recordWithId(draft, "excerpts", lead)?.record, ["speaker"])
    .flatMap((speaker) => (typeof speaker === "string" ? holderFor(draft, speaker) : []))
    .find((actor) => !taken.has(actor));
}

const nameOf = (draft: Draft, actor: string) =>
  textAt(recordWithId(draft, "actors", actor)?.record, ["name", localeOf(draft)]) ?? "";

/**
 * Copies a stance for another actor, such as the second of a joint statement: the next speaker of its words, if there is one. A
 * summary keeps its words with the name of that actor, and is empty if there is none.
 */
export function sameStanceOfAnother(draft: Draft, stance: string): Made | undefined {
  const place = recordWithId(draft, "stances", stance);
  if (!place) return undefined;
  const { record, file } = place;
  const actor = nextSpeaker(draft, record) ?? "";
  const id = freshId(draft, "stances", `${FIRST_ID.stances}-1`);
  const [before, now] = [nameOf(draft, textAt(record, ["actor"]) ?? ""), nameOf(draft, actor)];
  const locale = localeOf(draft);
  const summary = textAt(record, ["summary", locale]) ?? "";
  const canName = before !== "" && now !== "";
  const { coding: _, formerIds: __, ...same } = record;
  const copy = { ...same, id, actor, summary: { [locale]: canName ? summary.replaceAll(before, now) : "" } };
  return { id, edit: adding(draft, file, "stances", copy) };
}
