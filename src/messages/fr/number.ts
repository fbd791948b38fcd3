/** Writes a number as French Canada does: 1305 is “1 305”, with a no-break space. */
export const number = (n: number) => n.toLocaleString("fr-CA");
