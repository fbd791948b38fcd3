import { pluralizer } from "../messages/plural.ts";

const plural = pluralizer("en");

/** A count with its noun, for the console: “1 excerpt”, “2 excerpts”. */
export function counted(n: number, noun: string): string {
  return plural(n, { one: `1 ${noun}`, other: `${n} ${noun}s` });
}
