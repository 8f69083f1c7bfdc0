import { Button } from 'antd'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useSearchParams } from 'react-router-dom'
import { useStageWords } from '../stage-words.ts'
import { Toolbar } from '../toolbar.tsx'
import { tools, type ToolName } from '../tools.ts'
import { useStageControls } from '../views/views.ts'
import { ViewPair } from '../views/view-pair.tsx'
import { WorldState } from '../views/world-state.tsx'
import type { Command } from './commands.ts'
import { KeyboardOverlay } from './keyboard-overlay.tsx'
import { useShortcuts } from './use-shortcuts.ts'
import './presenter.css'

const focusOn = (id: string) => document.getElementById(id)?.focus()
/** Whoever works in a console stays there. */
const isInConsole = () => document.activeElement?.tagName === 'IFRAME'

/** The stage, and all that its buttons and keys do. */
export function PresentedStage() {
  const words = useStageWords()
  const { pair, swap, close, openOther, bare, setBare } = useStageControls()
  // A link to a story opens it.
  const [query] = useSearchParams()
  const [open, setOpen] = useState<ToolName | undefined>(query.has('story') ? 'stories' : undefined)
  const [keyboard, setKeyboard] = useState(false)
  const tool = open && tools[open]

  const closeTool = () => {
    const inConsole = isInConsole()
    flushSync(() => setOpen(undefined))
    if (open && !inConsole) focusOn(`stage-button-${open}`)
  }
  const openByKey = (name: ToolName) => {
    if (name === open && !bare) return closeTool()
    flushSync(() => {
      setBare(false)
      setOpen(name)
    })
    return focusOn('stage-tool')
  }
  const hide = () => {
    const inConsole = isInConsole()
    flushSync(() => setBare(!bare))
    if (!inConsole) focusOn(bare ? 'stage-button-hide' : 'stage-unhide')
  }
  const second = () => (pair.left && pair.right ? close('right') : openOther())
  const run = (command: Command) => {
    if (command === 'swap') return pair.left && pair.right && swap()
    if (command === 'second') return second()
    if (command === 'hide') return hide()
    if (command === 'keyboard') return setKeyboard(true)
    if (command === 'escape') return open && !bare && closeTool()
    return openByKey(command)
  }
  useShortcuts(run)

  return (
    <div className="stage" data-bare={bare || undefined}>
      <Toolbar
        open={open}
        onToggle={(name) => (name === open ? closeTool() : setOpen(name))}
        onHide={hide}
        onKeyboard={() => setKeyboard(true)}
      />
      <WorldState />
      {tool && (
        <aside id="stage-tool" className="stage-tool" aria-label={words[open].title} tabIndex={-1}>
          <tool.Component />
        </aside>
      )}
      <ViewPair />
      {bare && (
        <aside className="stage-unhide" aria-label={words.presenter.show}>
          <h1 className="visually-hidden">{words.title}</h1>
          <Button id="stage-unhide" onClick={hide}>
            {words.presenter.show}
          </Button>
        </aside>
      )}
      <KeyboardOverlay open={keyboard} onClose={() => setKeyboard(false)} />
    </div>
  )
}
