/** A catalogue: texts, functions that make texts, and groups (or lists) of both. */
export type Texts = { [key: string]: unknown } | unknown[]

function isGroup(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null
}

/** Every text of a catalogue by its dotted key. */
function flatten(texts: Texts, prefix = ''): Map<string, unknown> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      isGroup(value) ? [...flatten(value, `${prefix}${key}.`)] : [[`${prefix}${key}`, value] as const],
    ),
  )
}

/** One line for each key that only one of the two has, or that is a text in one and a function in the other. */
export function differences(english: Texts, other: Texts): string[] {
  const [ours, theirs] = [flatten(english), flatten(other)]
  const missing = [...ours.keys()].filter((key) => !theirs.has(key)).map((key) => `lacks ${key}`)
  const surplus = [...theirs.keys()].filter((key) => !ours.has(key)).map((key) => `alone has ${key}`)
  const otherKind = [...ours]
    .filter(([key, text]) => theirs.has(key) && typeof theirs.get(key) !== typeof text)
    .map(([key]) => `has another kind of value at ${key}`)
  return [...missing, ...surplus, ...otherKind]
}

/** Keys whose text is word for word the English one. Texts without letters are the same in every language. */
export function untranslated(english: Texts, other: Texts): string[] {
  const theirs = flatten(other)
  return [...flatten(english)]
    .filter(([key, text]) => typeof text === 'string' && /\p{Letter}/u.test(text) && theirs.get(key) === text)
    .map(([key]) => key)
}
