/** Returns true if two lists have the same items in the same order: a component that shows them need not render again. */
export function hasSameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
