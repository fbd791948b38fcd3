/** Guesses from the quotation marks of a paragraph if words in it are quoted. */

const OPENS = /[“«„‹]/u;
const CLOSES = /[”»›]/u;

/** Says whether the words that begin at an offset are between quotation marks. */
export function isInQuotationMarks(text: string, start: number): boolean {
  let isOpen = false;
  for (const letter of text.slice(0, start)) {
    // A closing mark of one language opens in another.
    if (letter === '"') isOpen = !isOpen;
    else if (OPENS.test(letter)) isOpen = !(letter === "“" && isOpen);
    else if (CLOSES.test(letter)) isOpen = false;
  }
  return isOpen;
}
