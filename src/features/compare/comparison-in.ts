import { currentId } from "../../model/former-ids.ts";
import type { Model } from "../../model/model.ts";
import { parseComparison, type ParsedComparison } from "../../url/compare-params.ts";

/** Reads the comparison of an address. Its ids may be former ids of records. */
export function comparisonIn(model: Model, search: string): ParsedComparison {
  return parseComparison(search, (kind, id) => currentId(model, kind, id));
}
