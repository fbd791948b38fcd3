import type { Model } from "../model/model.ts";
import { remembering } from "../model/remember.ts";
import type { Corpus } from "../model/schema.ts";

/**
 * Remembers what a function makes of a model, or of a corpus that is not indexed: they never change, and what is made
 * of them is asked for often.
 */
export function perModel<T, M extends Corpus = Model>(make: (model: M) => T): (model: M) => T {
  return remembering(new WeakMap<M, { readonly value: T }>(), make);
}
