import type { ListWords } from "../model/model.ts";

/** Items for which some languages have another text before or after them: Spanish has “e” instead of “y” before “i” and “hi”. */
const ITEMS = ["a", "i", "hi", "o", "8", "א"];

/** Returns the texts between the items of a list; `undefined` if it also has a text before the first or after the last item. */
function betweenItems(format: Intl.ListFormat, items: readonly string[]): readonly string[] | undefined {
  const parts = format.formatToParts(items);
  const isPlain = parts.every(({ type }, at) => type === (at % 2 === 0 ? "element" : "literal"));
  return isPlain ? parts.flatMap(({ type, value }) => (type === "literal" ? [value] : [])) : undefined;
}

/** Returns the texts between the items of lists in a locale; `undefined` if they depend on the items. */
export function listWordsOf(locale: string): ListWords | undefined {
  const format = new Intl.ListFormat(locale, { type: "conjunction" });
  const pairs = ITEMS.flatMap((a) => ITEMS.map((b) => betweenItems(format, [a, b])?.[0]));
  const [pair] = pairs;
  const [start, middle, end] = betweenItems(format, ["a", "b", "c", "d"]) ?? [];
  if (pair === undefined || pairs.some((each) => each !== pair)) return undefined;
  if (start === undefined || middle === undefined || end === undefined) return undefined;
  return { pair, start, middle, end };
}

/** Joins items to a list in words, as CLDR's patterns do. */
export function joinList(items: readonly string[], { pair, start, middle, end }: ListWords): string {
  const last = items.length - 1;
  const before = (at: number) => {
    if (at === 0) return "";
    if (last === 1) return pair;
    if (at === last) return end;
    return at === 1 ? start : middle;
  };
  return items.map((item, at) => before(at) + item).join("");
}
