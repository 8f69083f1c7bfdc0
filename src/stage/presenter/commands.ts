import type { ToolName } from '../tools.ts'

/** What the presenter can do by one key. */
export type Command = ToolName | 'swap' | 'second' | 'hide' | 'keyboard' | 'escape'

/**
 * Single keys, for they are pressed outside of fields only: with Alt, Ctrl or Meta browsers and screen readers have nearly
 * all of them. Whoever wants none turns them off (WCAG 2.1.4).
 */
export const keyOf: Record<Command, string> = {
  worlds: '1',
  time: '2',
  journal: '3',
  weather: '4',
  stories: '5',
  swap: 'S',
  second: 'C',
  hide: 'H',
  escape: 'Escape',
  keyboard: '?',
}

export const commands = Object.keys(keyOf) as Command[]
