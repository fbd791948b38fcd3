/**
 * Makes texts unique: a text that repeats an earlier one gets “.2” added, the next one “.3”, and so on. A text must not
 * end in such a number itself.
 */
export function numbered(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return count === 1 ? text : `${text}.${count}`;
  });
}
