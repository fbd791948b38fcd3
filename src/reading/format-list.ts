import type { ListWords } from "../model/model.ts";

/** Items on which the words between them depend in some languages: Spanish has “e” instead of “y” before “i” and “hi”. */
const ITEMS = ["a", "i", "hi", "o", "8", "א"];

/** Returns what a list has between its items; `undefined` if it has something else than that. */
function betweenItems(format: Intl.ListFormat, items: readonly string[]): readonly string[] | undefined {
  const parts = format.formatToParts(items).map(({ type, value }) => ({ type, value }));
  const isPlain = parts.every(({ type }, at) => type === (at % 2 === 0 ? "element" : "literal"));
  return isPlain ? parts.flatMap(({ type, value }) => (type === "literal" ? [value] : [])) : undefined;
}

/** Returns what lists in a locale have between their items; `undefined` if that depends on the items. */
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
