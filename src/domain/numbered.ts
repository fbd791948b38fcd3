/** Makes texts unique that end in no number after a point: the second of the same has “.2” added, and so on. */
export function numbered(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return count === 1 ? text : `${text}.${count}`;
  });
}
