/** The CLDR plural categories of each language with a catalogue, without `other`, which every language has. */
interface Categories {
  readonly en: { readonly required: "one"; readonly optional: never };
  readonly de: { readonly required: "one"; readonly optional: never };
  /** `one` is also 0 and 1.5; `many` is a whole number of millions: “1 000 000 de mots”. */
  readonly fr: { readonly required: "one"; readonly optional: "many" };
}

/**
 * A count's forms in a language. A category that the language lacks does not compile; without an optional one, its counts
 * have the form `other`.
 */
export type Forms<L extends keyof Categories> = Readonly<
  Record<Categories[L]["required"] | "other", string> & Partial<Record<Categories[L]["optional"], string>>
>;

/** Picks the form of a count in one language. */
export function pluralizer<L extends keyof Categories>(lang: L): (n: number, forms: Forms<L>) => string {
  const rules = new Intl.PluralRules(lang);
  return (n, forms) =>
    (forms as Partial<Record<Intl.LDMLPluralRule, string>>)[rules.select(n)] ?? forms.other;
}
