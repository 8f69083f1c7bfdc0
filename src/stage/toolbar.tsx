import { Button } from 'antd'
import { useStageWords } from './stage-words.ts'
import { tools, type ToolName } from './tools.ts'
import { WeatherMark } from './weather/weather-mark.tsx'

interface ToolbarProps {
  open: ToolName | undefined
  onToggle(tool: ToolName): void
}

/** The stage's tools, one open at a time. */
export function Toolbar({ open, onToggle }: ToolbarProps) {
  const words = useStageWords()
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
      <WeatherMark />
    </header>
  )
}
