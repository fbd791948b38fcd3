/** Makes ids from names. A name that thousands of records have takes no longer than others. */
import { slugOf } from "./slug.ts";

/** The ids that are taken, with those that were made. */
export class FreshIds {
  readonly #taken: Set<string>;
  /** The last number that was tried for a name. */
  readonly #numbers = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** All ids that are taken. */
  get taken(): ReadonlySet<string> {
    return this.#taken;
  }

  /** Takes an id, or a former one. */
  take(id: string): void {
    this.#taken.add(id);
  }

  /**
   * Makes and takes an id from a name, with a number if the id is taken.
   * @param fallback the id for a name without Latin letters and digits
   */
  make(name: string, fallback: string): string {
    const id = slugOf(name) ?? fallback;
    let fresh = id;
    let number = this.#numbers.get(id) ?? 1;
    while (this.#taken.has(fresh)) fresh = `${id}-${++number}`;
    this.#numbers.set(id, number);
    this.#taken.add(fresh);
    return fresh;
  }
}
