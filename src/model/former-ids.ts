/** Finds the record with an id or a former id, so that an address with a former id leads to the record. */
import type { Model } from "./model.ts";
import type { Corpus } from "./schema.ts";
import { COLLECTIONS, type Collection } from "./vocabulary.ts";

/** The collection and the id of a record. */
export interface RecordName {
  readonly collection: Collection;
  readonly id: string;
}

const printed = ({ collection, id }: RecordName) => `${collection}/${id}`;

/** Returns the former name of a record, `<collection>/<id>`. A former id of another collection is such a name already. */
export function formerName(collection: string, formerId: string): string {
  return formerId.includes("/") ? formerId : `${collection}/${formerId}`;
}

/** Parses the name of a record, `<collection>/<id>`, as corrections and former ids contain it. */
export function recordNamed(name: string): RecordName {
  const [collection, id = ""] = name.split("/");
  return { collection: collection as Collection, id };
}

/** The records of a corpus by the names that they had before. */
export function recordsByFormerName(corpus: Corpus): ReadonlyMap<string, RecordName> {
  return new Map(
    COLLECTIONS.flatMap((collection) =>
      corpus[collection].flatMap(({ id, formerIds = [] }) =>
        formerIds.map((formerId) => [formerName(collection, formerId), { collection, id }] as const),
      ),
    ),
  );
}

/**
 * Returns the record with an id or a former id of a collection, which can be in another collection now; `undefined` if
 * there is no such record.
 */
export function currentRecord(model: Model, collection: Collection, id: string): RecordName | undefined {
  const name = { collection, id };
  return model.byId[collection].has(id) ? name : model.byFormerName.get(printed(name));
}

/**
 * Returns the current id for an id or a former id of a collection; `undefined` if the collection has no such
 * record.
 */
export function currentId(model: Model, collection: Collection, id: string): string | undefined {
  const record = currentRecord(model, collection, id);
  return record?.collection === collection ? record.id : undefined;
}

/**
 * Returns the current ids of a position and its issue. Both given ids may be former ones. `undefined` if there is no
 * such position.
 */
export function currentPosition(
  model: Model,
  issue: string,
  position: string,
): { readonly issue: string; readonly position: string } | undefined {
  const found = model.byId.issues.get(currentId(model, "issues", issue) ?? "");
  const { id } =
    found?.positions.find((each) => each.id === position || each.formerIds?.includes(position)) ?? {};
  return found && id !== undefined ? { issue: found.id, position: id } : undefined;
}

/** The former ids of a collection. The records that had them can be in another collection now. */
export function formerIdsOf(model: Model, collection: Collection): readonly string[] {
  const names = Array.from(model.byFormerName.keys(), recordNamed);
  return names.filter((name) => name.collection === collection).map(({ id }) => id);
}
