/** Finds the known name that a misspelled name most likely stands for. */
import { editDistance } from "../edit-distance.ts";

/** The largest share of a name's letters that a typing error changes. */
const MOST_CHANGED = 0.4;
/** Longer names are not compared, because the time for a comparison grows with the square of their length. */
const LONGEST = 100;
/** The most pairs of names that are compared for one list, because many errors in one list are not typing errors. */
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

/** The results of earlier look-ups in a list, and the number of pairs of names compared for them. */
interface Lookups {
  readonly found: Map<string, string | undefined>;
  compared: number;
}

const lookupsIn = new WeakMap<object, Lookups>();

/**
 * The name of a list that is spelled most like the wanted one, the first if several are equally similar; `undefined` if
 * no compared name is similar. Results are cached per list, because many records may name the same missing record.
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
