import { waitFor } from '@testing-library/react'
import { expect } from 'vitest'

/** The style sheet that `scripts/vite/antd-styles.ts` makes. */
export function staticSheet(): CSSStyleSheet {
  const style = document.querySelector<HTMLStyleElement>('style[data-vite-dev-id*="antd-styles"]')
  return style!.sheet!
}

/** Without what makes a rule hold in the dark theme alone. */
const textOf = ({ cssText }: CSSRule) => cssText.replaceAll(':where([data-theme="dark"]) ', '')

/**
 * Rules that antd wrote into the page while it ran and that are not in the static style sheet, those with a component's
 * variables among them. The variables of the whole theme stay with antd.
 */
export function missingRules(): string[] {
  const known = new Set(Array.from(staticSheet().cssRules, textOf))
  return [...document.querySelectorAll<HTMLStyleElement>('style[data-css-hash]')]
    .flatMap(({ sheet }) => Array.from(sheet!.cssRules, textOf))
    .filter((rule) => !known.has(rule) && !rule.startsWith('.console {'))
}

/** How one element, or something drawn before or after it, looks: every property with its value. */
export interface Look {
  element: string
  style: Map<string, string>
}

/** How everything in the page looks, once nothing moves or fades. */
export async function looks(): Promise<Look[]> {
  await waitFor(() => expect(moving()).toEqual([]))
  // antd measures how tall a text is in a field of its own, out of sight, which then stays.
  return [...document.body.querySelectorAll('*:not(body > textarea)')].flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo)
      if (pseudo && style.content === 'none') return []
      return {
        element: `${element.tagName}.${element.getAttribute('class')}${pseudo ?? ''}`,
        style: new Map(Array.from(style, (property) => [property, style.getPropertyValue(property)])),
      }
    }),
  )
}

const moving = () =>
  document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    .map(String)

/** What of one page differs from the other, in words. */
export function differences(these: Look[], those: Look[]): string[] {
  const pairs = these.map((look, index) => [look, those[index]] as const)
  // The first two that are not the same element: what follows would only be out of step.
  const apart = pairs.find(([one, other]) => one.element !== other?.element)
  if (apart) return [`${apart[0].element}, and ${apart[1]?.element ?? 'nothing'}`]
  return pairs.flatMap(([{ element, style }, other]) =>
    [...style]
      .filter(([property, value]) => other?.style.get(property) !== value)
      .map(([property, value]) => `${element} ${property}: ${value}, and ${other?.style.get(property)}`),
  )
}
