/** Returns a text as a sentence: with a full stop, unless it ends in a mark already. */
export function sentence(text: string): string {
  return /[.?!…]$/u.test(text) ? text : `${text}.`;
}
