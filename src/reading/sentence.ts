/** A mark that ends a sentence in any script, and the quotation marks after it. Characters without width do not count. */
const SENTENCE_END = /[\p{STerm}…][\p{QMark}\p{DI}\s]*$/u;

/**
 * Returns true if a text ends like a sentence, within quotation marks too: “no.” A mark within parentheses ends what they
 * hold, such as an abbreviation, and not the text.
 */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Returns a text as a sentence: with a full stop, unless it ends like a sentence already. */
export function sentence(text: string): string {
  return endsSentence(text) ? text : `${text}.`;
}
