/** Caches of results that are needed often and never change. */
interface Made<K, T> {
  get(key: K): { readonly value: T } | undefined;
  set(key: K, made: { readonly value: T }): unknown;
}

/** Returns a function that calls `make` once for each key and then returns the cached result. */
export function remembering<K, T>(made: Made<K, T>, make: (key: K) => T): (key: K) => T {
  return (key) => {
    let known = made.get(key);
    if (!known) {
      known = { value: make(key) };
      made.set(key, known);
    }
    return known.value;
  };
}

/** Returns a function that calls `make` once for each text, such as a locale, and then returns the cached result. */
export function perText<T>(make: (text: string) => T): (text: string) => T {
  return remembering(new Map<string, { readonly value: T }>(), make);
}
