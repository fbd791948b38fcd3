/** What the compare page compares, in its address: `stances=a,b` or `actors=a,b`. It is stored nowhere else. */

export const COMPARED_KINDS = ["stances", "actors"] as const;
export type ComparedKind = (typeof COMPARED_KINDS)[number];

/** The ids of stances or of actors, in the order in which they were added: each once, one to `MAX_COMPARED`. */
export interface Comparison {
  readonly kind: ComparedKind;
  readonly ids: readonly string[];
}

/** The largest number of columns that can be read beside each other. */
export const MAX_COMPARED = 4;

/** Why an id in an address is not compared: not in the corpus, of the other kind, or beyond `MAX_COMPARED`. */
export const DROP_REASONS = ["unknown", "other-kind", "too-many"] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** An id in an address that is not compared. */
interface DroppedFromComparison {
  readonly kind: ComparedKind;
  readonly id: string;
  readonly reason: DropReason;
}

export interface ParsedComparison {
  /** `undefined` if the address names nothing that can be compared. */
  readonly comparison: Comparison | undefined;
  readonly dropped: readonly DroppedFromComparison[];
}

/** Returns the current id of the stance or actor that has an id now, or had it before; `undefined` if there is none. */
export type CurrentItem = (kind: ComparedKind, id: string) => string | undefined;

/**
 * Reads the comparison of an address. If the URL names both kinds, the first with a known id is used and the rest is
 * dropped.
 * @param search the query of the address
 */
export function parseComparison(search: string, current: CurrentItem): ParsedComparison {
  const params = new URLSearchParams(search);
  let comparison: Comparison | undefined;
  const dropped: DroppedFromComparison[] = [];
  for (const kind of COMPARED_KINDS) {
    const wanted = [...new Set(params.getAll(kind).join(",").split(","))].filter((id) => id !== "");
    const found = wanted.map((id) => ({ id, now: current(kind, id) }));
    const there = [...new Set(found.flatMap(({ now }) => now ?? []))];
    const ids = comparison ? [] : there.slice(0, MAX_COMPARED);
    if (ids.length > 0) comparison = { kind, ids };
    const unused = ids.length > 0 ? "too-many" : "other-kind";
    for (const { id, now } of found) {
      if (now === undefined) dropped.push({ kind, id, reason: "unknown" });
      else if (!ids.includes(now)) dropped.push({ kind, id, reason: unused });
    }
  }
  return { comparison, dropped };
}

/** The path of the compare page with a comparison. */
export function comparePath(compare: string, comparison: Comparison | undefined): string {
  return comparison
    ? `${compare}?${comparison.kind}=${comparison.ids.map(encodeURIComponent).join(",")}`
    : compare;
}

/** Adds a stance or an actor to a comparison of the same kind that has room for it. */
export function withAnother({ kind, ids }: Comparison, id: string): Comparison {
  return { kind, ids: [...ids, id] };
}

/** Removes a stance or an actor from a comparison; `undefined` if it was the last. */
export function withoutOne({ kind, ids }: Comparison, id: string): Comparison | undefined {
  const left = ids.filter((each) => each !== id);
  return left.length === 0 ? undefined : { kind, ids: left };
}
