import { SwapOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useStageWords } from './stage-words.ts'
import { StageClock } from './time/stage-clock.tsx'
import { tools, type ToolName } from './tools.ts'
import { useStageControls } from './views/views.ts'
import { WeatherMark } from './weather/weather-mark.tsx'

interface ToolbarProps {
  open: ToolName | undefined
  onToggle(tool: ToolName): void
}

/** The stage's tools, one open at a time. */
export function Toolbar({ open, onToggle }: ToolbarProps) {
  const words = useStageWords()
  const { pair, swap } = useStageControls()
  return (
    <header className="stage-toolbar">
      <h1>{words.title}</h1>
      {(Object.keys(tools) as ToolName[]).map((name) => {
        const { Icon } = tools[name]
        return (
          <Button key={name} type="text" aria-pressed={name === open} icon={<Icon />} onClick={() => onToggle(name)}>
            {words[name].title}
          </Button>
        )
      })}
      {pair.left && pair.right && (
        <Button type="text" icon={<SwapOutlined aria-hidden />} onClick={swap}>
          {words.views.swap}
        </Button>
      )}
      <WeatherMark />
      <StageClock />
    </header>
  )
}
