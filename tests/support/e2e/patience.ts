import type { BrowserContext, Keyboard, Locator, Page } from 'playwright/test'

/**
 * A robot presses sooner than a dialog or menu has opened: what it aims at would move between its press and its release,
 * and what it types would go to where the focus still is. In these pages it waits, as a person does, until what it aims
 * at can be seen and what has begun to move has come to rest. Of several tabs it takes the one it acts on to the front:
 * behind another, a page is drawn about once a second.
 */
export function bePatientIn(context: BrowserContext) {
  context.on('page', (page) => {
    pages.set(page.keyboard, page)
    waitBefore(Object.getPrototypeOf(page.keyboard) as Keyboard, ['press'], async (keyboard) => {
      const shown = pages.get(keyboard)
      if (!shown) return
      await toFront(shown)
      await atRest(shown)
    })
    const locators = Object.getPrototypeOf(page.locator('body')) as Locator
    waitBefore(locators, ['click', 'check', 'uncheck', 'fill'], async (locator) => {
      await toFront(locator.page())
      // Playwright scrolls while it waits for this itself; a menu that is being placed would be placed anew under its press.
      await locator.waitFor()
      await atRest(locator.page())
    })
  })
}

/** A keyboard does not tell whose it is. */
const pages = new WeakMap<Keyboard, Page>()
const waiting = new WeakSet<object>()

type Act<T> = (this: T, ...inputs: unknown[]) => Promise<unknown>

/** Once for all pages: they share these prototypes. */
function waitBefore<T extends object>(prototype: T, acts: (keyof T)[], wait: (actor: T) => Promise<void>) {
  if (waiting.has(prototype)) return
  waiting.add(prototype)
  for (const name of acts) {
    const act = prototype[name] as Act<T>
    const patient: Act<T> = async function (...inputs) {
      await wait(this)
      return act.apply(this, inputs)
    }
    Object.assign(prototype, { [name]: patient })
  }
}

const toFront = async (page: Page) => {
  if (page.context().pages().length > 1) await page.bringToFront()
}

/** Nothing moves for longer than this, in milliseconds. */
const patience = 1_000

async function atRest(page: Page) {
  const rest = page.evaluate(async (most) => {
    const stays = (animation: Animation) =>
      animation instanceof CSSTransition && /color|shadow|outline|background|opacity/.test(animation.transitionProperty)
    const ends = ({ effect }: Animation) => effect?.getComputedTiming().endTime !== Infinity
    const ending = document.getAnimations().filter((animation) => ends(animation) && !stays(animation))
    const ended = Promise.allSettled(ending.map(({ finished }) => finished))
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, most))])
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
  }, patience)
  // A page that is leaving has nothing left to wait for.
  await rest.catch(() => undefined)
}
