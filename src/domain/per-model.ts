import type { Model } from "../model/model.ts";
import type { Corpus } from "../model/schema.ts";

interface Made<K, T> {
  get(key: K): { readonly value: T } | undefined;
  set(key: K, made: { readonly value: T }): unknown;
}

function remembering<K, T>(made: Made<K, T>, make: (key: K) => T): (key: K) => T {
  return (key) => {
    let known = made.get(key);
    if (!known) {
      known = { value: make(key) };
      made.set(key, known);
    }
    return known.value;
  };
}

/**
 * Remembers what a function made of a model, or of a corpus that is not indexed: they never change, and what is made
 * of them is asked for often.
 */
export function perModel<T, M extends Corpus = Model>(make: (model: M) => T): (model: M) => T {
  return remembering(new WeakMap<M, { readonly value: T }>(), make);
}

/** Remembers what a function made of each text, such as a locale. */
export function perText<T>(make: (text: string) => T): (text: string) => T {
  return remembering(new Map<string, { readonly value: T }>(), make);
}
