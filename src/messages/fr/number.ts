/**
 * Writes a number as French Canada does: 1305 is “1 305”, with a no-break space. A whole number of up to three digits is its
 * digits: a browser takes up to 50 ms for the first number that it formats.
 */
export const number = (n: number) => (/^\d{1,3}$/u.test(String(n)) ? String(n) : n.toLocaleString("fr-CA"));
