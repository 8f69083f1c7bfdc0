import { EyeInvisibleOutlined, QuestionCircleOutlined, SwapOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Link } from 'react-router-dom'
import { useMessages } from '../i18n/i18n.tsx'
import { startPath } from '../ui/paths.ts'
import { keyOf } from './presenter/commands.ts'
import { IconAction } from './presenter/icon-action.tsx'
import { useStageWords } from './stage-words.ts'
import { StageClock } from './time/stage-clock.tsx'
import { tools, type ToolName } from './tools.ts'
import { useStageControls } from './views/views.ts'
import { WeatherMark } from './weather/weather-mark.tsx'

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
      <div className="stage-name">
        <h1>{words.title}</h1>
        <p>
          {messages.kept} <Link to={startPath}>{words.start}</Link>
        </p>
      </div>
      {(Object.keys(tools) as ToolName[]).map((name) => {
        const { Icon } = tools[name]
        return (
          <Button
            key={name}
            id={`stage-button-${name}`}
            type="text"
            aria-pressed={name === open}
            aria-keyshortcuts={keyOf[name]}
            icon={<Icon aria-hidden />}
            onClick={() => onToggle(name)}
          >
            {words[name].title}
          </Button>
        )
      })}
      <span className="stage-toolbar-rest">
        <WeatherMark />
        <StageClock />
        {pair.left && pair.right && (
          <IconAction
            id="stage-button-swap"
            label={words.views.swap}
            icon={<SwapOutlined aria-hidden />}
            shortcut={keyOf.swap}
            onClick={swap}
          />
        )}
        <IconAction
          id="stage-button-hide"
          label={words.presenter.hide}
          icon={<EyeInvisibleOutlined aria-hidden />}
          shortcut={keyOf.hide}
          onClick={onHide}
        />
        <IconAction
          id="stage-button-keyboard"
          label={words.presenter.keyboard}
          icon={<QuestionCircleOutlined aria-hidden />}
          shortcut={keyOf.keyboard}
          onClick={onKeyboard}
        />
      </span>
    </header>
  )
}
