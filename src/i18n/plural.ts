/** Picks the form that a language uses for a number; `other` serves every number that has no form of its own. */
export function pluralOf(language: string) {
  const rules = new Intl.PluralRules(language)
  return (n: number, forms: { one?: string; other: string }): string =>
    rules.select(n) === 'one' ? (forms.one ?? forms.other) : forms.other
}
