/** Finds the current value of a facet for an address, which can contain former ids of records. */
import { currentId, currentPosition } from "../model/former-ids.ts";
import type { Model } from "../model/model.ts";
import type { Collection } from "../model/vocabulary.ts";
import { type Facet, positionValue } from "./entries.ts";

/** The collection of the records whose ids are the values of a facet; `undefined` if its values are not ids. */
const RECORDS: Readonly<Record<Facet, Collection | "positions" | undefined>> = {
  actor: "actors",
  kind: undefined,
  country: undefined,
  issue: "issues",
  position: "positions",
  attribution: undefined,
  silence: undefined,
  source: "sources",
};

/** Returns the current value of a facet for a value with former ids, and any other value unchanged. */
export function currentValue(model: Model, facet: Facet, value: string): string {
  const records = RECORDS[facet];
  if (records === undefined) return value;
  if (records !== "positions") return currentId(model, records, value) ?? value;
  const [issue = "", position = ""] = value.split(".");
  const found = currentPosition(model, issue, position);
  return found ? positionValue(found.issue, found.position) : value;
}
