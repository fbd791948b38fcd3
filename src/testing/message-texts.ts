/** The texts of a message catalogue, for tests of its words. */

/** The messages of the check, whose parameters no sample stands for: `format-error.test.ts` reads them. */
const OF_THE_CHECK: ReadonlySet<string> = new Set(["corpusErrors", "corpusWarnings"]);

/** An argument for any message: a count, a year, a name, a date, names or a tally. */
class Sample extends Array<string> {
  readonly stances: number;
  readonly recorded: number;
  readonly unmentioned: number;
  readonly unread: number;

  constructor(count: number) {
    super();
    this.stances = this.recorded = this.unmentioned = this.unread = count;
  }

  override valueOf(): number {
    return this.stances;
  }

  override toString(): string {
    return String(this.stances);
  }

  override toLocaleString(): string {
    return this.toString();
  }

  replace(): string {
    return this.toString();
  }
}

/** The texts of a message by key: itself, or what its function makes of counts that differ in their plural. */
export function textsOf(message: unknown, key = ""): (readonly [key: string, text: string])[] {
  if (typeof message === "string") return [[key, message]];
  if (typeof message === "function") {
    const make = message as (...samples: readonly Sample[]) => unknown;
    return [-1, 0, 1, 2, 3, 4].map((count) => {
      const samples = Array.from({ length: message.length }, () => new Sample(count));
      return [`${key}(${count})`, String(make(...samples))] as const;
    });
  }
  return Object.entries(message ?? {})
    .filter(([part]) => !OF_THE_CHECK.has(part))
    .flatMap(([part, each]) => textsOf(each, `${key}.${part}`));
}
