/** Picks the form that a language uses for a number; `other` serves every number that has no form of its own. */
export function pluralOf(language: string) {
  // Made when it is first used: making it takes milliseconds.
  let rules: Intl.PluralRules | undefined
  return (n: number, forms: { one?: string; other: string }): string => {
    rules ??= new Intl.PluralRules(language)
    return rules.select(n) === 'one' ? (forms.one ?? forms.other) : forms.other
  }
}
