import type { Model } from "../model/model.ts";

/** Remembers what a function made of a model: models never change, and what is made of them is asked for often. */
export function perModel<T>(make: (model: Model) => T): (model: Model) => T {
  const made = new WeakMap<Model, { readonly value: T }>();
  return (model) => {
    let known = made.get(model);
    if (!known) {
      known = { value: make(model) };
      made.set(model, known);
    }
    return known.value;
  };
}
