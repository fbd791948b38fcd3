/** Remembers what functions make, because it is asked for often and never changes. */
interface Made<K, T> {
  get(key: K): { readonly value: T } | undefined;
  set(key: K, made: { readonly value: T }): unknown;
}

/** Remembers in a map what a function makes of each key. */
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

/** Remembers what a function makes of each text, such as a locale. */
export function perText<T>(make: (text: string) => T): (text: string) => T {
  return remembering(new Map<string, { readonly value: T }>(), make);
}
