/** The outer quotation marks of languages that do not use “ and ”, after CLDR and common use. */
const MARKS: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
  ...{ de: ["„", "“"], cs: ["„", "“"], sk: ["„", "“"], sl: ["„", "“"], bg: ["„", "“"], is: ["„", "“"] },
  ...{ et: ["„", "“"], lt: ["„", "“"], mk: ["„", "“"], ka: ["„", "“"] },
  ...{ pl: ["„", "”"], hu: ["„", "”"], ro: ["„", "”"], hr: ["„", "”"], sr: ["„", "”"], bs: ["„", "”"] },
  ...{ sv: ["”", "”"], fi: ["”", "”"], he: ["”", "”"] },
  fr: ["«\u00A0", "\u00A0»"],
  ...{ es: ["«", "»"], it: ["«", "»"], ca: ["«", "»"], eu: ["«", "»"], gl: ["«", "»"], el: ["«", "»"] },
  ...{ ru: ["«", "»"], uk: ["«", "»"], be: ["«", "»"], hy: ["«", "»"], sq: ["«", "»"], lv: ["«", "»"] },
  ...{ nb: ["«", "»"], nn: ["«", "»"], no: ["«", "»"], ar: ["«", "»"], fa: ["«", "»"], ps: ["«", "»"] },
  ...{ ja: ["「", "」"] },
};

/** Somebody's own words in the quotation marks of the language that they are in. */
export function quoted(words: string, lang: string): string {
  const [opening, closing] = MARKS[new Intl.Locale(lang).language] ?? ["“", "”"];
  return opening + words + closing;
}
