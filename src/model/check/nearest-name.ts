/** Finds the name that was meant by one that is spelled wrong. */
import { editDistance } from "../edit-distance.ts";

/** The largest share of a name's letters that a typing error changes. */
const MOST_CHANGED = 0.4;
/** Names of more letters are not compared: the time that it takes grows with their square. */
const LONGEST = 100;
/** How many pairs of names are compared for one list. Beyond that the list is wrong, and not the spelling. */
const MOST_COMPARED = 20_000;

function find(wanted: string, names: Iterable<string>): string | undefined {
  const folded = wanted.toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const name of names) {
    const most = Math.floor(Math.max(wanted.length, name.length) * MOST_CHANGED);
    if (name.length > LONGEST || Math.abs(wanted.length - name.length) > most) continue;
    const distance = editDistance(folded, name.toLowerCase());
    if (distance <= most && distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** What was found in a list, and how many pairs of names were compared for it. */
interface Lookups {
  readonly found: Map<string, string | undefined>;
  compared: number;
}

const lookupsIn = new WeakMap<object, Lookups>();

/**
 * The name of a list that is spelled most like another; the first of those that are equally near. What was found in a
 * list is remembered, since many records may name one that is not there.
 */
export function nearestName(
  wanted: string,
  names: ReadonlySet<string> | readonly string[] | undefined,
): string | undefined {
  if (!names || wanted.length > LONGEST) return undefined;
  const lookups = lookupsIn.get(names) ?? { found: new Map(), compared: 0 };
  lookupsIn.set(names, lookups);
  if (!lookups.found.has(wanted) && lookups.compared < MOST_COMPARED) {
    lookups.compared += "size" in names ? names.size : names.length;
    lookups.found.set(wanted, find(wanted, names));
  }
  return lookups.found.get(wanted);
}
