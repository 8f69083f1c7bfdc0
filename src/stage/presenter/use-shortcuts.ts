import { useEffect, useEffectEvent } from 'react'
import { stageShortcuts } from '../../storage/stage-shortcuts.ts'
import { consoleIn, frames } from '../views/frames.ts'
import { commands, keyOf, type Command } from './commands.ts'

/** What takes keys for itself: what is typed into, and what opens or moves by them. */
const fields =
  'input:not([type="checkbox"], [type="radio"], [type="file"]), textarea, select, [contenteditable], [role="combobox"], [role="menu"]'

/** Has one key do what a button does, wherever the focus is: on the stage or in one of its consoles. */
export function useShortcuts(onCommand: (command: Command) => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(event)
    if (!command) return
    event.preventDefault()
    onCommand(command)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    const hear = (frame: HTMLIFrameElement) => consoleIn(frame)?.addEventListener('keydown', listen)
    const onLoad = ({ target }: Event) => {
      if (target instanceof HTMLIFrameElement) hear(target)
    }
    addEventListener('keydown', listen)
    frames().forEach(hear)
    // A frame's window is another with each document that is loaded into it.
    document.addEventListener('load', onLoad, true)
    return () => {
      removeEventListener('keydown', listen)
      document.removeEventListener('load', onLoad, true)
      for (const frame of frames()) consoleIn(frame)?.removeEventListener('keydown', listen)
    }
  }, [])
}

function commandOf(event: KeyboardEvent): Command | undefined {
  const { key, target, defaultPrevented, isComposing, repeat, ctrlKey, altKey, metaKey } = event
  if (defaultPrevented || isComposing || repeat || ctrlKey || altKey || metaKey || !stageShortcuts.get())
    return undefined
  const command = commands.find((candidate) => keyOf[candidate].toLowerCase() === key.toLowerCase())
  // Of another window, it is no Element of this one.
  const pressed = target as Element
  if (!command || !('closest' in pressed) || pressed.closest(fields)) return undefined
  const inDialog = pressed.closest('[role="dialog"]') !== null
  // A dialog of the stage's own is to be answered first; one of a console is its own, except that Escape closes it.
  if (inDialog && (command === 'escape' || pressed.ownerDocument === document)) return undefined
  if (command === 'escape' && pressed.closest('[aria-expanded="true"]')) return undefined
  return command
}
