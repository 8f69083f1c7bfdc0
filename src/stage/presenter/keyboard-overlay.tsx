import { Checkbox, Modal } from 'antd'
import { useSyncExternalStore } from 'react'
import { stageShortcuts } from '../../storage/stage-shortcuts.ts'
import { useStageWords } from '../stage-words.ts'
import { commands, keyOf, type Command } from './commands.ts'

/** All that one key does, and a way to have none of it. */
export function KeyboardOverlay({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useStageWords().presenter
  const on = useSyncExternalStore(stageShortcuts.subscribe, stageShortcuts.get)
  return (
    <Modal open={open} title={words.keyboard} footer={null} onCancel={onClose} destroyOnHidden>
      <p>{words.where}</p>
      <dl className="stage-keys">
        {commands.map((command) => (
          <div key={command}>
            <dt>
              <kbd>{keyOf[command]}</kbd>
            </dt>
            <dd>
              <CommandName command={command} />
            </dd>
          </div>
        ))}
      </dl>
      <Checkbox checked={on} onChange={({ target }) => stageShortcuts.set(target.checked)}>
        {words.on}
      </Checkbox>
    </Modal>
  )
}

function CommandName({ command }: { command: Command }) {
  const words = useStageWords()
  switch (command) {
    case 'swap':
      return words.views.swap
    case 'second':
      return words.presenter.second
    case 'hide':
      return words.presenter.hideOrShow
    case 'escape':
      return words.presenter.closeTool
    case 'keyboard':
      return words.presenter.keyboard
    default:
      return words[command].title
  }
}
