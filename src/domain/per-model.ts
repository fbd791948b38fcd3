import type { Model } from "../model/model.ts";
import { remembering } from "../model/remember.ts";
import type { Corpus } from "../model/schema.ts";

/**
 * Returns a function that calls `make` once for each model, or corpus that is not indexed, and then returns the cached
 * result. Models and corpora never change.
 */
export function perModel<T, M extends Corpus = Model>(make: (model: M) => T): (model: M) => T {
  return remembering(new WeakMap<M, { readonly value: T }>(), make);
}
