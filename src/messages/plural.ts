/** A count's forms, by CLDR plural category. */
type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Picks the form of a count in one language. */
export function pluralizer(lang: string): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(lang);
  return (n, forms) => forms[rules.select(n)] ?? forms.other;
}
