/**
 * Writes a number as French Canada does: 1305 is “1 305”, with a no-break space. A whole number below 1,000 is its digits:
 * a browser takes up to 50 ms for the first number that it formats.
 */
export const number = (n: number) =>
  Number.isInteger(n) && Math.abs(n) < 1000 ? String(n) : n.toLocaleString("fr-CA");
