import { EyeInvisibleOutlined, QuestionCircleOutlined, SwapOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { keyOf, type Command } from './presenter/commands.ts'
import { useStageWords } from './stage-words.ts'
import { tools, type ToolName } from './tools.ts'
import { useStageControls } from './views/views.ts'

interface ToolbarProps {
  open: ToolName | undefined
  onToggle(tool: ToolName): void
  onHide(): void
  onKeyboard(): void
}

/** The stage's tools, one open at a time, and what the presenter does with the views. */
export function Toolbar({ open, onToggle, onHide, onKeyboard }: ToolbarProps) {
  const words = useStageWords()
  const messages = useMessages().world
  const { pair, swap } = useStageControls()
  return (
    <header className="stage-toolbar">
      <h1>{words.title}</h1>
      {(Object.keys(tools) as ToolName[]).map((name) => {
        const { Icon } = tools[name]
        return (
          <ToolbarButton
            key={name}
            command={name}
            pressed={name === open}
            icon={<Icon aria-hidden />}
            onClick={() => onToggle(name)}
          >
            {words[name].title}
          </ToolbarButton>
        )
      })}
      <span className="stage-kept">{messages.kept}</span>
      {pair.left && pair.right && (
        <ToolbarButton command="swap" icon={<SwapOutlined aria-hidden />} onClick={swap}>
          {words.views.swap}
        </ToolbarButton>
      )}
      <ToolbarButton command="hide" icon={<EyeInvisibleOutlined aria-hidden />} onClick={onHide}>
        {words.presenter.hide}
      </ToolbarButton>
      <ToolbarButton command="keyboard" icon={<QuestionCircleOutlined aria-hidden />} onClick={onKeyboard}>
        {words.presenter.keyboard}
      </ToolbarButton>
    </header>
  )
}

interface ToolbarButtonProps {
  command: Command
  pressed?: boolean
  icon: ReactNode
  onClick(): void
  children: string
}

function ToolbarButton({ command, pressed, icon, onClick, children }: ToolbarButtonProps) {
  return (
    <Button
      type="text"
      id={`stage-button-${command}`}
      aria-pressed={pressed}
      aria-keyshortcuts={keyOf[command]}
      icon={icon}
      onClick={onClick}
    >
      {children}
    </Button>
  )
}
