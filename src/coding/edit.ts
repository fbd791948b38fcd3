/** Edits of a draft, each of which can be undone: they say what was and what is at a place. */
import type { ErrorPath } from "../model/corpus-error.ts";
import type { Draft, Json } from "./draft.ts";

/**
 * A change at a place of a draft. The path begins with a field of the draft (`files`, `texts`, `unreviewed`, `newIds`), and in
 * `files` goes on with the name of the file and the path that an error of the check has.
 */
export type Change =
  /** Sets, adds (`was` is missing) or removes (`now` is missing) the value of a key of an object. */
  | { readonly kind: "set"; readonly path: ErrorPath; readonly was?: Json; readonly now?: Json }
  /** Inserts an item into a list, before the index at the end of the path. */
  | { readonly kind: "insert"; readonly path: ErrorPath; readonly now: Json }
  /** Removes the item of a list at the end of the path. */
  | { readonly kind: "remove"; readonly path: ErrorPath; readonly was: Json };

/** The changes of one step of an author, in their order. */
export type Edit = readonly Change[];

type Container = { readonly [key: string | number]: Json };

/** A copy of a list or an object with another value at a key. */
function withItem(
  value: NonNullable<Exclude<Json, string | number | boolean>>,
  key: string | number,
  now: Json,
): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).with(Number(key), now);
  return { ...(value as { readonly [key: string]: Json }), [key]: now };
}

/** A copy of a list or an object with a change at the end of a path. Values beside the path are shared, not copied. */
function changed(value: Json | undefined, [key, ...rest]: ErrorPath, change: Change): Json {
  if (key === undefined || typeof value !== "object" || value === null)
    throw new RangeError(`The draft has no place ${change.path.join("/")}.`);
  const isList = Array.isArray(value);
  if (rest.length > 0) {
    const inner = changed(Object.hasOwn(value, key) ? (value as Container)[key] : undefined, rest, change);
    return withItem(value, key, inner);
  }
  if (change.kind === "insert" && isList) return value.toSpliced(Number(key), 0, change.now);
  if (change.kind === "remove" && isList) return value.toSpliced(Number(key), 1);
  if (change.kind !== "set") throw new RangeError(`${change.path.join("/")} is not an item of a list.`);
  if (change.now === undefined)
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return withItem(value, key, change.now);
}

/**
 * Makes the draft in which the changes of an edit are done.
 * @throws RangeError if the draft has no such place
 */
export function apply(draft: Draft, edit: Edit): Draft {
  return edit.reduce<Draft>(
    (next, change) => changed(next as unknown as Json, change.path, change) as unknown as Draft,
    draft,
  );
}

function inverseOf(change: Change): Change {
  switch (change.kind) {
    case "set": {
      const { was, now, ...place } = change;
      return {
        ...place,
        ...(now === undefined ? {} : { was: now }),
        ...(was === undefined ? {} : { now: was }),
      };
    }
    case "insert":
      return { kind: "remove", path: change.path, was: change.now };
    case "remove":
      return { kind: "insert", path: change.path, now: change.was };
  }
}

/** The edit that undoes an edit: applied after it, it gives the draft as it was but for the order of keys. */
export function inverse(edit: Edit): Edit {
  return edit.toReversed().map(inverseOf);
}

/** A draft on which several edits are done as one. */
export class Edits {
  readonly #edit: Edit[] = [];
  /** The draft after the edits. */
  draft: Draft;

  constructor(draft: Draft) {
    this.draft = draft;
  }

  add(edit: Edit): void {
    this.#edit.push(edit);
    this.draft = apply(this.draft, edit);
  }

  /** All edits as one. */
  all(): Edit {
    return this.#edit.flat();
  }
}
