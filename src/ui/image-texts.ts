import { useSession } from '../queries/session.ts'

/** What the cloud would say against the form of an image's name and description; nothing where it takes any. */
export function useImageTexts() {
  const { profile, words } = useSession()
  const check = (what: 'name' | 'description') => (text: string) =>
    profile.imageTexts?.[what].test(text) === false ? words.imageTexts?.[what] : undefined
  return { nameProblem: check('name'), descriptionProblem: check('description') }
}

/** The same for a form. What is empty has rules of its own. */
export const ofForm = (problemOf: (text: string) => string | undefined) => ({
  validator: async (_: unknown, text = '') => {
    const problem = String(text).trim() === '' ? undefined : problemOf(String(text))
    if (problem !== undefined) throw new Error(problem)
  },
})
