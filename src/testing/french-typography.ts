/** The typography of French Canada, where a program can tell that a text breaks it. */

const RULES = {
  "an apostrophe or a quotation mark is not typographic": /['"“”]/u,
  // After a comma it is the name of a key.
  "a space is before ; ! or ?": /(?<!,)\s[;!?]/u,
  "no single no-break space is before a colon": /(?:[^\u00A0"]|^):(?=\s|$)|\s\u00A0:/u,
  "no no-break space is inside « »": /«(?!\u00A0\S)|(?<!\S\u00A0)»/u,
  "no no-break space is before %": /(?<!\u00A0)%/u,
  "a space is before an ellipsis": /\S\s…$/u,
  // The letter alone is the preposition at the start of a text, unless a participle follows (“A réclamé”).
  // An E before one consonant and a vowel is É.
  "a capital has no accent":
    /(?<![\p{L}’])(?:A(?= (?!à Z|(?:\S+ ){0,2}\p{L}+é(?!\p{L})))|Ca\b|E(?=(?:[bcdfgpt][lr]|[bcdfghjklmnpqrstvz])[aeiouyéèêà]))/u,
} as const;

/** The rules that a text breaks. A colon after a straight quotation mark belongs to JSON. */
export function typographyMistakes(text: string): string[] {
  return Object.entries(RULES).flatMap(([mistake, rule]) => (rule.test(text) ? [mistake] : []));
}
